package org.gongbao.extract.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.authority.Authority;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.text.SourceText;
import org.gongbao.text.SourceText.Origin;
import org.junit.jupiter.api.Test;

/**
 * Writes bulletins from known facts and asks extraction for the facts. {@code
 * -Dgongbao.generated=2000} draws as many cases of each mode; the table and what did not come back
 * are then in {@code target/generated/}.
 */
class GeneratedBulletinsTest {
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());
  private static final int CASES = Integer.getInteger("gongbao.generated", 200);
  private static final Path REPORTS = Path.of("target/generated");

  @Test
  void factsOfCleanBulletinsComeBack() throws IOException {
    Tally tally = run("clean", false);
    assertThat(tally.rate()).as(tally.table()).isEqualTo(1.0);
  }

  @Test
  void factsOfNoisyBulletinsComeBack() throws IOException {
    Tally tally = run("noisy", true);
    assertThat(tally.rate()).as(tally.table()).isGreaterThanOrEqualTo(0.99);
  }

  private static Tally run(String name, boolean noisy) throws IOException {
    Tally tally = new Tally();
    for (long seed = 1; seed <= CASES; seed++) {
      Page.Printed printed = Bulletin.of(seed, noisy);
      Extraction extraction = EXTRACTOR.extract(source(printed.text()));
      List<Known.Entry> read =
          extraction.entries().stream().map(e -> Reading.of(e, extraction.source())).toList();
      tally.compare(seed, printed.entries(), read);
    }
    Files.createDirectories(REPORTS);
    for (long seed : tally.failures().stream().map(Tally.Failure::seed).distinct().toList()) {
      Files.writeString(
          REPORTS.resolve(name + "-" + seed + ".txt"), Bulletin.of(seed, noisy).text());
    }
    String failures =
        tally.failures().stream()
            .map(f -> f.seed() + "\t" + f.kind() + "\t" + f.expected() + "\t" + f.read())
            .collect(Collectors.joining("\n"));
    Files.writeString(REPORTS.resolve(name + ".txt"), tally.table() + "\n" + failures + "\n");
    return tally;
  }

  private static SourceText source(String text) {
    long bytes = text.getBytes(StandardCharsets.UTF_8).length;
    Origin origin = new Origin(List.of("generated.txt"), "0".repeat(64), "text/plain", bytes);
    return new SourceText(origin, text);
  }
}
