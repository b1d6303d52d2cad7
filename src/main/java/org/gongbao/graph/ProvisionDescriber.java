package org.gongbao.graph;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.gongbao.policy.Provision;
import org.gongbao.text.SourceText;

/** The parts of a policy, in the graph of texts that dumps can leave out. */
final class ProvisionDescriber {
  private final Scribe texts;
  private final Iris iris;
  private final SourceText source;

  ProvisionDescriber(Scribe texts, Iris iris, SourceText source) {
    this.texts = texts;
    this.iris = iris;
    this.source = source;
  }

  void describe(IRI policy, List<Provision> provisions) {
    int ordinal = 0;
    for (Provision provision : provisions) {
      ordinal++;
      IRI node = iris.below(policy, provision.path());
      texts.type(node, Gb.PROVISION);
      texts.link(
          node,
          Gb.PART_OF,
          provision.parent().isEmpty() ? policy : iris.below(policy, provision.parent()));
      texts.concept(node, Gb.KIND, Gb.provision(provision.kind().term()));
      texts.number(node, Gb.ORDINAL, ordinal);
      texts.plain(node, Gb.PATH, provision.path());
      words(node, Gb.LABEL, provision.label());
      words(node, Gb.HEADING, provision.words().heading());
      words(node, Gb.TEXT, provision.words().text());
      texts.number(node, Gb.FIRST_LINE, source.firstLine(provision.words().span()));
      texts.number(node, Gb.LAST_LINE, source.lastLine(provision.words().span()));
    }
  }

  private void words(IRI node, String property, String words) {
    if (!words.isEmpty()) {
      texts.chinese(node, property, words);
    }
  }
}
