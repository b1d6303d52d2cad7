package org.gongbao.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.text.Span;

/**
 * One kind of fact that can be corrected.
 *
 * @param single whether an entry has one value at most
 */
record Slot<T>(Name name, Form<T> form, boolean single, Access<T> access) {
  /** Rule of what a person corrected. */
  static final String RULE = "corrected";

  /**
   * @param word short name on the command line
   * @param term local name of the property in the ontology
   */
  record Name(String word, String term) {}

  /**
   * The way into an entry.
   *
   * @param get the facts; empty where such an entry can have none
   * @param put the entry with its facts edited
   */
  record Access<T>(
      Function<Entry, Optional<List<Fact<T>>>> get, BiFunction<Entry, Edit<T>, Entry> put) {}

  boolean fits(Entry entry) {
    return access.get().apply(entry).isPresent();
  }

  /** What is read, as a person would write it. */
  List<String> values(Entry entry) {
    return facts(entry).stream().map(this::print).distinct().toList();
  }

  /** Where a value is read. */
  Optional<Span> span(Entry entry, String value) {
    return facts(entry).stream().filter(f -> print(f).equals(value)).map(Fact::span).findFirst();
  }

  Entry without(Entry entry, String value) {
    return put(entry, f -> print(f).equals(value) ? Optional.empty() : Optional.of(f), null);
  }

  Entry with(Entry entry, String value, Span at) {
    return put(entry, Optional::of, corrected(value, at));
  }

  Entry replaced(Entry entry, String read, String right, Span at) {
    Fact<T> fact = corrected(right, at);
    return put(entry, f -> Optional.of(print(f).equals(read) ? fact : f), null);
  }

  private Entry put(Entry entry, Function<Fact<T>, Optional<Fact<T>>> each, Fact<T> added) {
    return access.put().apply(entry, new Edit<>(each, Optional.ofNullable(added)));
  }

  private Fact<T> corrected(String value, Span at) {
    return new Fact<>(form.parse().apply(value), at, RULE);
  }

  private List<Fact<T>> facts(Entry entry) {
    return access.get().apply(entry).orElse(List.of());
  }

  private String print(Fact<T> fact) {
    return form.print().apply(fact.value());
  }
}
