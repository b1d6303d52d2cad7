package org.gongbao.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes accept a good release and find each fault at the node that has it. */
class ShapesTest {
  private static final String PREFIXES =
      """
      PREFIX gb:   <https://w3id.org/gongbao/ontology#>
      PREFIX c:    <https://w3id.org/gongbao/ontology/>
      PREFIX id:   <https://w3id.org/gongbao/id/>
      PREFIX pol:  <https://w3id.org/gongbao/id/policy/>
      PREFIX doc:  <https://w3id.org/gongbao/id/document/>
      PREFIX ag:   <https://w3id.org/gongbao/id/agency/>
      PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final Shapes SHAPES = Shapes.parse(read("/org/gongbao/ontology/shapes.ttl"));
  private static final Graph GOOD = good();

  /**
   * One fault.
   *
   * @param name what is wrong
   * @param turtle statements that spoil the good graph; what is wrong is about {@code id:x} where a
   *     new node is needed
   * @param focus the node where the fault must be found, below the base of ids
   * @param shape local name of the shape that must find it
   */
  record Fault(String name, String turtle, String focus, String shape) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Test
  void acceptGoodGraph() {
    assertThat(entries(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"faultsOfPapers", "faultsOfForce", "faultsOfPlaces", "faultsOfStatements"})
  void findFaultAtItsNode(Fault fault) {
    List<ReportEntry> entries = entries(spoilt(fault.turtle()));
    assertThat(entries)
        .extracting(e -> e.focusNode().getURI(), e -> shape(e))
        .containsOnly(tuple(Gb.ID_DEFAULT + fault.focus(), fault.shape()));
    assertThat(entries.get(0).message()).isNotBlank();
  }

  static Stream<Fault> faultsOfPapers() {
    return Stream.of(
        new Fault(
            "a document number in square brackets",
            "pol:云州省水资源条例 gb:documentNumber '云府规[2021]3号' .",
            "policy/云州省水资源条例",
            "Paper-documentNumber"),
        new Fault(
            "a document number with a language tag",
            "pol:云州省水资源条例 gb:documentNumber '云府规〔2021〕3号'@zh .",
            "policy/云州省水资源条例",
            "Paper-documentNumber"),
        new Fault(
            "an issuer given as a name",
            "pol:云州省水资源条例 gb:issuer '云州省人民政府'@zh .",
            "policy/云州省水资源条例",
            "Paper-issuer"),
        new Fault(
            "an issuer that is no agency",
            "pol:云州省水资源条例 gb:issuer ag:云州省人民政府 .",
            "policy/云州省水资源条例",
            "Paper-issuer"),
        new Fault(
            "a title without a language",
            "doc:x a gb:Document ; gb:title '通知' .",
            "document/x",
            "Paper-title"),
        new Fault(
            "a date as a string",
            "pol:云州省水资源条例 gb:signed '2020-01-01' .",
            "policy/云州省水资源条例",
            "Paper-signed"),
        new Fault(
            "an impossible date",
            "pol:云州省水资源条例 gb:signed '2020-02-30'^^xsd:date .",
            "policy/云州省水资源条例",
            "Paper-signed"),
        new Fault(
            "a repeal of a title",
            "pol:云州省水资源条例 gb:repeals '旧条例'@zh .",
            "policy/云州省水资源条例",
            "Paper-repeals"),
        new Fault(
            "an amendment of something that is no paper",
            "pol:云州省水资源条例 gb:amends ag:云州市财政局 .",
            "policy/云州省水资源条例",
            "Paper-amends"),
        new Fault(
            "two instrument types",
            "pol:云府规\\/2021\\/3 gb:instrumentType c:type\\/决定 .",
            "policy/云府规/2021/3",
            "Policy-instrumentType"),
        new Fault(
            "a policy with text and without title",
            "pol:x a gb:Policy ; gb:textAtHand true ; gb:source id:bulletin\\/b1 ;"
                + " gb:occurrence id:bulletin\\/b1\\/lines\\/10-60 .",
            "policy/x",
            "PolicyTitle"),
        new Fault(
            "a placeholder with a source",
            "pol:云州省水资源条例 gb:source id:bulletin\\/b1 .",
            "policy/云州省水资源条例",
            "PolicyText"),
        new Fault(
            "a policy with text and without occurrence",
            "pol:x a gb:Policy ; gb:title '办法'@zh ; gb:textAtHand true ; gb:source id:bulletin\\/b1 .",
            "policy/x",
            "PolicyText"),
        new Fault(
            "a carrier with a source",
            "doc:云府规\\/2021\\/3 gb:source id:bulletin\\/b1 .",
            "document/云府规/2021/3",
            "Carrier"));
  }

  static Stream<Fault> faultsOfForce() {
    return Stream.of(
        new Fault(
            "an end before the start",
            "pol:云州省水资源条例 gb:effective '2022-01-01'^^xsd:date ; gb:expires '2021-12-31'^^xsd:date .",
            "policy/云州省水资源条例",
            "Term"),
        new Fault(
            "an interval that ends before it begins",
            "pol:云州市取水暂行办法 gb:inForceFrom '2022-01-01'^^xsd:date .",
            "policy/云州市取水暂行办法",
            "Policy-inForceFrom"),
        new Fault(
            "an interval that begins twice",
            "pol:云府规\\/2021\\/3 gb:inForceFrom '2021-08-01'^^xsd:date .",
            "policy/云府规/2021/3",
            "Policy-inForceFrom"),
        new Fault(
            "an interval that begins in a year",
            "pol:云州省水资源条例 gb:inForceFrom '2021'^^xsd:gYear .",
            "policy/云州省水资源条例",
            "Policy-inForceFrom"),
        new Fault(
            "a status as a word",
            "pol:云州省水资源条例 gb:status 'inForce' .",
            "policy/云州省水资源条例",
            "Policy-status"),
        new Fault(
            "two statuses",
            "pol:云府规\\/2021\\/3 gb:status c:status\\/unknown .",
            "policy/云府规/2021/3",
            "Policy-status"),
        new Fault(
            "text both at hand and not",
            "pol:x a gb:Policy ; gb:title '办法'@zh ; gb:textAtHand true , false .",
            "policy/x",
            "Policy-textAtHand"));
  }

  static Stream<Fault> faultsOfPlaces() {
    return Stream.of(
        new Fault(
            "a bulletin without file name",
            "id:x a gb:Bulletin ; gb:sha256 '" + "a".repeat(64) + "' .",
            "x",
            "Bulletin-fileName"),
        new Fault(
            "a digest in capitals",
            "id:x a gb:Bulletin ; gb:fileName 'x.txt' ; gb:sha256 '" + "A".repeat(64) + "' .",
            "x",
            "Bulletin-sha256"),
        new Fault(
            "an occurrence that ends before it begins",
            "id:x a gb:Occurrence ; gb:source id:bulletin\\/b1 ; gb:firstLine 9 ; gb:lastLine 8 .",
            "x",
            "Occurrence-firstLine"),
        new Fault(
            "an occurrence in two bulletins",
            "id:bulletin\\/b2\\/lines\\/4-6 gb:source id:bulletin\\/b1 .",
            "bulletin/b2/lines/4-6",
            "Occurrence-source"),
        new Fault(
            "evidence without a quote",
            "id:x a gb:Evidence ; gb:source id:bulletin\\/b1 ; gb:startOffset 1 ; gb:endOffset 2 ;"
                + " gb:firstLine 1 ; gb:rule 'r' .",
            "x",
            "Evidence-quote"),
        new Fault(
            "an agency with two names",
            "ag:云州市财政局 gb:name '财政局'@zh .",
            "agency/云州市财政局",
            "Agency-name"),
        new Fault(
            "a region with a name in English",
            "id:x a gb:Region ; gb:name 'Yunzhou'@en ; gb:level c:level\\/county .",
            "x",
            "Region-name"),
        new Fault(
            "a region with a code of five digits",
            "id:x a gb:Region ; gb:name '西湖区'@zh ; gb:code '99990' ; gb:level c:level\\/county .",
            "x",
            "Region-code"));
  }

  static Stream<Fault> faultsOfStatements() {
    return Stream.of(
        new Fault(
            "a news item without source",
            "id:x a gb:NewsItem ; gb:occurrence id:bulletin\\/b2\\/lines\\/4-6 .",
            "x",
            "NewsItem-source"),
        new Fault(
            "a mention by name",
            "id:bulletin\\/b2\\/item\\/4 gb:mentions '市财政局'@zh .",
            "bulletin/b2/item/4",
            "NewsItem-mentions"),
        new Fault(
            "an announcement of no policy",
            "id:x a gb:Announcement ; gb:event c:event\\/issued .",
            "x",
            "Announcement-policy"),
        new Fault(
            "an announcement of an unknown event",
            "id:x a gb:Announcement ; gb:policy pol:云州省水资源条例 ; gb:event c:event\\/leaked .",
            "x",
            "Announcement-event"),
        new Fault(
            "a change without evidence",
            "id:x a gb:Change ; gb:kind c:change\\/repeals ; gb:changedBy pol:云水规\\/2025\\/8 ;"
                + " gb:changed pol:云州省水资源条例 .",
            "x",
            "Change-evidence"),
        new Fault(
            "a provision of two policies",
            "pol:云水规\\/2025\\/8\\/part\\/1 gb:partOf pol:云府规\\/2021\\/3 .",
            "policy/云水规/2025/8/part/1",
            "Provision-partOf"),
        new Fault(
            "an assignment with the role of a forwarder",
            "id:x a gb:Assignment ; gb:agency ag:云州市财政局 ; gb:role c:role\\/forwarder .",
            "x",
            "Assignment-role"),
        new Fault(
            "an issuance of rank nought",
            "id:x a gb:Issuance ; gb:agency ag:云州市财政局 ; gb:rank 0 ; gb:role c:role\\/joint .",
            "x",
            "Issuance-rank"),
        new Fault(
            "an interpretation of a text that is no policy",
            "id:bulletin\\/b2\\/item\\/9 gb:interprets doc:云府规\\/2021\\/3 .",
            "bulletin/b2/item/9",
            "Interpretation-interprets"),
        new Fault(
            "a contradiction without message",
            "id:x a gb:Contradiction ; gb:code 'cycle' .",
            "x",
            "Report-message"));
  }

  @Test
  void warnOnlyOfWhatTextsCanContain() {
    Graph spoilt =
        spoilt(
            "pol:云州省水资源条例 gb:effective '2022-01-01'^^xsd:date ; gb:expires '2021-12-31'^^xsd:date .");
    assertThat(entries(spoilt)).extracting(ReportEntry::severity).containsExactly(Severity.Warning);
  }

  @Test
  void leaveMonthsAndDaysUncompared() {
    Graph graph =
        spoilt(
            "pol:云州省水资源条例 gb:effective '2022-01'^^xsd:gYearMonth ; gb:expires '2021-12-31'^^xsd:date .");
    assertThat(entries(graph)).isEmpty();
  }

  private static String shape(ReportEntry entry) {
    String iri = entry.source().getURI();
    return iri.substring(iri.indexOf('#') + 1);
  }

  private static List<ReportEntry> entries(Graph data) {
    ValidationReport report = ShaclValidator.get().validate(SHAPES, data);
    return List.copyOf(report.getEntries());
  }

  private static Graph good() {
    Graph graph = read("/org/gongbao/graph/shapes-good.ttl");
    for (String file : List.of("gongbao.ttl", "schemes.ttl", "alignments.ttl")) {
      read("/org/gongbao/ontology/" + file).find().forEachRemaining(graph::add);
    }
    return graph;
  }

  private static Graph spoilt(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    GOOD.find().forEachRemaining(graph::add);
    RDFParser.create()
        .source(new StringReader(PREFIXES + turtle))
        .lang(Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(graph);
    return graph;
  }

  private static Graph read(String resource) {
    try (InputStream in = ShapesTest.class.getResourceAsStream(resource)) {
      String turtle = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
