package org.gongbao.graph;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.gongbao.link.Force;
import org.gongbao.link.Links;
import org.gongbao.link.PolicyNode;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;

/** What an entry says of other policies: the plain relation, its node with evidence, the target. */
final class RelationDescriber {
  private final BulletinContext at;
  private final Scribe facts;
  private final Iris iris;
  private final Set<String> titled = new HashSet<>();

  RelationDescriber(BulletinContext at) {
    this.at = at;
    this.facts = at.facts();
    this.iris = at.iris();
  }

  void describe(IRI subject, Links.Linked entry) {
    for (Links.Resolved<Relation> relation : entry.relations()) {
      IRI target = iris.policy(relation.target());
      facts.link(subject, Gb.NS + relation.said().kind().term(), target);
      target(relation.target(), relation.said().target());
      if (relation.said().kind() == RelationKind.AMENDED_BY) {
        change(target, subject, relation.target(), entry.key(), relation.said());
      } else if (relation.said().kind().isChange()) {
        change(subject, target, entry.key(), relation.target(), relation.said());
      } else {
        citation(subject, target, relation);
      }
    }
  }

  private void change(IRI by, IRI changed, String byKey, String changedKey, Relation said) {
    String kind =
        (said.kind() == RelationKind.AMENDED_BY ? RelationKind.AMENDS : said.kind()).term();
    IRI change = iris.below(by, "changes/" + kind + "/" + changedKey);
    facts.type(change, Gb.CHANGE);
    facts.concept(change, Gb.KIND, Gb.change(kind));
    facts.link(change, Gb.CHANGED_BY, by);
    facts.link(by, Gb.HAS_CHANGE, change);
    facts.link(change, Gb.CHANGED, changed);
    boolean part = said.kind() == RelationKind.PARTLY_REPEALS || kind.equals("amends");
    facts.concept(change, Gb.SCOPE, Gb.scope(part ? "part" : "whole"));
    effect(byKey).ifPresent(d -> facts.date(change, Gb.DATE_OF_EFFECT, PartialDate.of(d)));
    said.until().ifPresent(d -> facts.date(change, Gb.EXTENDED_UNTIL, d));
    facts.link(change, Gb.HAS_EVIDENCE, at.evidence(said.place().span(), said.place().rule()));
  }

  private Optional<LocalDate> effect(String key) {
    return Optional.ofNullable(at.links().force().get(key)).flatMap(Force::from);
  }

  private void citation(IRI subject, IRI target, Links.Resolved<Relation> relation) {
    String kind = relation.said().kind().term();
    IRI citation = iris.below(subject, "mentions/" + kind + "/" + relation.target());
    facts.link(subject, Gb.HAS_CITATION, citation);
    facts.type(citation, Gb.CITATION);
    facts.concept(citation, Gb.KIND, Gb.citation(kind));
    facts.link(citation, Gb.CITED, target);
    Relation.Place place = relation.said().place();
    facts.chinese(citation, Gb.RAW_TEXT, at.source().text(place.span()).strip());
    facts.link(citation, Gb.HAS_EVIDENCE, at.evidence(place.span(), place.rule()));
  }

  /** What a reference says of its target; a policy whose text is at hand says the rest itself. */
  void target(String key, Reference reference) {
    PolicyNode node = at.links().policies().get(key);
    IRI target = iris.policy(key);
    facts.type(target, Gb.POLICY);
    if (node.textAtHand()) {
      return;
    }
    reference.number().ifPresent(n -> PolicyDescriber.number(facts, target, n));
    reference
        .order()
        .ifPresent(
            o -> {
              facts.number(target, Gb.ORDER_NUMBER, o.number());
              facts.link(target, Gb.ISSUER, at.agency(o.issuer()));
            });
    reference.date().ifPresent(d -> facts.date(target, Gb.SIGNED, d));
    if (titled.add(key)) {
      node.title().ifPresent(t -> facts.chinese(target, Gb.TITLE, t));
    }
  }
}
