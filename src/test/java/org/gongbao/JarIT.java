package org.gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongbao.store.NamedQueries;
import org.gongbao.store.NamedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar itself, started as a user starts it: the demo is built from the samples and served, and
 * every named query is asked over HTTP.
 */
class JarIT {
  private static final Path JAR = Path.of("target", "gongbao.jar");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** What the answer on the samples has to hold, by the name of the query. */
  private static final Map<String, List<String>> HOLDS =
      Map.ofEntries(
          Map.entry("agencies-issuing-together", List.of("上海市民政局,上海市财政局,3")),
          Map.entry("agency-portfolio", List.of("沪民规/2024/36")),
          Map.entry("based-on-national", List.of("国办发〔2022〕81号")),
          Map.entry("bulletins-coverage", List.of("digest-2022-10-six-columns.txt,digest,0,0,9")),
          Map.entry("by-region-year-kind", List.of("上海市,2014,办法,1", "浙江省,2023")),
          Map.entry(
              "chain-of-policy",
              List.of("2008-06-10/6", "noLongerInForce,repeals", "amends", "2019-12-06/23")),
          Map.entry("citing-repealed", List.of("沪民发〔2015〕127号,2024-12-01,repealed")),
          Map.entry("contradictions", List.of("contradiction,code")),
          Map.entry("evidence-of-relation", List.of("order-with-regulation.txt,71,repeals")),
          Map.entry("expiring-between", List.of("沪民规/2018/3")),
          Map.entry("extended-after-expiry", List.of("2023-05-31", "2028-05-31")),
          Map.entry("full-text-policies", List.of("上海市公共充电设施管理办法")),
          Map.entry("implementation-by-region", List.of("上海市", "广东省", "江苏省", "浙江省")),
          Map.entry("in-force-on-day", List.of("上海市社区微型消防站管理规定")),
          Map.entry("interpretations-of-policy", List.of("interpretation-of-measures.txt,1,")),
          Map.entry("most-cited", List.of("社区银龄服务提升若干措施,4,0,4")),
          Map.entry("neighbourhood-of-policy", List.of("上海市人民政府令/2008-06-10/6")),
          Map.entry("news-and-policies", List.of("planned", "浙江省人民政府关于加快发展社区银龄服务的实施意见")),
          Map.entry("order-chain", List.of("takes the place of", "amended by")),
          Map.entry("placeholders-most-referenced", List.of("中华人民共和国老年人权益保障法,,3")),
          Map.entry("policies-of-agency-in-force", List.of("沪民规〔2024〕36号")),
          Map.entry("policy-by-number", List.of("2022-09-16,2022-10-01,2027-09-30")),
          Map.entry("policy-by-title", List.of("沪府办规/2022/57")),
          Map.entry(
              "what-a-document-changed", List.of("amends", "repeals", "republishes", "2023-07-01")),
          Map.entry("who-is-responsible-for", List.of("江苏省民政厅,responsible")));

  @TempDir static Path folder;
  private static Process server;
  private static String address;

  @BeforeAll
  static void startsAndSaysWhereItListens() throws IOException {
    server =
        java(
                "demo",
                "--port",
                "0",
                "--as-of",
                "2024-12-31",
                "--data",
                folder.resolve("demo").toString())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith("Serving release ")) {
        address = line.substring(line.indexOf("http"));
      }
      if (line.startsWith("Ctrl-C")) {
        break;
      }
    }
    String errors = Files.readString(folder.resolve("errors.txt"));
    assertThat(said).as(errors).contains("16 bulletins").contains("Try:");
  }

  @AfterAll
  static void endsOnASignal() throws InterruptedException {
    server.destroy();
    assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("demo/served")).doesNotExist();
  }

  @TestFactory
  Stream<DynamicTest> answersEveryNamedQuery() throws IOException {
    return NamedQueries.bundled().all().stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)));
  }

  @Test
  void theReleaseKeepsItsShapes() throws IOException, InterruptedException {
    String current = Files.readString(folder.resolve("demo/current")).strip();
    Path report = folder.resolve("demo/releases").resolve(current).resolve("validation.ttl");

    assertThat(Files.readString(report)).contains("conforms true");
  }

  @Test
  void queryBesideAServerAsksIt() throws IOException, InterruptedException {
    String data = folder.resolve("demo").toString();
    Process process =
        java("query", "most-cited", "--format", "csv", "--data", data)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("社区银龄服务提升若干措施,4,0,4");
  }

  @Test
  void anotherCommandOnAServedStoreSaysWhatToDo() throws IOException, InterruptedException {
    Process process =
        java("search", "助餐", "--data", folder.resolve("demo").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(said).contains("ask the running server");
  }

  private static void check(NamedQuery query) throws IOException, InterruptedException {
    assertThat(HOLDS).as("a row that the answer holds").containsKey(query.name());
    Map<String, String> values = new HashMap<>(query.examples());
    String sparql = query.bind(values);
    boolean graph = sparql.contains("CONSTRUCT");
    HttpResponse<String> answer = ask(sparql, graph ? "text/turtle" : "text/csv");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().count()).as("rows").isGreaterThan(0);
    assertThat(answer.body()).contains(HOLDS.get(query.name()));
  }

  private static HttpResponse<String> ask(String sparql, String accept)
      throws IOException, InterruptedException {
    String body = "query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "gongbao/sparql"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static ProcessBuilder java(String... arguments) {
    String java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(
        Stream.concat(
                Stream.of(
                    java,
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-jar",
                    JAR.toString()),
                Stream.of(arguments))
            .toList());
  }
}
