package org.gongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
  private static final String SHAPES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX gb: <https://w3id.org/gongbao/ontology#>
      <urn:shape:Policy> a sh:NodeShape ; sh:targetClass gb:Policy ;
          sh:property [ sh:path gb:title ; sh:minCount 1 ; sh:maxCount 1 ] ,
              [ sh:path gb:%s ; sh:minCount 1 ; sh:severity sh:%s ; sh:message "缺少发布日期"@zh ] .
      """;

  @TempDir Path temporary;
  private ReleaseStore store;

  @BeforeEach
  void open() throws IOException {
    Path nquads = SmallRelease.ofPolicies().write(temporary.resolve("a.nq.gz"));
    StoreBuilder.build(nquads, temporary.resolve("store"));
    store = ReleaseStore.open(temporary.resolve("store"));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private static Validation shapes(String text) throws IOException {
    return Validation.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Graph parse(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  @Test
  void statementsThatMeetTheShapesPass() throws IOException {
    ValidationReport report =
        shapes(SHAPES.formatted("documentNumber", "Violation")).validate(store);
    assertThat(report.passes()).isTrue();
    assertThat(report.results()).isZero();
    assertThat(report.turtle()).contains("sh:conforms true");
  }

  @Test
  void namesWhatIsViolatedTheSameWayEveryTimeWithoutBlankNodes() throws IOException {
    String wanting = SHAPES.formatted("signed", "Violation");
    ValidationReport report = shapes(wanting).validate(store);
    assertThat(report.passes()).isFalse();
    assertThat(report.violations()).isEqualTo(2);
    assertThat(report.messages())
        .hasSize(2)
        .first()
        .asString()
        .contains("Violation")
        .contains("policy/国办发/2019/15")
        .contains("缺少发布日期");
    assertThat(shapes(wanting).validate(store).turtle()).isEqualTo(report.turtle());
    Graph graph = parse(report.turtle());
    assertThat(graph.find(Node.ANY, Node.ANY, Node.ANY).toList())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank())
        .hasSizeGreaterThan(12);
  }

  @Test
  void aWarningIsNoViolation() throws IOException {
    ValidationReport report = shapes(SHAPES.formatted("signed", "Warning")).validate(store);
    assertThat(report.passes()).isTrue();
    assertThat(report.results()).isEqualTo(2);
    assertThat(report.turtle()).contains("sh:conforms false");
  }

  @Test
  void whatIsNoTurtleIsRefused() {
    assertThatThrownBy(() -> shapes("没有")).isInstanceOf(IOException.class);
  }
}
