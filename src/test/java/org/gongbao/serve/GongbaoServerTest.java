package org.gongbao.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongbao.store.SmallRelease;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GongbaoServerTest {
  private static final String PREFIXES =
      """
      PREFIX gb: <https://w3id.org/gongbao/ontology#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path temporary;
  private static Path data;
  private static GongbaoServer server;

  @BeforeAll
  static void start() throws IOException {
    data = SmallRelease.ofPolicies().writeData(temporary.resolve("data"));
    Path release = data.resolve("releases").resolve(SmallRelease.ofPolicies().id());
    String digest = "c".repeat(64);
    Files.writeString(
        release.resolve("manifest.json"),
        "{\"files\": [{\"name\": \"gongbao.nq.gz\", \"sha256\": \"" + digest + "\"}]}");
    Files.writeString(temporary.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(release.resolve("link.txt"), temporary.resolve("secret.txt"));
    server = GongbaoServer.start(new ServerSettings(data, "localhost", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private static HttpResponse<String> query(String sparql, String accept) {
    String encoded = URLEncoder.encode(PREFIXES + sparql, StandardCharsets.UTF_8);
    return send(to("/gongbao/sparql?query=" + encoded).header("Accept", accept));
  }

  private static String csv(String sparql) {
    return query(sparql, "text/csv").body();
  }

  @Test
  void answersInEveryFormat() {
    for (String type :
        List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values")) {
      HttpResponse<String> answer = query("SELECT ?t { ?s gb:title ?t }", type);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
      assertThat(answer.body()).contains("关于推进养老服务发展的意见");
    }
    for (String type :
        List.of(
            "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")) {
      HttpResponse<String> answer = query("CONSTRUCT WHERE { ?s gb:title ?t }", type);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }
    assertThat(query("ASK { ?s gb:title ?t }", "application/sparql-results+json").body())
        .contains("true");
  }

  @Test
  void takesQueriesByPostInBothWays() {
    String form = "query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8);
    Map<String, String> bodies =
        Map.of("application/x-www-form-urlencoded", form, "application/sparql-query", COUNT);
    bodies.forEach(
        (type, body) ->
            assertThat(
                    send(to("/gongbao/sparql")
                            .header("Content-Type", type)
                            .header("Accept", "text/csv")
                            .POST(BodyPublishers.ofString(body)))
                        .body())
                .isEqualTo("n\r\n12\r\n"));
  }

  @Test
  void searchesText() {
    assertThat(csv("SELECT ?n { ?s text:query (gb:title '養老服務') ; gb:documentNumber ?n }"))
        .isEqualTo("n\r\n国办发〔2019〕5号\r\n");
    assertThat(csv("SELECT ?s { GRAPH ?g { ?s text:query '国办发[2019]5号' } }"))
        .contains("policy/国办发/2019/5");
  }

  @Test
  void aWrongQueryGetsTheParsersMessageInItsOwnLanguage() {
    HttpResponse<String> answer = query("SELECT ?s { ?s <标题 题> ?o }", "*/*");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").toLowerCase())
        .contains("utf-8");
    assertThat(answer.body()).contains("line 3, column");

    answer = query("SELECT ?s { ?s text:query (<urn:标题> '养老') }", "*/*");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("urn:标题").contains("not indexed");

    answer = query("SELECT ?s { ?s 标题:养老 ?o }", "*/*");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("标题");
  }

  @Test
  void nothingCanBeWritten() {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    for (String path : List.of("/gongbao", "/gongbao/sparql", "/gongbao/update", "/gongbao/data")) {
      for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
        for (String type :
            List.of(
                "application/sparql-update",
                "text/turtle",
                "application/n-quads",
                "application/rdf-patch",
                "multipart/form-data; boundary=x")) {
          int status =
              send(to(path)
                      .header("Content-Type", type)
                      .method(method, BodyPublishers.ofString(update)))
                  .statusCode();
          assertThat(status).as(method + " " + path + " " + type).isBetween(400, 499);
        }
      }
      int status =
          send(to(path)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      BodyPublishers.ofString(
                          "update=" + URLEncoder.encode(update, StandardCharsets.UTF_8))))
              .statusCode();
      assertThat(status).isBetween(400, 499);
    }
    assertThat(csv(COUNT)).isEqualTo("n\r\n12\r\n");
  }

  @Test
  void administrationIsAbsent() {
    for (String path :
        List.of(
            "/$/datasets", "/$/server", "/$/compact/gongbao", "/$/tasks", "/$/backup/gongbao")) {
      assertThat(send(to(path)).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(send(to("/$/ping")).statusCode()).isEqualTo(200);
    assertThat(send(to("/$/metrics")).body()).contains("fuseki_requests");
  }

  @Test
  void queriesReachNoOtherHostAndLoadNoCode() {
    HttpResponse<String> answer =
        query("SELECT * { SERVICE <http://localhost:1/x> { ?s ?p ?o } }", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(csv("SELECT (<java:java.lang.System>() AS ?x) {}")).isEqualTo("x\r\n\r\n");
    assertThat(csv("SELECT * FROM <http://localhost:1/x> { ?s ?p ?o }")).isEqualTo("s,p,o\r\n");
  }

  @Test
  void readsGraphs() {
    String graph = SmallRelease.ID + "graph/bulletin/" + "b".repeat(64);
    String encoded = URLEncoder.encode(graph, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        send(to("/gongbao/data?graph=" + encoded).header("Accept", "application/n-triples"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines()).hasSize(3);
    assertThat(
            send(to("/gongbao/data?default").header("Accept", "application/n-triples"))
                .body()
                .lines())
        .hasSize(12);
  }

  @Test
  void describesItselfWithoutAQuery() {
    HttpResponse<String> answer = send(to("/gongbao/sparql"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
    assertThat(answer.body()).contains("sd:Service").contains(server.address() + "gongbao/sparql");
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    String path = "/gongbao/sparql?query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8);
    for (String each : List.of(path, "/downloads/", "/downloads/gongbao.nq.gz", "/gongbao/data")) {
      HttpResponse<String> head = send(to(each).method("HEAD", BodyPublishers.noBody()));
      assertThat(head.statusCode()).as(each).isEqualTo(200);
      assertThat(head.body()).isEmpty();
    }
  }

  @Test
  void pagesOfOtherOriginsMayReadWithoutCredentials() {
    HttpResponse<String> answer =
        send(to("/gongbao/sparql").header("Origin", "https://example.org"));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("ETag")
        .contains("Link");
    HttpResponse<String> preflight =
        send(
            to("/gongbao/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.statusCode()).isEqualTo(204);
  }

  @Test
  void theRootTellsWhatIsServedAndItsLinksLead() throws Exception {
    HttpResponse<String> page = send(to("/"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("公报", "/downloads/");
    String link = page.body().replaceAll("(?s).*href=\"(/gongbao/sparql[^\"]*)\".*", "$1");
    assertThat(send(to(link)).statusCode()).isEqualTo(200);
    assertThat(send(to("/nothing-here")).statusCode()).isEqualTo(404);
  }

  @Test
  void offersTheFilesOfTheReleaseAndNothingElse() throws IOException {
    assertThat(send(to("/downloads/")).body())
        .contains("gongbao.nq.gz")
        .contains("c".repeat(64))
        .doesNotContain("link.txt");
    assertThat(send(to("/downloads/").header("Accept", "application/json")).body())
        .contains("\"bytes\"")
        .contains(SmallRelease.ofPolicies().id());
    HttpResponse<String> file = send(to("/downloads/gongbao.nq.gz"));
    assertThat(file.headers().firstValue("Content-Type")).hasValue("application/gzip");
    assertThat(file.headers().firstValueAsLong("Content-Length"))
        .hasValue(
            Files.size(
                data.resolve("releases")
                    .resolve(SmallRelease.ofPolicies().id())
                    .resolve("gongbao.nq.gz")));
    String tag = file.headers().firstValue("ETag").orElseThrow();
    assertThat(send(to("/downloads/gongbao.nq.gz").header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
    for (String path :
        List.of(
            "link.txt",
            "../current",
            "%2e%2e/current",
            "..%2f..%2fcurrent",
            "%2e%2e%2f%2e%2e%2fcurrent",
            "..%5ccurrent",
            "%2fetc%2fpasswd",
            "//etc/passwd",
            "gongbao.nq.gz%00.txt",
            "..;/current",
            "%c0%ae%c0%ae/current",
            "nothing")) {
      assertThat(raw("GET /downloads/" + path)).as(path).containsPattern("^HTTP/1.1 40[04]");
    }
  }

  /** A request as it stands, since clients tidy up paths. */
  private static String raw(String request) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      String text = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Rows for ever, so that the time runs out on the way. */
  private static final String ENDLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x }";

  @Test
  void anAnswerThatBreaksOffDoesNotLookComplete() throws IOException {
    String encoded = URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8);
    String answer = raw("GET /gongbao/sparql?format=csv&timeout=1&query=" + encoded);
    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("##");
    // The last chunk of a complete answer has length 0.
    assertThat(answer).doesNotEndWith("\r\n0\r\n\r\n");
  }

  @Test
  void anAnswerThatFailsBeforeAnythingIsSentIsAnError() {
    String slow = "SELECT (COUNT(*) AS ?rows) " + ENDLESS.substring("SELECT * ".length());
    String encoded = URLEncoder.encode(slow, StandardCharsets.UTF_8);
    HttpResponse<String> answer = send(to("/gongbao/sparql?timeout=1&query=" + encoded));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("timed out");
    assertThat(csv(COUNT)).isEqualTo("n\r\n12\r\n");
  }

  @Test
  void aBusyPortIsNamed() {
    int port = server.address().getPort();
    assertThatThrownBy(() -> GongbaoServer.start(new ServerSettings(data, "localhost", port)))
        .isInstanceOf(PortInUseException.class)
        .hasMessageContaining("Port " + port)
        .hasMessageContaining("--port");
  }

  @Test
  void aFolderWithoutAReleaseIsNamed() {
    assertThatThrownBy(
            () ->
                GongbaoServer.start(new ServerSettings(temporary.resolve("none"), "localhost", 0)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no release");
  }

  @Test
  void asksAgainAfterOneOfTwoServersOfOneReleaseIsClosed() throws IOException {
    GongbaoServer.start(new ServerSettings(data, "localhost", 0)).close();
    assertThat(csv(COUNT)).isEqualTo("n\r\n12\r\n");
  }
}
