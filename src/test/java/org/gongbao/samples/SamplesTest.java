package org.gongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample stands beside what a careful reader finds in it, and what is found is where it is
 * said to be. Whether the program finds it too is for the tests of extraction.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("src/main/resources/org/gongbao/samples");
  private static final Path EXPECTED = Path.of("src/test/resources/org/gongbao/samples");

  static List<String> names() throws IOException {
    return list(SAMPLES, ".txt").stream().filter(n -> !n.equals("index")).toList();
  }

  @Test
  void theIndexNamesEverySampleAndEachHasItsFindings() throws IOException {
    assertThat(Files.readAllLines(SAMPLES.resolve("index.txt")))
        .containsExactlyElementsOf(names().stream().map(n -> n + ".txt").toList());
    assertThat(list(EXPECTED, ".expected.json")).containsExactlyElementsOf(names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsFoundStandsWhereItIsSaidToStand(String name) throws IOException {
    List<String> lines = lines(name);
    JsonObject found = found(name);
    assertThat(found.get("source").getAsString().value()).isEqualTo(name + ".txt");
    int last = 1;
    for (JsonValue each : found.get("documents").getAsArray()) {
      JsonObject document = each.getAsObject();
      int from = number(document.get("lines").getAsArray().get(0));
      int to = number(document.get("lines").getAsArray().get(1));
      assertThat(from).as("documents stand in the order of the text").isBetween(last, to);
      assertThat(to).isLessThanOrEqualTo(lines.size());
      last = to;
      String text = dense(String.join("", lines.subList(from - 1, to)));
      assertHolds(text, document.get("title"));
      assertHolds(text, document.get("instrument"));
      assertHolds(text, document.get("docNumber"));
      if (document.get("relations") != null) {
        for (JsonValue relation : document.get("relations").getAsArray()) {
          assertRelation(lines, relation.getAsObject());
        }
      }
    }
  }

  /** The words begin on the line that is named; PDF wraps carry them over to the next ones. */
  private static void assertRelation(List<String> lines, JsonObject relation) {
    int line = number(relation.get("line"));
    String near = dense(String.join("", lines.subList(line - 1, Math.min(line + 3, lines.size()))));
    assertHolds(near, relation.get("title"));
    if (!relation.get("type").getAsString().value().equals("extends")) {
      assertHolds(near, relation.get("docNumber"));
    }
    if (relation.get("order").isObject()) {
      assertThat(near).contains("令第" + number(relation.get("order").getAsObject().get("number")));
    }
  }

  private static void assertHolds(String text, JsonValue words) {
    if (words != null && words.isString()) {
      assertThat(text).contains(dense(words.getAsString().value()));
    }
  }

  /** Without what carries no meaning in print: white space, and which brackets titles stand in. */
  private static String dense(String text) {
    return text.replaceAll("[\\s　《》〈〉]", "");
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(SAMPLES.resolve(name + ".txt"), StandardCharsets.UTF_8);
  }

  private static JsonObject found(String name) throws IOException {
    return JSON.parse(Files.readString(EXPECTED.resolve(name + ".expected.json")));
  }

  private static int number(JsonValue value) {
    return value.getAsNumber().value().intValue();
  }

  private static List<String> list(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(extension))
          .map(n -> n.substring(0, n.length() - extension.length()))
          .sorted()
          .toList();
    }
  }
}
