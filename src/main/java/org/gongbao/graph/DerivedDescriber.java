package org.gongbao.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.gongbao.link.Force;
import org.gongbao.link.Links;
import org.gongbao.link.PolicyNode;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Relation;

/**
 * What follows from all bulletins together; statuses, which depend on a day, in a graph of their
 * own.
 */
final class DerivedDescriber {
  private final Links links;
  private final Iris iris;
  private final Scribe derived;
  private final Scribe status;

  DerivedDescriber(Links links, Iris iris, Consumer<Statement> out) {
    this.links = links;
    this.iris = iris;
    this.derived = new Scribe(iris.graph("derived"), out);
    this.status = new Scribe(iris.graph("status"), out);
  }

  void describe() {
    status.date(iris.graph("status"), Gb.AS_OF, PartialDate.of(links.asOf()));
    links.policies().values().forEach(this::policy);
    for (Links.Bulletin bulletin : links.bulletins()) {
      bulletin.entries().forEach(e -> e.relations().forEach(r -> inverse(iris.policy(e.key()), r)));
    }
    families();
  }

  private void policy(PolicyNode node) {
    IRI policy = iris.policy(node.key());
    derived.flag(policy, Gb.TEXT_AT_HAND, node.textAtHand());
    node.titles().stream()
        .filter(t -> !isTitle(node, t))
        .forEach(t -> derived.chinese(policy, Gb.ALIAS, t));
    force(policy, links.force().get(node.key()));
  }

  private boolean isTitle(PolicyNode node, String title) {
    return node.title().filter(title::equals).isPresent();
  }

  private void force(IRI policy, Force force) {
    force.from().ifPresent(d -> derived.date(policy, Gb.IN_FORCE_FROM, PartialDate.of(d)));
    force.until().ifPresent(d -> derived.date(policy, Gb.IN_FORCE_UNTIL, PartialDate.of(d)));
    force.ending().ifPresent(e -> derived.concept(policy, Gb.ENDED_BY, Gb.ending(e.term())));
    force.document().ifPresent(d -> derived.link(policy, Gb.STATUS_DOCUMENT, iris.policy(d)));
    if (force.marks().amended()) {
      derived.flag(policy, Gb.AMENDED, true);
    }
    if (force.marks().basis() != Force.Basis.UNKNOWN) {
      derived.concept(policy, Gb.STATUS_BASIS, Gb.basis(force.marks().basis().term()));
    }
    status.concept(policy, Gb.STATUS, Gb.status(force.on(links.asOf()).term()));
  }

  /** The other direction of what texts state, so that both are always there. */
  private void inverse(IRI subject, Links.Resolved<Relation> relation) {
    IRI target = iris.policy(relation.target());
    switch (relation.said().kind()) {
      case REPEALS -> derived.link(target, Gb.REPEALED_BY, subject);
      case AMENDS -> derived.link(target, Gb.AMENDED_BY, subject);
      case AMENDED_BY -> derived.link(target, Gb.AMENDS, subject);
      case EXTENDS -> derived.link(target, Gb.EXTENDED_BY, subject);
      default -> {}
    }
  }

  private void families() {
    for (Map.Entry<String, String> member : links.families().lineage().entrySet()) {
      IRI lineage = iris.lineage(member.getValue());
      derived.type(lineage, Gb.LINEAGE);
      derived.link(iris.policy(member.getKey()), Gb.HAS_LINEAGE, lineage);
    }
    for (Map.Entry<String, List<String>> successor : links.families().supersedes().entrySet()) {
      IRI next = iris.policy(successor.getKey());
      for (String predecessor : successor.getValue()) {
        IRI previous = iris.policy(predecessor);
        derived.link(next, Gb.SUPERSEDES, previous);
        derived.link(previous, Gb.SUPERSEDED_BY, next);
        derived.link(next, Gb.PREVIOUS, previous);
        derived.link(previous, Gb.NEXT, next);
      }
    }
  }
}
