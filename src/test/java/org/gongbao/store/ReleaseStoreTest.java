package org.gongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseStoreTest {
  private static final String PREFIXES =
      """
      PREFIX gb: <https://w3id.org/gongbao/ontology#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      """;

  private static final String CARE = SmallRelease.ID + "policy/国办发/2019/5";
  private static final String TRIAL = SmallRelease.ID + "policy/国办发/2019/15";

  @TempDir static Path temporary;
  private static StoreSummary built;
  private static ReleaseStore store;

  @BeforeAll
  static void build() throws IOException {
    Path nquads = SmallRelease.ofPolicies().write(temporary.resolve("gongbao.nq.gz"));
    built = StoreBuilder.build(nquads, temporary.resolve("store"));
    store = ReleaseStore.open(temporary.resolve("store"));
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  private static List<String> rows(String query) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.query(PREFIXES + query, Map.of(), AnswerFormat.CSV, out);
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\r?\n");
    return Arrays.stream(lines).skip(1).toList();
  }

  @Test
  void countsQuadsStatementsAndLiterals() {
    assertThat(built).isEqualTo(store.summary());
    assertThat(built.quads()).isEqualTo(14);
    assertThat(built.statements()).isEqualTo(12);
    assertThat(built.literals()).isEqualTo(7);
    assertThat(store.count("Policy")).isEqualTo(2);
  }

  @Test
  void defaultGraphHoldsEachStatementOnce() throws IOException {
    assertThat(rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).containsExactly("12");
    assertThat(rows("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")).containsExactly("14");
  }

  @Test
  void refusesEveryChange() {
    Quad quad =
        Quad.create(
            Quad.defaultGraphIRI,
            NodeFactory.createURI("urn:s"),
            NodeFactory.createURI("urn:p"),
            NodeFactory.createURI("urn:o"));
    assertThatThrownBy(() -> store.dataset().add(quad))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> store.dataset().begin(TxnType.WRITE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> store.dataset().getDefaultGraph().clear())
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void findsNumbersHoweverTheirBracketsArePrinted() throws IOException {
    for (String number :
        List.of("国办发〔2019〕5号", "国办发[2019]5号", "国办发［２０１９］５号", "国办发（2019）5号", "国办发【2019】5 号")) {
      String query = "SELECT ?s { ?s text:query (gb:documentNumber '\"" + number + "\"') }";
      assertThat(rows(query)).as(number).containsExactly(CARE);
    }
  }

  @Test
  void putsTheExactTitleFirstAndKeepsTheOrderOfScores() throws IOException {
    assertThat(rows("SELECT ?l { (?s ?score ?l) text:query '养老服务意见' }")).containsExactly("养老服务意见");
    assertThat(rows("SELECT ?l { (?s ?score ?l) text:query (gb:title gb:alias '养老') }"))
        .hasSize(3)
        .first()
        .isEqualTo("养老服务意见");
    assertThat(rows("SELECT ?l { (?s ?score ?l) text:query (gb:title gb:alias '养老' 1) }"))
        .containsExactly("养老服务意见");
  }

  @Test
  void bindsScoreLiteralGraphAndProperty() throws IOException {
    assertThat(rows("SELECT ?s ?p { (?s ?score ?l ?g ?p) text:query (gb:title '居家' 5) }"))
        .containsExactly(TRIAL + "," + SmallRelease.GB + "title");
    assertThat(rows("SELECT ?g { (?s ?score ?l ?g) text:query (gb:title '推进养老') }")).hasSize(2);
  }

  @Test
  void insideGraphFindsWhatThisGraphStates() throws IOException {
    assertThat(rows("SELECT ?g { GRAPH ?g { ?s text:query (gb:title '推进养老') } }")).hasSize(2);
    assertThat(rows("SELECT ?g { GRAPH ?g { ?s text:query (gb:title '居家养老') } }")).hasSize(1);
  }

  @Test
  void narrowsTheSearchToASubjectThatIsBound() throws IOException {
    assertThat(rows("SELECT ?s { ?s gb:documentNumber '国办发〔2019〕15号' . ?s text:query ('养老' 1) }"))
        .containsExactly(TRIAL);
    assertThat(rows("SELECT ?p { ?p gb:partOf ?s . ?s text:query '居家' }")).isEmpty();
  }

  @Test
  void runsAreAndedQuotedTextStaysTogetherAndAHyphenExcludes() throws IOException {
    assertThat(rows("SELECT ?s { ?s text:query (gb:title '养老 办法') }")).containsExactly(TRIAL);
    assertThat(rows("SELECT ?s { ?s text:query (gb:title '养老 -办法') }")).containsExactly(CARE);
    assertThat(rows("SELECT ?s { ?s text:query (gb:title '-办法') }")).containsExactly(CARE);
    assertThat(rows("SELECT ?s { ?s text:query (gb:title '\"养 老\" 居家') }")).containsExactly(TRIAL);
  }

  @Test
  void takesEverySignAsText() throws IOException {
    for (String text :
        List.of(
            "((", "[a TO", "\"", "-", "养老~2^3", "/.*/", "a:b", "*", "?", "AND", "\\\\", "!(",
            "  ")) {
      String escaped = text.replace("'", "\\'");
      assertThat(rows("SELECT ?s { ?s text:query '" + escaped + "' }")).as(text).isEmpty();
    }
    assertThat(rows("SELECT ?s { ?s text:query '办法（试行）' }")).containsExactly(TRIAL);
    assertThat(rows("SELECT ?s { ?s text:query '办法试行' }")).isEmpty();
  }

  @Test
  void aPropertyThatIsNotIndexedIsAnError() {
    assertThatThrownBy(() -> rows("SELECT ?s { ?s text:query (gb:quote '养老') }"))
        .isInstanceOf(WrongQueryException.class)
        .hasMessageContaining("not indexed");
  }

  @Test
  void hitsCarryTitleAndNumberOfTheirPolicy() throws IOException {
    List<Hit> hits = store.search("营商环境", 10);
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).subject()).isEqualTo(CARE + "/article/1");
    assertThat(hits.get(0).title()).isEqualTo("关于推进养老服务发展的意见");
    assertThat(hits.get(0).number()).isEqualTo("国办发〔2019〕5号");
    assertThat(store.search("营商环境", 0)).isEmpty();
    assertThat(store.search("上海市财政局", -1)).hasSize(1);
  }

  @Test
  void refusesFunctionsThatAreNotListed() throws IOException {
    for (String call :
        List.of(
            "<java:org.apache.jena.sparql.function.library.version>()",
            "CALL(<java:org.apache.jena.sparql.function.library.version>)",
            "CALL(afn:wait, 1)",
            "fn:apply(<java:org.apache.jena.sparql.function.library.now>)",
            "afn:wait(1)",
            "<http://jena.hpl.hp.com/ARQ/function#wait>(1)")) {
      assertThat(rows("SELECT (COALESCE(" + call + ", 'refused') AS ?x) {}"))
          .as(call)
          .containsExactly("refused");
    }
    assertThat(rows("SELECT (afn:localname(gb:title) AS ?x) {}")).containsExactly("title");
    assertThat(rows("SELECT ?x { ?x <java:org.apache.jena.sparql.pfunction.library.alt> 1 }"))
        .isEmpty();
  }

  @Test
  void valuesAreSetForVariables() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String query = PREFIXES + "SELECT ?title { ?_policy gb:title ?title }";
    long rows = store.query(query, Map.of("_policy", "<" + CARE + ">"), AnswerFormat.TABLE, out);
    assertThat(rows).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("title\n关于推进养老服务发展的意见\n");
  }

  @Test
  void aWrongQueryNamesThePosition() {
    assertThatThrownBy(() -> rows("SELECT ?s {\n ?s 标题 ?o }"))
        .isInstanceOfSatisfying(WrongQueryException.class, e -> assertThat(e.line()).isEqualTo(6));
  }

  @Test
  void graphsAreWrittenAsTurtle() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String query = PREFIXES + "CONSTRUCT { ?s gb:cites ?o } { ?s gb:cites ?o }";
    assertThat(store.query(query, Map.of(), AnswerFormat.TTL, out)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("gb:cites");
  }

  @Test
  void aStoreThatIsOpenIsNotReplaced() {
    assertThatThrownBy(
            () ->
                StoreBuilder.build(temporary.resolve("gongbao.nq.gz"), temporary.resolve("store")))
        .isInstanceOf(StoreInUseException.class);
  }

  @Test
  void anotherProcessCannotOpenTheStore() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpensAStore.class.getName(),
                temporary.resolve("store").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said)
        .contains("StoreInUseException")
        .contains("process " + ProcessHandle.current().pid());
  }

  /** Run as a process of its own. */
  static final class OpensAStore {
    public static void main(String[] args) throws IOException {
      ReleaseStore.open(Path.of(args[0])).close();
    }
  }

  @Test
  void aMissingStoreIsMadeFromTheReleaseInUse() throws IOException {
    Path data = SmallRelease.ofPolicies().writeData(temporary.resolve("data"));
    try (ReleaseStore first = ReleaseStore.openCurrent(data);
        ReleaseStore second = ReleaseStore.openCurrent(data)) {
      assertThat(first.summary()).isEqualTo(built);
      assertThat(second.count("Policy")).isEqualTo(2);
    }
    Files.writeString(
        data.resolve("stores").resolve(SmallRelease.ofPolicies().id()).resolve("store.properties"),
        "version=0\n");
    try (ReleaseStore again = ReleaseStore.openCurrent(data)) {
      assertThat(again.count("Policy")).isEqualTo(2);
    }
    assertThat(data.resolve("stores"))
        .isDirectoryContaining("glob:**" + SmallRelease.ofPolicies().id());
    try (var left = Files.list(data.resolve("stores"))) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void whatIsNoReleaseIsRefusedWithTheLineAndLeavesNothing() throws IOException {
    Path broken =
        new SmallRelease()
            .line("<urn:a> <urn:b> \"c\" <urn:g> .")
            .line("<urn:b> nonsense .")
            .write(temporary.resolve("broken.nq.gz"));
    assertThatThrownBy(() -> StoreBuilder.build(broken, temporary.resolve("none")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.nq.gz")
        .hasMessageContaining("line: 2");
    assertThat(temporary.resolve("none")).doesNotExist();
    assertThat(temporary.resolve("none.tmp")).doesNotExist();

    Path blank =
        new SmallRelease()
            .line("_:b <urn:b> \"c\" <urn:g> .")
            .write(temporary.resolve("blank.nq.gz"));
    assertThatThrownBy(() -> StoreBuilder.build(blank, temporary.resolve("none")))
        .hasMessageContaining("blank node");
  }

  @Test
  void aReleaseThatWasChangedIsRefused() throws IOException {
    SmallRelease release = SmallRelease.ofPolicies();
    Path data = release.writeData(temporary.resolve("changed"));
    release.title("policy/后来", "后来添加的标题");
    release.write(
        data.resolve("releases").resolve(SmallRelease.ofPolicies().id()).resolve("gongbao.nq.gz"));
    assertThatThrownBy(() -> ReleaseStore.openCurrent(data))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not what the release was built with");
  }
}
