package org.gongbao.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongbao.store.SmallRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ARQ walks a path one call a node; a request thread must have room for a whole graph. */
class DeepPathTest {
  private static final int POLICIES = 30_000;

  private static final String QUERY =
      """
      PREFIX gb: <https://w3id.org/gongbao/ontology#>
      SELECT (COUNT(*) AS ?n) {
        <https://w3id.org/gongbao/id/policy/0> (gb:cites|gb:amends)* ?policy
      }
      """;

  @Test
  void aPathThroughThirtyThousandPoliciesIsWalkedAgainAndAgain(@TempDir Path temporary)
      throws Exception {
    SmallRelease release = new SmallRelease();
    for (int i = 0; i < POLICIES - 1; i++) {
      release.cites("policy/" + i, "policy/" + (i + 1));
    }
    Path data = release.writeData(temporary.resolve("data"));
    HttpClient client = HttpClient.newHttpClient();
    try (GongbaoServer server = GongbaoServer.start(new ServerSettings(data, "localhost", 0))) {
      String path = "gongbao/sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
      HttpRequest request =
          HttpRequest.newBuilder(server.address().resolve(path))
              .header("Accept", "text/csv")
              .build();
      for (int i = 0; i < 5; i++) {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("n\r\n" + POLICIES + "\r\n");
      }
    }
  }
}
