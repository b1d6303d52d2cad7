package org.gongbao.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
  @MethodSource("faults")
  void findFaultAtItsNode(Fault fault) {
    List<ReportEntry> entries = entries(spoilt(fault.turtle()));
    assertThat(entries)
        .extracting(e -> e.focusNode().getURI(), e -> shape(e))
        .containsOnly(tuple(Gb.ID_DEFAULT + fault.focus(), fault.shape()));
    assertThat(entries.get(0).message()).isNotBlank();
  }

  static Stream<Fault> faults() {
    return Pattern.compile("\n## (.+)\n# (\\S+) (\\S+)\n((?:.+\n)+)")
        .matcher(text("/org/gongbao/graph/shapes-faults.txt"))
        .results()
        .map(m -> new Fault(m.group(1), m.group(4), m.group(2), m.group(3)));
  }

  @Test
  void readsEveryBlockOfFaults() {
    long blocks =
        text("/org/gongbao/graph/shapes-faults.txt")
            .lines()
            .filter(l -> l.startsWith("## "))
            .count();
    assertThat(faults()).hasSize((int) blocks).hasSizeGreaterThan(30);
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
    return RDFParser.fromString(text(resource), Lang.TURTLE).toGraph();
  }

  private static String text(String resource) {
    try (InputStream in = ShapesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
