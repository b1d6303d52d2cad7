package org.gongbao.graph;

import org.eclipse.rdf4j.model.IRI;
import org.gongbao.text.Finding;

/** What was doubted while a bulletin was read. */
final class ReportDescriber {
  private ReportDescriber() {}

  static void describe(BulletinContext at, Scribe report) {
    for (Finding finding : at.bulletin().extraction().findings()) {
      IRI node = at.iris().at(at.node(), finding.span(), finding.code());
      report.type(node, Gb.FINDING);
      report.plain(node, Gb.CODE, finding.code());
      report.plain(node, Gb.MESSAGE, finding.message());
      report.link(node, Gb.SOURCE, at.node());
      report.number(node, Gb.FIRST_LINE, at.source().firstLine(finding.span()));
      report.number(node, Gb.LAST_LINE, at.source().lastLine(finding.span()));
    }
  }
}
