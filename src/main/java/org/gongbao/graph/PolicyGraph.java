package org.gongbao.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.gongbao.authority.Authority;
import org.gongbao.correct.Outcome;
import org.gongbao.link.Links;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.text.SourceText.Origin;

/**
 * Entries and links as statements, each in its named graph. The door of this package.
 *
 * <p>Statements come in no promised order and may come twice; there are no blank nodes.
 */
public final class PolicyGraph {
  private static final String FOLDER = "org/gongbao/ontology/";
  private static final List<String> ONTOLOGY =
      List.of(FOLDER + "gongbao.ttl", FOLDER + "schemes.ttl");

  private final Iris iris;
  private final Authority authority;

  /**
   * @param base what resources stand under, such as {@link Gb#ID_DEFAULT}
   * @throws IllegalArgumentException where it is no http(s) IRI that ends in a slash
   */
  public PolicyGraph(String base, Authority authority) {
    this.iris = new Iris(base);
    this.authority = authority;
  }

  /** Describes a linked corpus, with the authority and the ontology that it is written in. */
  public void describe(Links links, Consumer<Statement> out) {
    describe(links, List.of(), out);
  }

  /**
   * Describes a linked corpus and the corrections that went into it.
   *
   * @param outcomes of all corrections, those of bulletins that are not in the corpus too
   */
  public void describe(Links links, List<Outcome> outcomes, Consumer<Statement> out) {
    ResourceGraphs resources = new ResourceGraphs(iris);
    resources.copy(ONTOLOGY, "ontology", out);
    resources.copy(Authority.resourceNames(), "authority", out);
    links.bulletins().forEach(b -> bulletin(links, b, out));
    corrections(links, outcomes, out);
    new DerivedDescriber(links, iris, out).describe();
  }

  private void bulletin(Links links, Links.Bulletin bulletin, Consumer<Statement> out) {
    Origin origin = bulletin.extraction().source().origin();
    IRI node = iris.bulletin(origin.sha256());
    Scribe facts = new Scribe(iris.graph("bulletin/" + origin.sha256()), out);
    Scribe texts = new Scribe(iris.graph("text/" + origin.sha256()), out);
    facts.type(node, Gb.BULLETIN);
    origin.fileNames().forEach(n -> facts.plain(node, Gb.FILE_NAME, n));
    facts.plain(node, Gb.SHA256, origin.sha256());
    facts.plain(node, Gb.MEDIA_TYPE, origin.mediaType());
    facts.number(node, Gb.BYTE_SIZE, origin.byteCount());
    facts.concept(node, Gb.BULLETIN_KIND, Gb.bulletin(bulletin.extraction().kind().term()));
    BulletinContext at = new BulletinContext(links, bulletin, node, facts, texts, iris, authority);
    for (Links.Linked entry : bulletin.entries()) {
      describe(at, entry);
    }
    ReportDescriber.describe(at, new Scribe(iris.graph("report"), out));
  }

  private void corrections(Links links, List<Outcome> outcomes, Consumer<Statement> out) {
    Scribe scribe = new Scribe(iris.graph("corrections"), out);
    Map<String, Links.Bulletin> bulletins = new HashMap<>();
    links.bulletins().forEach(b -> bulletins.put(b.extraction().source().origin().sha256(), b));
    for (Outcome outcome : outcomes) {
      String sha256 = outcome.correction().ground().bulletin().sha256();
      IRI node = iris.bulletin(sha256);
      CorrectionDescriber describer = new CorrectionDescriber(scribe, iris, outcome);
      describer.describe(node);
      if (bulletins.containsKey(sha256)) {
        Links.Bulletin bulletin = bulletins.get(sha256);
        describer.describe(
            new BulletinContext(links, bulletin, node, scribe, scribe, iris, authority));
      }
    }
  }

  private static void describe(BulletinContext at, Links.Linked entry) {
    if (entry.entry() instanceof PolicyDocument document) {
      new PolicyDescriber(at).describe(entry, document);
    } else if (entry.entry() instanceof NewsItem news) {
      new NewsDescriber(at).describe(entry, news);
    } else if (entry.entry() instanceof Interpretation interpretation) {
      new NewsDescriber(at).describe(entry, interpretation);
    }
  }
}
