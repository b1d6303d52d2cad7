package org.gongbao.extract.generated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Counts of facts by kind: found, read as something else, missed. */
final class Tally {
  /** Kinds of which an entry has one at the most: another value is wrong, not missed and extra. */
  private static final Set<String> SINGLE =
      Set.of(
          "title",
          "carrier",
          "type",
          "number",
          "order",
          "signer",
          "region",
          "passed",
          "signed",
          "printed",
          "published",
          "effective",
          "expires",
          "firstLine",
          "lastLine",
          "column",
          "district");

  private static final int FOUND = 0;
  private static final int WRONG = 1;
  private static final int MISSED = 2;

  /** One fact that did not come back as it was stated. */
  record Failure(long seed, String kind, String expected, String read) {}

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();

  /** Compares the entries of one case. */
  void compare(long seed, List<Known.Entry> expected, List<Known.Entry> read) {
    Map<Known.Entry, Known.Entry> pairs = pairs(expected, read);
    for (Known.Entry entry : expected) {
      Known.Entry other = pairs.get(entry);
      if (other == null) {
        count(new Failure(seed, "entry", entry.name(), ""));
        entry.facts().forEach(f -> count(new Failure(seed, f.kind(), f.value(), "")));
      } else {
        counts.computeIfAbsent("entry", k -> new int[3])[FOUND]++;
        facts(seed, entry.facts(), other.facts());
      }
    }
    read.stream()
        .filter(r -> pairs.values().stream().noneMatch(p -> p == r))
        .forEach(r -> count(new Failure(seed, "entry", "", r.name() + r.facts())));
  }

  /** By title, each the next one of that title; then by first line. */
  private static Map<Known.Entry, Known.Entry> pairs(
      List<Known.Entry> expected, List<Known.Entry> read) {
    Map<Known.Entry, Known.Entry> pairs = new LinkedHashMap<>();
    List<Known.Entry> rest = new ArrayList<>(read);
    for (Known.Entry entry : expected) {
      Optional<Known.Entry> same =
          rest.stream().filter(r -> r.name().equals(entry.name())).findFirst();
      same.ifPresent(s -> pairs.put(entry, s));
      same.ifPresent(s -> rest.removeIf(r -> r == s));
    }
    for (Known.Entry entry : expected) {
      if (!pairs.containsKey(entry)) {
        Optional<Known.Entry> same =
            rest.stream()
                .filter(r -> one(r, "firstLine").equals(one(entry, "firstLine")))
                .findFirst();
        same.ifPresent(s -> pairs.put(entry, s));
        same.ifPresent(s -> rest.removeIf(r -> r == s));
      }
    }
    return pairs;
  }

  private static String one(Known.Entry entry, String kind) {
    return entry.facts().stream()
        .filter(f -> f.kind().equals(kind))
        .map(Known::value)
        .findFirst()
        .orElse("");
  }

  private void facts(long seed, List<Known> expected, List<Known> read) {
    Set<Known> unread = new HashSet<>(expected);
    List<Known> extra = new ArrayList<>(read);
    for (Known fact : expected) {
      if (extra.remove(fact)) {
        unread.remove(fact);
        counts.computeIfAbsent(fact.kind(), k -> new int[3])[FOUND]++;
      }
    }
    for (Known fact : expected) {
      if (unread.contains(fact)) {
        Optional<Known> instead =
            extra.stream()
                .filter(e -> e.kind().equals(fact.kind()) && SINGLE.contains(e.kind()))
                .findFirst();
        instead.ifPresent(extra::remove);
        count(new Failure(seed, fact.kind(), fact.value(), instead.map(Known::value).orElse("")));
      }
    }
    extra.forEach(e -> count(new Failure(seed, e.kind(), "", e.value())));
  }

  private void count(Failure failure) {
    int column = failure.read().isEmpty() ? MISSED : WRONG;
    counts.computeIfAbsent(failure.kind(), k -> new int[3])[column]++;
    failures.add(failure);
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** Facts found of all that were stated or read, from 0 to 1. */
  double rate() {
    int found = counts.values().stream().mapToInt(c -> c[FOUND]).sum();
    int all = counts.values().stream().mapToInt(c -> c[FOUND] + c[WRONG] + c[MISSED]).sum();
    return all == 0 ? 1 : (double) found / all;
  }

  /** A line a kind: found, wrong, missed. */
  String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (kind, c) ->
            table.append(
                String.format(
                    Locale.ROOT, "%-16s %7d %7d %7d%n", kind, c[FOUND], c[WRONG], c[MISSED])));
    return table
        .append(String.format(Locale.ROOT, "facts found: %.3f %%%n", 100 * rate()))
        .toString();
  }
}
