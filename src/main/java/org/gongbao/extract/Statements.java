package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;

/** Gathers relations, one a kind and target, the first one met. */
final class Statements {
  private final List<Relation> relations = new ArrayList<>();

  void add(Relation relation) {
    // What the text adds to a title (a number, an order) takes the place of the bare title.
    relations.removeIf(r -> r.kind() == relation.kind() && isLess(r.target(), relation.target()));
    boolean known =
        relations.stream()
            .anyMatch(
                r ->
                    r.kind() == relation.kind()
                        && (r.target().equals(relation.target())
                            || isLess(relation.target(), r.target()))
                        && r.provisions().equals(relation.provisions()));
    if (!known) {
      relations.add(relation);
    }
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
    return relations.stream().anyMatch(r -> r.target().number().filter(number::equals).isPresent());
  }

  /** True where a relation to a policy of this title is there already. */
  boolean has(String title) {
    return relations.stream().anyMatch(r -> r.target().title().filter(title::equals).isPresent());
  }

  List<Relation> all() {
    return List.copyOf(relations);
  }
}
