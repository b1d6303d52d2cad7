package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.policy.Relation;

/** Gathers relations, one a kind and target, the first one met. */
final class Statements {
  private final List<Relation> relations = new ArrayList<>();

  void add(Relation relation) {
    boolean known =
        relations.stream()
            .anyMatch(
                r ->
                    r.kind() == relation.kind()
                        && r.target().equals(relation.target())
                        && r.provisions().equals(relation.provisions()));
    if (!known) {
      relations.add(relation);
    }
  }

  /** True where a relation to a policy of this title is there already. */
  boolean has(String title) {
    return relations.stream().anyMatch(r -> r.target().title().filter(title::equals).isPresent());
  }

  List<Relation> all() {
    return List.copyOf(relations);
  }
}
