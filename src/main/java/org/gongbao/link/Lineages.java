package org.gongbao.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;

/**
 * Which policy takes the place of which: a norm that repeals another in its own text is its
 * successor. A decision, notice or announcement that repeals a list takes nobody's place.
 */
final class Lineages {
  private static final Set<String> TAKES_NO_PLACE = Set.of("决定", "通知", "公告", "通告", "令", "命令", "决议");

  private final SortedMap<String, PolicyNode> policies;
  private final SortedMap<String, List<String>> supersedes = new TreeMap<>();
  private final Map<String, String> root = new HashMap<>();

  private Lineages(SortedMap<String, PolicyNode> policies) {
    this.policies = policies;
  }

  static Links.Families of(SortedMap<String, PolicyNode> policies, List<Links.Bulletin> bulletins) {
    Lineages lineages = new Lineages(policies);
    for (Links.Bulletin bulletin : bulletins) {
      bulletin.entries().forEach(lineages::add);
    }
    return new Links.Families(lineages.families(), lineages.supersedes);
  }

  private void add(Links.Linked entry) {
    if (!(entry.entry() instanceof PolicyDocument document)) {
      return;
    }
    boolean norm = document.heading().type().filter(t -> !TAKES_NO_PLACE.contains(t)).isPresent();
    for (Links.Resolved<Relation> relation : entry.relations()) {
      boolean ends = relation.said().kind() == RelationKind.REPEALS;
      if (norm && ends && !relation.target().equals(entry.key())) {
        List<String> predecessors = supersedes.computeIfAbsent(entry.key(), k -> new ArrayList<>());
        if (!predecessors.contains(relation.target())) {
          predecessors.add(relation.target());
          predecessors.sort(null);
        }
        join(entry.key(), relation.target());
      }
    }
  }

  private void join(String one, String other) {
    root.put(find(one), find(other));
  }

  private String find(String key) {
    String at = key;
    while (root.containsKey(at) && !root.get(at).equals(at)) {
      at = root.get(at);
    }
    return at;
  }

  /** The earliest member names the family; members without a date come last. */
  private SortedMap<String, String> families() {
    Map<String, List<String>> members = new HashMap<>();
    for (String key : policies.keySet()) {
      boolean related = root.containsKey(key) || root.containsValue(key);
      if (related) {
        members.computeIfAbsent(find(key), k -> new ArrayList<>()).add(key);
      }
    }
    SortedMap<String, String> lineage = new TreeMap<>();
    Comparator<String> byDate =
        Comparator.comparing((String k) -> issued(k).map(PartialDate::toString).orElse("9"))
            .thenComparing(Comparator.naturalOrder());
    for (List<String> family : members.values()) {
      String earliest = family.stream().min(byDate).orElseThrow();
      family.forEach(k -> lineage.put(k, earliest));
    }
    return lineage;
  }

  private Optional<PartialDate> issued(String key) {
    return policies.get(key).issued();
  }
}
