package org.gongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each query answers what a person would on a small graph. The text index is Jena's own, so that
 * the queries are shown to work on any endpoint that has it.
 */
class NamedQueriesAnswerTest {
  private static final String GB = "https://w3id.org/gongbao/ontology#";
  private static final String CHARGING = "上海市公共充电设施管理办法";
  private static final String CARE = "上海市社区养老服务设施管理办法";
  private static final String CARE_SYSTEM = "上海市人民政府关于完善社区养老服务体系的实施意见";
  private static final String DECISION = "上海市人民政府关于修改和废止部分市政府规章的决定";
  private static final String MEALS = "上海市社区助餐服务场所扶持办法";
  private static final String SUBSIDY = "关于完善本市社区助餐服务补贴机制的通知";
  private static final String EXTENSION = "关于延长《上海市社区助餐服务场所扶持办法》有效期的通知";
  private static final String PLAN = "江苏省社区银龄服务提升行动计划（2023—2025年）";
  private static final String POWER = "中华人民共和国电力法";

  private static Dataset dataset;
  private static NamedQueries queries;

  /** A query, what it is given, the columns that are looked at, and the rows expected. */
  private record Case(
      String query, Map<String, String> values, List<String> columns, List<List<String>> rows) {}

  @BeforeAll
  static void load() throws IOException {
    EntityDefinition fields = new EntityDefinition("uri", "text");
    for (String property : List.of("text", "title", "alias")) {
      fields.set(property, ResourceFactory.createResource(GB + property).asNode());
    }
    fields.setLangField("lang");
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setValueStored(true);
    dataset =
        TextDatasetFactory.createLucene(
            DatasetFactory.createTxnMem(), new ByteBuffersDirectory(), config);
    dataset.executeWrite(
        () ->
            RDFDataMgr.read(
                dataset.getDefaultModel(),
                NamedQueriesAnswerTest.class.getResource("named-queries.ttl").toString()));
    queries = NamedQueries.bundled();
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  @TestFactory
  List<DynamicTest> answers() {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(c.query() + " " + c.values(), () -> check(c)))
        .toList();
  }

  @Test
  void everyQueryHasACaseHere() {
    Set<String> cased = new TreeSet<>(List.of("neighbourhood-of-policy"));
    cases().forEach(c -> cased.add(c.query()));
    assertThat(queries.all()).extracting(NamedQuery::name).containsExactlyElementsOf(cased);
  }

  @Test
  void theNeighbourhoodHoldsThePolicyAndItsNeighboursAndNothingFurther() {
    NamedQuery query = queries.byName("neighbourhood-of-policy").orElseThrow();
    Model graph =
        dataset.calculateRead(
            () -> {
              try (QueryExecution run =
                  QueryExecutionFactory.create(query.bind(Map.of("title", CARE)), dataset)) {
                return run.execConstruct();
              }
            });
    Set<String> names = new TreeSet<>();
    graph.listSubjects().forEach(s -> names.add(s.getURI().replaceFirst(".*/id/", "")));
    assertThat(names)
        .containsExactlyInAnyOrder(
            "policy/沪府办规57",
            "policy/沪府办规33",
            "policy/国办发81",
            "policy/沪府发140",
            "document/沪府办规57",
            "agency/上海市人民政府",
            "region/310000",
            "x/解读");
    assertThat(graph.listObjectsOfProperty(graph.createProperty(GB, "basedOn")).toList())
        .hasSize(1);
  }

  private static void check(Case c) {
    NamedQuery query = queries.byName(c.query()).orElseThrow();
    List<List<String>> rows =
        dataset.calculateRead(
            () -> {
              try (QueryExecution run =
                  QueryExecutionFactory.create(query.bind(c.values()), dataset)) {
                List<List<String>> found = new ArrayList<>();
                run.execSelect()
                    .forEachRemaining(
                        s -> found.add(c.columns().stream().map(v -> text(s, v)).toList()));
                return found;
              }
            });
    assertThat(rows).containsExactlyElementsOf(c.rows());
  }

