package org.gongbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;

/** Gathers relations, one a kind and target, the first one met. */
final class Statements {
  /** What relations to one policy share: how it is named first, and their kind. */
  private record Key(RelationKind kind, Object name) {
    static Key of(Relation relation) {
      Reference target = relation.target();
      Object name =
          target.title().isPresent()
              ? target.title().get()
              : target.number().isPresent() ? target.number().get() : target.order();
      return new Key(relation.kind(), name);
    }
  }

  private final Set<Relation> relations = new LinkedHashSet<>();
  private final Map<Key, List<Relation>> alike = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, String> wholeOf = new HashMap<>();
  private final Set<DocumentNumber> numbers = new HashSet<>();

  void add(Relation relation) {
    List<Relation> known = alike.computeIfAbsent(Key.of(relation), k -> new ArrayList<>(1));
    // What the text adds to a title (a number, an order) takes the place of the bare title.
    List<Relation> less =
        known.stream().filter(r -> isLess(r.target(), relation.target())).toList();
    known.removeAll(less);
    relations.removeAll(less);
    if (known.stream().noneMatch(r -> says(r, relation))) {
      known.add(relation);
      relations.add(relation);
      relation.target().title().ifPresent(titles::add);
      relation.target().title().ifPresent(this::nameWithin);
      relation.target().number().ifPresent(numbers::add);
    }
  }

  /** True where one says all that another one of its kind would. */
  private static boolean says(Relation one, Relation other) {
    return one.provisions().equals(other.provisions())
        && (one.target().equals(other.target()) || isLess(other.target(), one.target()));
  }

  /** The same title, and nothing but it. */
  private static boolean isLess(Reference less, Reference more) {
    boolean bare = less.number().isEmpty() && less.order().isEmpty() && less.date().isEmpty();
    return bare
        && less.title().isPresent()
        && less.title().equals(more.title())
        && !less.equals(more);
  }

  /** True where a relation to a policy of this number is there already. */
  boolean has(DocumentNumber number) {
    return numbers.contains(number);
  }

  /**
   * True where a relation to a policy of this title is there already, with the state's name or not.
   */
  boolean has(String title) {
    return titles.contains(title) || titles.contains("中华人民共和国" + title);
  }

  /** True where a text names this title only in another one: 四川省《城市绿化条例》实施办法. */
  boolean isWithin(String title, String text) {
    String whole = wholeOf.get(title);
    return whole != null && text.contains(whole);
  }

  private void nameWithin(String title) {
    int open = title.indexOf('《');
    int close = open < 1 ? -1 : Brackets.close(title, open);
    if (close > 0) {
      wholeOf.put(title.substring(open + 1, close), title);
    }
  }

  List<Relation> all() {
    return List.copyOf(relations);
  }
}
