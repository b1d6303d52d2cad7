package org.gongbao.graph;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.gongbao.authority.Authority;
import org.gongbao.link.Links;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * One bulletin as the describers of its entries see it.
 *
 * @param node the bulletin's own IRI
 * @param facts its named graph
 * @param texts the named graph of its provisions
 */
record BulletinContext(
    Links links,
    Links.Bulletin bulletin,
    IRI node,
    Scribe facts,
    Scribe texts,
    Iris iris,
    Authority authority) {

  SourceText source() {
    return bulletin.extraction().source();
  }

  /** Where an entry's text stands; the place is described here, once. */
  IRI occurrence(Span span) {
    int first = source().firstLine(span);
    int last = source().lastLine(span);
    IRI place = iris.lines(node, first, last);
    facts.type(place, Gb.OCCURRENCE);
    facts.link(place, Gb.SOURCE, node);
    facts.number(place, Gb.FIRST_LINE, first);
    facts.number(place, Gb.LAST_LINE, last);
    source().page(first).ifPresent(p -> facts.number(place, Gb.PAGE, p));
    return place;
  }

  /** The words that say something, and the rule that read them. */
  IRI evidence(Span span, String rule) {
    IRI evidence = iris.at(node, span, rule);
    facts.type(evidence, Gb.EVIDENCE);
    facts.link(evidence, Gb.SOURCE, node);
    facts.chinese(evidence, Gb.QUOTE, quote(span));
    facts.number(evidence, Gb.START_OFFSET, span.start());
    facts.number(evidence, Gb.END_OFFSET, span.end());
    facts.number(evidence, Gb.FIRST_LINE, source().firstLine(span));
    facts.number(evidence, Gb.LAST_LINE, source().lastLine(span));
    source().page(source().firstLine(span)).ifPresent(p -> facts.number(evidence, Gb.PAGE, p));
    facts.plain(evidence, Gb.RULE, rule);
    return evidence;
  }

  private String quote(Span span) {
    return source().text(span).strip();
  }

  /** A body by its official name; what the authority does not list is described here. */
  IRI agency(String name) {
    IRI agency = iris.agency(name);
    if (!Agencies.isListed(authority, name)) {
      facts.type(agency, Gb.AGENCY);
      facts.chinese(agency, Gb.NAME, name);
      facts.flag(agency, Gb.INFERRED, true);
      authority
          .regionOfAgency(name)
          .ifPresent(r -> facts.link(agency, Gb.HAS_REGION, iris.region(r.id())));
    }
    return agency;
  }

  Optional<IRI> region(String name) {
    return authority.region(name, Optional.empty()).map(r -> iris.region(r.id()));
  }
}
