package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongbao.authority.Authority;
import org.gongbao.text.SourceText;
import org.gongbao.text.SourceText.Origin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code case.txt} of the folder with what has to be read from it in {@code
 * case.expected.json}. A case of {@link KnownGaps} has to be read wrong. Run with {@code
 * -Dgongbao.fixtures=write} to write the expectations anew, but for those of known gaps, and read
 * every line of the difference before it is committed.
 */
class ExtractionFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/gongbao/extract");
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());

  @TestFactory
  Stream<DynamicTest> readsWhatTheCaseSays() throws IOException {
    return names(".txt").stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  @Test
  void everyCaseHasItsExpectation() throws IOException {
    assertThat(names(".txt")).isNotEmpty().isEqualTo(names(".expected.json"));
  }

  @Test
  void everyKnownGapIsACase() throws IOException {
    assertThat(names(".txt")).containsAll(KnownGaps.REASONS.keySet());
  }

  private static void check(String name) throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".txt"));
    String read = EntryJson.of(EXTRACTOR.extract(source(text)));
    Path expected = FOLDER.resolve(name + ".expected.json");
    boolean gap = KnownGaps.REASONS.containsKey(name);
    if ("write".equals(System.getProperty("gongbao.fixtures")) && !gap) {
      Files.writeString(expected, read);
    }
    if (gap) {
      assertThat(read)
          .as("is read right now: take it off KnownGaps")
          .isNotEqualTo(Files.readString(expected));
    } else {
      assertThat(read).isEqualTo(Files.readString(expected));
    }
    String windows = text.replace("\n", "\r\n");
    assertThat(EntryJson.of(EXTRACTOR.extract(source(windows)))).as("CR LF").isEqualTo(read);
  }

  static SourceText source(String text) {
    long bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return new SourceText(
        new Origin(List.of("case.txt"), "0".repeat(64), "text/plain", bytes), text);
  }

  private static TreeSet<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(ending))
          .forEach(n -> names.add(n.substring(0, n.length() - ending.length())));
      return names;
    }
  }
}
