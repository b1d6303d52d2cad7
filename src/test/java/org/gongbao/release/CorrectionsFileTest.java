package org.gongbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gongbao.authority.Authority;
import org.gongbao.correct.Attribution;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Corrector;
import org.gongbao.correct.Ground;
import org.gongbao.correct.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFileTest {
  private static Corrector corrector;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    corrector = new Corrector(Authority.load());
  }

  @Test
  void whatIsAppendedIsReadBackInItsOrder() throws Exception {
    Path file = folder.resolve("new/corrections.ttl");
    List<Correction> written =
        List.of(
            correction("title", "渡口办法", "渡口“管理”办法", "一\"引号\"与\\反斜线"),
            correction("issuer", null, "江海市财政局", "漏读"),
            correction("signed", "2023-04-05", null, "页上之日"),
            correction("occurrence", "1-9", "1-8", "末行属于下一篇"));
    for (Correction one : written) {
      CorrectionsFile.append(file, one);
    }
    CorrectionsFile read = CorrectionsFile.read(file);
    assertThat(read.corrections(corrector).keySet()).containsExactlyElementsOf(written);
    assertThat(List.copyOf(read.corrections(corrector).values())).isSorted().startsWith(7);
  }

  @Test
  void whatStoodInTheFileStays() throws Exception {
    String own = "# mine\n@prefix g: <https://w3id.org/gongbao/ontology#> .\n# no line end";
    Path file = Files.writeString(folder.resolve("own.ttl"), own);
    CorrectionsFile.append(file, correction("title", null, "公告", "漏读"));
    CorrectionsFile.append(file, correction("title", null, "通告", "漏读"));
    assertThat(Files.readString(file)).startsWith(own + "\n").containsOnlyOnce("PREFIX gb:");
    assertThat(CorrectionsFile.read(file).corrections(corrector)).hasSize(2);
  }

  @Test
  void manyCanAppendAtOnce() throws Exception {
    Path file = folder.resolve("busy.ttl");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int i = 1; i <= 12; i++) {
      Correction one = correction("title", null, "公告" + i, "漏读");
      threads.submit(
          () -> {
            CorrectionsFile.append(file, one);
            return null;
          });
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(CorrectionsFile.read(file).corrections(corrector)).hasSize(12);
  }

  @Test
  void aWrongFileIsRefusedWithItsLineAndLeftAlone() throws Exception {
    Path noTurtle = Files.writeString(folder.resolve("a.ttl"), "\n\n[] a gb:Correction ;\n");
    assertThatExceptionOfType(WrongFileException.class)
        .isThrownBy(() -> CorrectionsFile.append(noTurtle, correction("title", null, "x", "y")))
        .satisfies(e -> assertThat(e.line()).isEqualTo(3))
        .withMessageContaining("this is no Turtle");
    assertThat(noTurtle).hasContent("\n\n[] a gb:Correction ;\n");
    Path other = Files.writeString(folder.resolve("b.ttl"), "\n<urn:a> <urn:b> <urn:c> .\n");
    assertThatExceptionOfType(WrongFileException.class)
        .isThrownBy(() -> CorrectionsFile.read(other))
        .satisfies(e -> assertThat(e.line()).isEqualTo(2))
        .withMessageContaining("no gb:Correction");
    Path charset = Files.write(folder.resolve("c.ttl"), new byte[] {(byte) 0xb9, (byte) 0xab});
    assertThatExceptionOfType(WrongFileException.class)
        .isThrownBy(() -> CorrectionsFile.read(charset))
        .withMessageContaining("UTF-8");
  }

  @Test
  void aValueThatIsNoneIsRefusedWithItsLine() throws Exception {
    Path file = folder.resolve("value.ttl");
    CorrectionsFile.append(file, correction("signed", null, "2023-04-05", "漏读"));
    Files.writeString(file, Files.readString(file).replace("2023-04-05", "2023-14-05"));
    assertThatExceptionOfType(WrongFileException.class)
        .isThrownBy(() -> CorrectionsFile.read(file).corrections(corrector))
        .satisfies(e -> assertThat(e.told()).contains("value.ttl, line 7: "))
        .withMessageContaining("2023-14-05");
  }

  private static Correction correction(String property, String read, String right, String why) {
    Ground ground =
        new Ground(
            new Ground.Bulletin("ab".repeat(32), Optional.of("a \"b\".txt")),
            new Ground.EntryPlace(3, 2),
            new Ground.Passage(4, "第一行\r\n第二行\t末"));
    return corrector.correction(
        ground,
        Optional.ofNullable(read).map(v -> new Said(property, v)),
        Optional.ofNullable(right).map(v -> new Said(property, v)),
        new Attribution("王 五", why, LocalDate.of(2024, 5, 1)));
  }
}