  private static String text(QuerySolution row, String variable) {
    RDFNode value = row.get(variable);
    if (value == null) {
      return "";
    }
    Node node = value.asNode();
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replaceFirst(".*/(?:policy|id|agency)/", "");
  }

  private static Case of(String query, Map<String, String> values, String columns, String... rows) {
    List<List<String>> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(List.of(row.split("\\|", -1)));
    }
    return new Case(query, new LinkedHashMap<>(values), List.of(columns.split(" ")), cells);
  }

  private static List<Case> cases() {
    List<Case> all = new ArrayList<>();
    all.addAll(agencies());
    all.addAll(chains());
    all.addAll(times());
    all.addAll(citations());
    all.addAll(sources());
    return all;
  }

  private static List<Case> agencies() {
    return List.of(
        of(
            "policies-of-agency-in-force",
            Map.of("agency", "市民政局"),
            "title signed firstDayWithoutForce",
            SUBSIDY + "|2024-07-22|2029-09-01",
            MEALS + "|2018-04-20|2028-06-01"),
        of(
            "agency-portfolio",
            Map.of("agency", "上海市卫生健康委员会"),
            "part title date",
            "issued|" + SUBSIDY + "|2024-07-22"),
        of(
            "agency-portfolio",
            Map.of("agency", "上海市财政局"),
            "part title",
            "issued|" + EXTENSION,
            "issued|" + MEALS,
            "responsible|" + SUBSIDY),
        of(
            "agencies-issuing-together",
            Map.of(),
            "first second policies",
            "上海市民政局|上海市财政局|2",
            "上海市卫生和计划生育委员会|上海市民政局|1"),
        of(
            "agencies-issuing-together",
            Map.of("least", "2"),
            "first second policies",
            "上海市民政局|上海市财政局|2"),
        of(
            "who-is-responsible-for",
            Map.of("field", "助餐"),
            "agencyName role policyTitle label deadline state",
            "上海市财政局|responsible|" + SUBSIDY + "|（一）|2024-12-31|inForce"));
  }

  private static List<Case> chains() {
    return List.of(
        of(
            "chain-of-policy",
            Map.of("title", CHARGING),
            "policy signed inForceUntil state change by dateOfEffect",
            "充电2008|2008-06-10|2014-11-01|noLongerInForce|repeals|充电2014|2014-11-01",
            "充电2014|2014-09-22||inForce|amends|令2023|2023-07-01"),
        of(
            "order-chain",
            Map.of("issuer", "上海市人民政府", "order", "21"),
            "title step other otherOrder otherSigned",
            CHARGING + "|takes the place of|充电2008|6|2008-06-10",
            CHARGING + "|amended by|令2019|23|2019-12-06",
            CHARGING + "|amended by|令2023|7|2023-05-18"),
        of(
            "what-a-document-changed",
            Map.of("title", DECISION),
            "change changedTitle extent dateOfEffect",
            "amends|" + CHARGING + "|part|2023-07-01",
            "repeals|上海市公用电话亭设置管理规定|whole|2023-07-01"),
        of(
            "what-a-document-changed",
            Map.of("title", "上海市人民政府办公厅关于印发《上海市社区养老服务设施管理办法》的通知"),
            "by change changedNumber",
            "沪府办规57|repeals|沪府办规〔2017〕33号"),
        of(
            "extended-after-expiry",
            Map.of(),
            "title lastDay byTitle extensionSigned extendedUntil",
            MEALS + "|2023-05-31|" + EXTENSION + "|2023-08-01|2028-05-31"));
  }

  private static List<Case> times() {
    return List.of(
        of(
            "in-force-on-day",
            Map.of("region", "上海", "day", "2022-09-30"),
            "title inForceFrom",
            CHARGING + "|2014-11-01",
            MEALS + "|2018-06-01"),
        of("in-force-on-day", Map.of("region", "江苏省", "day", "2026-01-01"), "title inForceFrom"),
        of(
            "in-force-on-day",
            Map.of("region", "江苏省", "day", "2025-12-31"),
            "title inForceUntil",
            PLAN + "|2026-01-01"),
        of(
            "expiring-between",
            Map.of("from", "2026-01-01", "to", "2027-10-01"),
            "title firstDayWithoutForce",
            PLAN + "|2026-01-01",
            CARE + "|2027-10-01"),
        of(
            "expiring-between",
            Map.of("from", "2023-07-01", "to", "2023-07-01"),
            "title ending",
            "上海市公用电话亭设置管理规定|repealed"),
        of(
            "by-region-year-kind",
            Map.of("since", "2022"),
            "regionName year type policies",
            "上海市|2022|办法|1",
            "上海市|2023||1",
            "上海市|2023|通知|1",
            "上海市|2024|通知|1",
            "全国|2022||1",
            "江苏省|2022||1"));
  }

  private static List<Case> citations() {
    return List.of(
        of(
            "citing-repealed",
            Map.of(),
            "title relation citedNumber endedOn ending successorTitle",
            CARE_SYSTEM + "|cites|沪府办规〔2017〕33号|2022-10-01|superseded|" + CARE),
        of(
            "most-cited",
            Map.of(),
            "title asBasis asMention policies",
            POWER + "|1|1|2",
            "社区银龄服务提升若干措施|2|0|2",
            CARE + "|0|1|1"),
        of(
            "based-on-national",
            Map.of(),
            "title nationalTitle nationalNumber",
            CHARGING + "|" + POWER + "|",
            CARE + "|社区银龄服务提升若干措施|国办发〔2022〕81号"),
        of(
            "implementation-by-region",
            Map.of("number", "国办发〔2022〕81号"),
            "regionName title signed days",
            "上海市|" + CARE + "|2022-09-16|185",
            "江苏省|" + PLAN + "|2022-12-06|266"),
        of(
            "evidence-of-relation",
            Map.of("title", CHARGING),
            "relation otherTitle quote file line rule",
            "basedOn|"
                + POWER
                + "|根据《中华人民共和国电力法》|order-with-regulation.txt|21|basedOn.first-article",
            "repeals|"
                + CHARGING
                + "|《上海市公共充电设施管理办法》同时废止|order-with-regulation.txt|71|repeals.closing"),
        of(
            "placeholders-most-referenced",
            Map.of(),
            "policy policies",
            "沪府办规33|2",
            POWER + "|2",
            "令2019|1",
            "充电2008|1",
            "电话亭|1"));
  }

  private static List<Case> sources() {
    return List.of(
        of(
            "policy-by-number",
            Map.of("number", "沪府办规〔2022〕57号"),
            "title carrierTitle issuers signed effective expires state",
            CARE
                + "|上海市人民政府办公厅关于印发《上海市社区养老服务设施管理办法》的通知"
                + "|上海市人民政府|2022-09-16|2022-10-01|2027-09-30|inForce"),
        of("policy-by-number", Map.of("number", "沪府办规〔1999〕1号"), "title"),
        of("policy-by-title", Map.of("words", "\"电力法\""), "title textAtHand", POWER + "|false"),
        of(
            "full-text-policies",
            Map.of("words", "客数"),
            "title issuers state label text",
            SUBSIDY + "|上海市卫生和计划生育委员会、上海市民政局|inForce|（一）|按照客数给予助餐补贴。"),
        of(
            "news-and-policies",
            Map.of(),
            "headline column event title number textAtHand",
            "上海出台办法规范社区养老服务设施管理|经济热点|issued|" + CARE + "|沪府办规〔2022〕57号|true"),
        of(
            "interpretations-of-policy",
            Map.of("title", CARE),
            "heading file firstLine lastLine",
            "《上海市社区养老服务设施管理办法》政策解读|interpretation.txt|1|21"),
        of(
            "bulletins-coverage",
            Map.of(),
            "file kind policies interpretations newsItems",
            "decision.txt|single|2|0|0",
            "digest.txt|digest|0|0|1",
            "interpretation.txt|single|0|1|0",
            "nothing.txt||0|0|0",
            "order-with-regulation.txt|single|1|0|0"),
        of(
            "contradictions",
            Map.of(),
            "code message about",
            "repeal.already-repealed|已被废止的政策再次被废止|上海市公用电话亭设置管理规定"));
  }
}
