package org.gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongbao.release.Archive;
import org.gongbao.release.DumpFormat;
import org.gongbao.release.Release;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GongbaoTest {
  private static final String NOTICE =
      """
      上海市人民政府关于印发《上海市渡口安全管理办法》的通知
      沪府规〔2023〕99号
      各区人民政府，市政府各委、办、局：
      　　现将《上海市渡口安全管理办法》印发给你们，请认真按照执行。
      上海市人民政府
      2023年4月5日
      上海市渡口安全管理办法
      第一条　为了保障渡口安全，制定本办法。
      第二条　本办法自2023年5月1日起施行，有效期至2028年4月30日。
      """;

  @TempDir static Path folder;
  static Path notice;
  static Path data;

  record Outcome(int code, String out, String err) {}

  @BeforeAll
  static void build() throws IOException {
    notice = Files.writeString(folder.resolve("notice.txt"), NOTICE);
    data = folder.resolve("data");
    Outcome built =
        run("build", notice.toString(), "--as-of", "2024-06-01", "--data", data.toString());
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.out()).contains("is in use: 1 bulletin, 1 policy (1 with their text)");
    assertThat(built.err()).contains("extracting entries: 1").doesNotContain("gongbao:");
  }

  @Test
  void refusesWhatIsLargerThanTheLimitsAllow() {
    assertThat(run("extract", notice.toString(), "--max-file", "1KB").code()).isZero();
    Outcome large = run("extract", notice.toString(), "--max-file", "100");
    assertThat(large.code()).isEqualTo(1);
    assertThat(large.err()).contains("notice.txt").contains("100");
    assertThat(run("extract", notice.toString(), "--max-line", "50B").err()).contains("line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "buld",
        "build",
        "build x --as-of yesterday",
        "build x --base nowhere",
        "build x --previous 2024-06-01-000000000000",
        "build x --max-file many",
        "build x --max-file 3GB",
        "extract x --max-pages 0",
        "serve --port none",
        "serve --port 70000 --data DATA",
        "query chain-of-polcy --data DATA",
        "query policy-by-title --data DATA",
        "query policy-by-title --param nonsense=1 --data DATA",
        "export --format doc --data DATA",
        "releases --use 2024-06-01-000000000000 --data DATA",
        "search x --limit 0 --data DATA",
        "extract .",
        "extract a.txt b.txt",
        "extract a.txt --color sometimes",
      })
  void wrongCallsEndWith2AndOneClearLine(String call) {
    String[] args =
        call.isEmpty() ? new String[0] : call.replace("DATA", data.toString()).split(" ");
    Outcome outcome = run(args);
    assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines().filter(l -> l.startsWith("gongbao: "))).hasSize(1);
    assertThat(outcome.err()).contains("--help").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "query policy-by-number --param number=x",
        "search 养老",
        "export",
        "check"
      })
  void whatTheMachineLacksEndsWith3(String call) {
    String[] args = (call + " --data " + folder.resolve("absent")).split(" ");
    Outcome outcome = run(args);
    assertThat(outcome.code()).isEqualTo(ExitCodes.ENVIRONMENT);
    assertThat(outcome.err()).contains("holds no release").hasLineCount(1);
  }

  @Test
  void aDataFolderThatIsAFileIsNamed() {
    Outcome outcome = run("build", notice.toString(), "--data", notice.toString());
    assertThat(outcome.code()).isEqualTo(ExitCodes.ENVIRONMENT);
    assertThat(outcome.err()).contains(notice.toString()).hasLineCount(1);
  }

  @Test
  void aBusyPortIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("localhost"))) {
      String port = Integer.toString(taken.getLocalPort());
      Outcome outcome = run("serve", "--data", data.toString(), "--port", port);
      assertThat(outcome.code()).isEqualTo(ExitCodes.ENVIRONMENT);
      assertThat(outcome.err()).contains("Port " + port + " is in use");
    }
  }

  @Test
  void whereNothingCanBeReadTheExitCodeIs1AndEachFileIsNamed() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    String target = folder.resolve("none").toString();
    Outcome outcome = run("build", empty.toString(), "nowhere.txt", "--data", target);
    assertThat(outcome.code()).isEqualTo(ExitCodes.REFUSED);
    assertThat(outcome.err())
        .contains("gongbao: " + empty + ": the file is empty.")
        .contains("gongbao: nowhere.txt: there is no such file or folder.")
        .contains("gongbao: nothing could be read");
    assertThat(folder.resolve("none/current")).doesNotExist();
  }

  @Test
  void theNearestNamesOfAnUnknownQueryAreListed() {
    Outcome outcome = run("query", "chain-of-polcy", "--data", data.toString());
    assertThat(outcome.err()).contains("did you mean chain-of-policy");
  }

  @Test
  void aWrongQueryIsToldWithItsPlace() {
    Outcome outcome = runWith("SELECT *\n{ ?s ?p ", "query", "-", "--data", data.toString());
    assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(outcome.err()).contains("the query is wrong: line 2, column ");
  }

  @Test
  void queriesComeByNameByFileAndFromStandardInput() throws IOException {
    String ask = "ASK { ?s a <https://w3id.org/gongbao/ontology#Policy> }";
    Path file = Files.writeString(folder.resolve("ask.rq"), ask);
    assertThat(run("query", file.toString(), "--format", "csv", "--data", data.toString()).out())
        .contains("true");
    assertThat(runWith(ask, "query", "-", "--format", "csv", "--data", data.toString()).out())
        .contains("true");
    Outcome named =
        run(
            "query",
            "policy-by-number",
            "-p",
            "number=沪府规〔2023〕99号",
            "--format",
            "csv",
            "--data",
            data.toString());
    assertThat(named.err()).isEmpty();
    assertThat(named.out()).contains("上海市渡口安全管理办法");
    assertThat(run("query").out()).contains("chain-of-policy");
  }

  @Test
  void searchFindsText() {
    Outcome outcome = run("search", "渡口安全", "--data", data.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("上海市渡口安全管理办法（沪府规〔2023〕99号）");
  }

  @Test
  void districtIsThatOfTheProvinceOfTheNews() {
    String digest =
        """
        城市动态

        北京市通州区开放夜间公园

            11月3日，北京市园林绿化局公布夜间开放的公园名单，通州区有五座公园入选。

        各地要闻

        南通试点茶馆登记

            11月4日，南通市商务局启动茶馆登记的试点。
        """;
    Outcome trig = runWith(digest, "extract", "-", "--format", "trig");
    assertThat(trig.out()).contains("gb:district region:110112");
  }

  @Test
  void extractPrintsWhatIsRead() {
    JsonObject json =
        JsonParser.parseString(run("extract", notice.toString()).out()).getAsJsonObject();
    JsonObject entry = json.getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(entry.get("entry").getAsString()).isEqualTo("PolicyDocument");
    JsonObject number = entry.getAsJsonObject("issue").getAsJsonObject("number");
    assertThat(number.get("value").getAsString()).isEqualTo("沪府规〔2023〕99号");
    assertThat(number.getAsJsonObject("span").get("firstLine").getAsInt()).isEqualTo(2);
    Outcome trig = runWith(NOTICE, "extract", "-", "--format", "trig", "--as-of", "2024-06-01");
    assertThat(trig.out()).contains("gb:documentNumber \"沪府规〔2023〕99号\"");
    Outcome nq = runWith(NOTICE, "extract", "-", "--format", "nq", "--as-of", "2024-06-01");
    assertThat(nq.out().lines()).isSorted().allMatch(l -> l.endsWith(" ."));
  }

  @Test
  void extractShowsAPersonWhereFactsStand() {
    String text = run("extract", notice.toString(), "--format", "text").out();
    assertThat(text)
        .contains("     2 │ 沪府规〔2023〕99号\n")
        .contains("文号 number")
        .doesNotContain("\u001b");
    assertThat(run("extract", notice.toString(), "--format", "text", "--color", "always").out())
        .contains("\u001b[");
    assertThat(run("extract", notice.toString(), "--format", "html").out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("沪府规〔2023〕99号</u>");
    assertThat(run("extract", "a.txt", "b.txt").err())
        .startsWith("gongbao: 2 sources are named; extract reads one bulletin.");
  }

  @Test
  void aTerminalGetsTextAndColoursUnlessItWantsNone() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams terminal = new Streams(InputStream.nullInputStream(), out, System.err, true);
    Streams pipe = new Streams(InputStream.nullInputStream(), out, System.err, false);
    assertThat(Gongbao.run(terminal, "extract", notice.toString(), "--color=never")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("notice.txt  单份文件");
    assertThat(WhenColoured.AUTO.on(terminal, Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(WhenColoured.AUTO.on(terminal, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(WhenColoured.AUTO.on(terminal, Map.of("TERM", "dumb"))).isFalse();
    assertThat(WhenColoured.AUTO.on(pipe, Map.of())).isFalse();
    assertThat(WhenColoured.ALWAYS.on(pipe, Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(WhenColoured.NEVER.on(terminal, Map.of())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void exportWritesEachFormat(DumpFormat format) throws IOException {
    Path file = folder.resolve("out." + format.word());
    Outcome outcome =
        run(
            "export",
            "--format",
            format.word(),
            "--output",
            file.toString(),
            "--data",
            data.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    Outcome out = run("export", "--format", format.word(), "--data", data.toString());
    assertThat(file).hasContent(out.out()).isNotEmptyFile();
    Outcome without =
        run("export", "--format", format.word(), "--without-text", "--data", data.toString());
    assertThat(without.out()).doesNotContain("为了保障渡口安全").contains("上海市渡口安全管理办法");
  }

  @Test
  void releasesAreListedAndChosen() throws IOException {
    Path own = folder.resolve("two");
    run("build", notice.toString(), "--as-of", "2024-06-01", "--data", own.toString());
    run("build", notice.toString(), "--as-of", "2030-06-01", "--data", own.toString());
    Archive archive = Archive.at(own);
    String older = archive.releases().get(0).id();
    assertThat(archive.current()).map(Release::id).contains(archive.releases().get(1).id());
    Outcome outcome = run("releases", "--use", older, "--data", own.toString());
    assertThat(outcome.out()).contains("* " + older).hasLineCount(2);
    assertThat(archive.current()).map(Release::id).contains(older);
  }

  @Test
  void checkNamesWhatIsDamaged() throws IOException {
    Path own = folder.resolve("checked");
    run("build", notice.toString(), "--as-of", "2024-06-01", "--data", own.toString());
    Outcome sound = run("check", "--data", own.toString());
    assertThat(sound.out()).contains("files: sound", "bulletins: sound", "store: sound");
    Release release = Archive.at(own).current().orElseThrow();
    Files.writeString(release.folder().resolve(Release.REPORT), "{}\n");
    Files.delete(Archive.at(own).bulletin(release.bulletins().get(0).sha256()));
    Outcome outcome = run("check", "--data", own.toString());
    assertThat(outcome.code()).isEqualTo(ExitCodes.REFUSED);
    assertThat(outcome.out()).contains("report.jsonl has", "notice.txt is missing");
  }

  @Test
  void aReaderThatHasReadEnoughIsNoTrouble() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), closed, new PrintStream(err), false);
    assertThat(Gongbao.run(streams, "query")).isZero();
    assertThat(Gongbao.run(streams, "export", "--data", data.toString())).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String command :
        new String[] {
          "build",
          "serve",
          "demo",
          "extract",
          "correct",
          "query",
          "search",
          "export",
          "releases",
          "check"
        }) {
      Outcome outcome = run(command, "--help");
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).contains("Example", "gongbao " + command);
    }
    assertThat(run("--version").out()).startsWith("gongbao ").doesNotContain("$");
    assertThat(run("generate-completion").out()).contains("complete");
  }

  private static Outcome run(String... args) {
    return runWith("", args);
  }

  /**
   * @param input what standard input holds
   */
  private static Outcome runWith(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Gongbao.run(streams, args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
