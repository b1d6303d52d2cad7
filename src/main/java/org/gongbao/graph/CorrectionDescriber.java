package org.gongbao.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.gongbao.correct.Attribution;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Ground;
import org.gongbao.correct.Outcome;
import org.gongbao.correct.Said;
import org.gongbao.link.Links;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.PartialDate;

/** A correction with who made it and what became of it, in the graph of corrections. */
final class CorrectionDescriber {
  /** Rule of what a person corrected. */
  private static final String RULE = "corrected";

  private final Scribe scribe;
  private final Iris iris;
  private final Outcome outcome;
  private final Correction correction;

  CorrectionDescriber(Scribe scribe, Iris iris, Outcome outcome) {
    this.scribe = scribe;
    this.iris = iris;
    this.outcome = outcome;
    this.correction = outcome.correction();
  }

  /** What is known of it without its bulletin. */
  void describe(IRI bulletin) {
    IRI node = node(bulletin);
    Ground ground = correction.ground();
    scribe.type(node, Gb.CORRECTION);
    scribe.plain(node, Gb.SHA256, ground.bulletin().sha256());
    ground.bulletin().fileName().ifPresent(n -> scribe.plain(node, Gb.FILE_NAME, n));
    scribe.number(node, Gb.ENTRY_LINE, ground.entry().line());
    scribe.number(node, Gb.ORDINAL, ground.entry().ordinal());
    scribe.number(node, Gb.FIRST_LINE, ground.passage().line());
    scribe.chinese(node, Gb.QUOTE, ground.passage().words());
    said(node, correction.read(), correction.right());
    by(node, correction.by());
    scribe.concept(node, Gb.OUTCOME, Gb.correction(outcome.state().term()));
    if (!outcome.message().isEmpty()) {
      scribe.plain(node, Gb.MESSAGE, outcome.told());
    }
  }

  private void said(IRI node, Optional<Said> read, Optional<Said> right) {
    scribe.link(node, Gb.PROPERTY, iris.of(Gb.NS + property()));
    read.ifPresent(s -> scribe.plain(node, Gb.VALUE_READ, s.value()));
    right.ifPresent(s -> scribe.plain(node, Gb.VALUE_RIGHT, s.value()));
    right
        .filter(s -> !s.property().equals(property()))
        .ifPresent(s -> scribe.link(node, Gb.RIGHT_PROPERTY, iris.of(Gb.NS + s.property())));
  }

  private void by(IRI node, Attribution by) {
    IRI person = iris.person(by.by());
    scribe.plain(node, Gb.CORRECTED_BY, by.by());
    scribe.date(node, Gb.CORRECTED_ON, PartialDate.of(by.on()));
    scribe.plain(node, Gb.REASON, by.reason());
    scribe.link(node, Terms.Prov.WAS_ATTRIBUTED_TO, person);
    scribe.type(person, Terms.Prov.PERSON);
    scribe.plain(person, Terms.Rdfs.LABEL, by.by());
  }

  /** The passage that it rests on, and what it was applied to. */
  void describe(BulletinContext at) {
    IRI node = node(at.node());
    scribe.link(node, Gb.SOURCE, at.node());
    outcome.place().ifPresent(p -> scribe.link(node, Gb.HAS_EVIDENCE, at.evidence(p, RULE)));
    at.bulletin().entries().stream()
        .filter(e -> outcome.entry().filter(e.entry().span()::equals).isPresent())
        .forEach(e -> scribe.link(node, Gb.CONCERNS, entry(at.node(), e)));
  }

  private IRI entry(IRI bulletin, Links.Linked entry) {
    if (entry.entry() instanceof NewsItem) {
      return iris.item(bulletin, entry.key());
    }
    return entry.entry() instanceof Interpretation
        ? iris.interpretation(bulletin, entry.key())
        : iris.policy(entry.key());
  }

  private IRI node(IRI bulletin) {
    return iris.correction(bulletin, correction.ground().entry().line(), property(), digest());
  }

  private String property() {
    return correction.read().or(correction::right).orElseThrow().property();
  }

  /** Of all that it says, since one place can be corrected more than once. */
  private String digest() {
    try {
      byte[] bytes = correction.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
