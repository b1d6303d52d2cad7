package org.gongbao.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.text.Span;

/**
 * One statement of a text about another policy.
 *
 * @param target what the text names
 * @param provisions the target's articles that are meant, as printed (第四条第二款); empty: the whole
 * @param until for an extension, the new last day in force
 */
public record Relation(
    RelationKind kind,
    Reference target,
    List<String> provisions,
    Optional<PartialDate> until,
    Place place) {

  /** Where a relation is said and which rule read it. */
  public record Place(Span span, String rule) {
    public Place {
      Objects.requireNonNull(span);
      Objects.requireNonNull(rule);
    }
  }

  public Relation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(target);
    provisions = List.copyOf(provisions);
    Objects.requireNonNull(until);
    Objects.requireNonNull(place);
  }

  public Relation withTarget(Reference other, Place where) {
    return new Relation(kind, other, provisions, until, where);
  }

  public static Relation of(RelationKind kind, Reference target, Span span, String rule) {
    return new Relation(kind, target, List.of(), Optional.empty(), new Place(span, rule));
  }
}
