package org.gongbao.extract.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.authority.Authority;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.reading.Limits;
import org.gongbao.reading.Reading;
import org.gongbao.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Writes bulletins from known facts and asks extraction for the facts. {@code
 * -Dgongbao.generated=2000} draws as many cases of each mode, {@code -Dgongbao.generated.first}
 * says from which seed on. The table, what did not come back with its seed, and the text of each
 * such case are left in {@code target/generated/}.
 */
class GeneratedBulletinsTest {
  private static final double CLEAN = 1.0;
  private static final double NOISY = 0.99;

  private static final int CASES = Integer.getInteger("gongbao.generated", 200);
  private static final long FIRST = Long.getLong("gongbao.generated.first", 1);
  private static final Path REPORTS = Path.of("target/generated");
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16);

  @Test
  void factsOfCleanBulletinsComeBack() throws IOException {
    Tally tally = run("clean", false);
    assertThat(tally.rate()).as(story(tally)).isGreaterThanOrEqualTo(CLEAN);
  }

  @Test
  void factsOfNoisyBulletinsComeBack() throws IOException {
    Tally tally = run("noisy", true);
    assertThat(tally.rate()).as(story(tally)).isGreaterThanOrEqualTo(NOISY);
  }

  @Test
  void aSeedWritesTheSameBulletinEachTime() {
    assertThat(Bulletin.of(7, true)).isEqualTo(Bulletin.of(7, true));
  }

  private static Tally run(String name, boolean noisy) throws IOException {
    Tally tally = new Tally();
    for (long seed = FIRST; seed < FIRST + CASES; seed++) {
      Page.Printed printed = Bulletin.of(seed, noisy);
      Charset charset = CHARSETS.get(noisy ? (int) (seed % CHARSETS.size()) : 0);
      Extraction extraction = EXTRACTOR.extract(read(printed.text().getBytes(charset)));
      List<Known.Entry> read =
          extraction.entries().stream().map(e -> Read.of(e, extraction.source())).toList();
      tally.compare(seed, printed.entries(), read);
    }
    report(name, noisy, tally);
    return tally;
  }

  /** What a failing run tells: the table, the first failures with their seeds. */
  private static String story(Tally tally) {
    return tally.table()
        + tally.failures().stream().limit(20).map(f -> f + "\n").collect(Collectors.joining());
  }

  private static SourceText read(byte[] bytes) throws IOException {
    Reading reading = new Reading(Limits.DEFAULT, (sha256, original) -> {});
    reading.add(Reading.STANDARD_INPUT, new ByteArrayInputStream(bytes));
    return reading.result().sources().get(0);
  }

  private static void report(String name, boolean noisy, Tally tally) throws IOException {
    System.out.println(name + ", " + CASES + " cases: found, wrong, missed\n" + tally.table());
    Files.createDirectories(REPORTS);
    String failures =
        tally.failures().stream()
            .map(f -> f.seed() + "\t" + f.kind() + "\t" + f.expected() + "\t" + f.read())
            .collect(Collectors.joining("\n"));
    Files.writeString(REPORTS.resolve(name + ".txt"), tally.table() + "\n" + failures + "\n");
    for (long seed : tally.failures().stream().map(Tally.Failure::seed).distinct().toList()) {
      Path text = REPORTS.resolve(name + "-" + seed + ".txt");
      Files.writeString(text, Bulletin.of(seed, noisy).text());
    }
  }
}
