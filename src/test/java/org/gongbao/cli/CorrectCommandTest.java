package org.gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectCommandTest {
  private static final String NOTICE =
      """
      江海市人民政府关于印发《江海市渡口安全管理办法》的通知
      江府规〔2023〕99号
      各区人民政府，市政府各委、办、局：
      　　现将《江海市渡口安全管理办法》印发给你们，请认真按照执行。
      江海市人民政府
      2023年4月5日
      江海市渡口安全管理办法
      第一条　为了保障渡口安全，制定本办法。
      第二条　本办法自2023年5月1日起施行。
      """;

  @TempDir Path folder;
  Path notice;
  Path data;
  Path corrections;

  record Outcome(int code, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    notice = Files.writeString(folder.resolve("notice.txt"), NOTICE);
    data = folder.resolve("data");
    corrections = data.resolve("corrections.ttl");
  }

  @Test
  void whatIsReadIsShownAndCorrectedAndBuilt() {
    assertThat(run("correct", notice.toString()).out())
        .contains("entry 1: lines 1-9", "  number: 江府规〔2023〕99号", "  signed: 2023-04-05");
    Outcome corrected = correct("--fact", "number", "--right", "江府规[2023]9号");
    assertThat(corrected.code()).as(corrected.err()).isZero();
    assertThat(corrected.out())
        .contains("notice.txt, entry 1: documentNumber 江府规〔2023〕99号 → 江府规〔2023〕9号")
        .contains("rests on line 2: 江府规〔2023〕99号")
        .contains(corrections.toString());
    assertThat(run("correct", notice.toString(), "--entry", "1").out())
        .contains("  number: 江府规〔2023〕9号");
    assertThat(run("correct", "--list").out())
        .contains("not tried: notice.txt, entry 1", "not in the current release");
    Outcome built = run("build", notice.toString(), "--as-of", "2024-06-01");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err()).doesNotContain("gongbao:");
    assertThat(run("correct", "--list").out())
        .contains("line 7: applied: notice.txt, entry 1: documentNumber")
        .contains("(王五, 2024-05-01: 原件如此)");
    assertThat(run("query", "policy-by-number", "-p", "number=江府规〔2023〕9号").out())
        .contains("江海市渡口安全管理办法");
  }

  @Test
  void aCorrectionWithoutGroundIsToldAtTheBuildAndListed() throws IOException {
    correct("--fact", "number", "--right", "江府规〔2023〕9号");
    Files.writeString(notice, NOTICE.replace("99号", "9号"));
    Outcome built = run("build", notice.toString(), "--as-of", "2024-06-01");
    assertThat(built.code()).isZero();
    assertThat(built.err())
        .contains("gongbao: notice.txt:2:1: The correction of documentNumber by 王五 (2024-05-01)")
        .contains("was not applied: its bulletin is not among the sources.");
    assertThat(built.out()).contains("0 files refused, 1 finding");
  }

  @Test
  void anEntryThatIsNoneAndOneThatIsMissing() {
    assertThat(correct("--fact", "entry", "--nothing").out()).contains("occurrence 1-9 → nothing");
    assertThat(run("correct", notice.toString()).out()).isEmpty();
    Outcome missing =
        run(
            "correct",
            notice.toString(),
            "--fact",
            "entry",
            "--right",
            "1-8",
            "--who",
            "王五",
            "--why",
            "此处有一篇");
    assertThat(missing.out()).as(missing.err()).contains("nothing → occurrence 1-8");
    assertThat(run("correct", notice.toString()).out()).contains("entry 1: lines 1-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fact nummer --right x|did you mean number?",
        "--fact number --right x|no document number",
        "--fact number --right 江府规〔2023〕99号|the same",
        "--fact number|say what is right",
        "--fact number --right 江府规〔2023〕9号 --nothing|say what is right",
        "--fact passed --nothing|no passed is read there",
        "--entry 44 --fact number --right x|entries begin in lines 1",
        "--entry first --fact number --right x|no line",
        "--fact signed --right 2023-04-06 --when yesterday|--when",
        "--fact entry --right 1-99|9 lines only",
      })
  void whatMakesNoSenseEndsWith2AndWritesNothing(String options, String message) {
    Outcome outcome = correct(options.split(" "));
    assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    assertThat(corrections).doesNotExist();
  }

  @Test
  void withoutNameOrReasonNothingIsCorrected() {
    Outcome outcome =
        run("correct", notice.toString(), "--fact", "signer", "--right", "李四", "--who", "王五");
    assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(outcome.err()).contains("--why");
    assertThat(run("correct").code()).isEqualTo(ExitCodes.WRONG_CALL);
  }

  @Test
  void aWrongFileStopsEveryCommandWithFileAndLine() throws IOException {
    Files.createDirectories(data);
    Files.writeString(corrections, "\n[] a <https://w3id.org/gongbao/ontology#Correction> .\n");
    for (String call : List.of("build", "correct")) {
      Outcome outcome = run(call, notice.toString());
      assertThat(outcome.code()).isEqualTo(ExitCodes.REFUSED);
      assertThat(outcome.err())
          .contains("gongbao: " + corrections + ":2:1: A correction says who made it")
          .contains("--corrections");
    }
    Outcome absent = run("build", notice.toString(), "--corrections", "absent.ttl");
    assertThat(absent.code()).isEqualTo(ExitCodes.ENVIRONMENT);
    assertThat(absent.err()).contains("there is no absent.ttl");
  }

  private Outcome correct(String... options) {
    List<String> args = new ArrayList<>(List.of("correct", notice.toString()));
    if (!List.of(options).contains("--entry")) {
      args.addAll(List.of("--entry", "1"));
    }
    args.addAll(List.of(options));
    args.addAll(List.of("--who", "王五", "--why", "原件如此"));
    if (!args.contains("--when")) {
      args.addAll(List.of("--when", "2024-05-01"));
    }
    return run(args.toArray(String[]::new));
  }

  private Outcome run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data", data.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Gongbao.run(streams, all.toArray(String[]::new));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
