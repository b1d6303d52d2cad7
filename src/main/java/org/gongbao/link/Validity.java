package org.gongbao.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongbao.link.Force.Basis;
import org.gongbao.link.Force.Ending;
import org.gongbao.link.Force.Marks;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;

/**
 * Changes folded into one interval of force a policy. A last day in force (有效期至…) becomes the first
 * day without force after it; an extension moves it; a repeal ends it on the day on which the
 * repealing document takes effect, whichever comes first.
 */
final class Validity {
  private final SortedMap<String, PolicyNode> policies;
  private final Map<String, PolicyDocument> texts = new HashMap<>();
  private final Map<String, List<Change>> changes = new HashMap<>();

  /** A change of a policy by a document whose text is at hand. */
  private record Change(RelationKind kind, String by, Relation said) {}

  Validity(SortedMap<String, PolicyNode> policies, List<Links.Bulletin> bulletins) {
    this.policies = policies;
    for (Links.Bulletin bulletin : bulletins) {
      for (Links.Linked entry : bulletin.entries()) {
        if (entry.entry() instanceof PolicyDocument document) {
          texts.putIfAbsent(entry.key(), document);
          entry.relations().forEach(r -> add(entry.key(), r));
        }
      }
    }
  }

  private void add(String source, Links.Resolved<Relation> relation) {
    RelationKind kind = relation.said().kind();
    if (kind.isChange()) {
      changes
          .computeIfAbsent(relation.target(), k -> new ArrayList<>())
          .add(new Change(kind, source, relation.said()));
    } else if (kind == RelationKind.AMENDED_BY) {
      changes
          .computeIfAbsent(source, k -> new ArrayList<>())
          .add(new Change(RelationKind.AMENDS, relation.target(), relation.said()));
    }
  }

  SortedMap<String, Force> force() {
    SortedMap<String, Force> force = new TreeMap<>();
    policies.keySet().forEach(key -> force.put(key, force(key)));
    return force;
  }

  private Force force(String key) {
    List<Change> ofKey = changes.getOrDefault(key, List.of());
    Optional<LocalDate> stated = date(key, DateRole.EFFECTIVE);
    Optional<LocalDate> from = stated.or(() -> issued(key));
    Basis basis =
        stated.isPresent() ? Basis.STATED : from.isPresent() ? Basis.DERIVED : Basis.UNKNOWN;
    Marks marks =
        new Marks(basis, has(ofKey, RelationKind.PARTLY_REPEALS), has(ofKey, RelationKind.AMENDS));
    Optional<End> end = earlier(repeal(ofKey), expiry(key, ofKey));
    return new Force(
        from, end.map(End::day), end.map(End::ending), end.flatMap(End::document), marks);
  }

  private record End(LocalDate day, Ending ending, Optional<String> document) {}

  private static Optional<End> earlier(Optional<End> repeal, Optional<End> expiry) {
    boolean both = repeal.isPresent() && expiry.isPresent();
    return both
        ? repeal.get().day().isAfter(expiry.get().day()) ? expiry : repeal
        : repeal.or(() -> expiry);
  }

  private Optional<End> repeal(List<Change> changesOfKey) {
    return changesOfKey.stream()
        .filter(c -> c.kind() == RelationKind.REPEALS)
        .flatMap(
            c -> effect(c.by()).map(d -> new End(d, Ending.REPEALED, Optional.of(c.by()))).stream())
        .min(java.util.Comparator.comparing(End::day).thenComparing(e -> e.document().orElse("")));
  }

  private Optional<End> expiry(String key, List<Change> changesOfKey) {
    Optional<End> stated =
        date(key, DateRole.EXPIRES)
            .map(d -> new End(d.plusDays(1), Ending.EXPIRED, Optional.empty()));
    Optional<End> extended =
        changesOfKey.stream()
            .filter(c -> c.kind() == RelationKind.EXTENDS)
            .flatMap(
                c ->
                    c.said().until().flatMap(PartialDate::toLocalDate).stream()
                        .map(d -> new End(d.plusDays(1), Ending.EXPIRED, Optional.of(c.by()))))
            .max(
                java.util.Comparator.comparing(End::day)
                    .thenComparing(e -> e.document().orElse("")));
    return extended
        .filter(e -> stated.isEmpty() || e.day().isAfter(stated.get().day()))
        .or(() -> stated);
  }

  /** The day on which a document's changes take effect. */
  Optional<LocalDate> effect(String key) {
    return date(key, DateRole.EFFECTIVE).or(() -> issued(key));
  }

  /** An official paper without a day of its own takes effect with its date of issue. */
  private Optional<LocalDate> issued(String key) {
    return date(key, DateRole.SIGNED)
        .or(() -> date(key, DateRole.PRINTED))
        .or(() -> date(key, DateRole.PUBLISHED));
  }

  private Optional<LocalDate> date(String key, DateRole role) {
    return Optional.ofNullable(texts.get(key))
        .map(t -> t.dates().get(role))
        .map(Fact::value)
        .flatMap(PartialDate::toLocalDate);
  }

  private static boolean has(List<Change> changes, RelationKind kind) {
    return changes.stream().anyMatch(c -> c.kind() == kind);
  }
}
