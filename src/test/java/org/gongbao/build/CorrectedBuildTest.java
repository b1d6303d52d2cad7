package org.gongbao.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongbao.reading.Limits;
import org.gongbao.release.DumpFormat;
import org.gongbao.release.Manifest;
import org.gongbao.release.Release;
import org.gongbao.release.ReportEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people corrected goes into every release, says so, and is never lost. */
class CorrectedBuildTest {
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
  private static final String HEAD =
      """
      PREFIX gb: <https://w3id.org/gongbao/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @TempDir Path folder;
  Path data;
  Path notice;

  @BeforeEach
  void write() throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    notice = Files.writeString(folder.resolve("notice.txt"), NOTICE);
  }

  @Test
  void correctionsOfTheDataFolderGoIntoEveryRelease() throws Exception {
    correct(correction("documentNumber", "江府规〔2023〕99号", "江府规〔2023〕9号"));
    BuildResult result = build(Optional.empty());
    assertThat(result.unapplied()).isEmpty();
    assertThat(result.violations()).isEmpty();
    String quads = quads(result.release());
    assertThat(quads)
        .contains("/id/policy/江府规/2023/9> ")
        .doesNotContain("/id/policy/江府规/2023/99> ")
        .contains("#correctedBy> \"王五\"")
        .contains("/prov#wasAttributedTo> <https://w3id.org/gongbao/id/person/王五>")
        .contains("/correction/applied>", "#rule> \"corrected\"", "#reason> \"原件为9号\"");
    assertThat(
            quads
                .lines()
                .filter(l -> l.contains("#type> <https://w3id.org/gongbao/ontology#Correction> ")))
        .singleElement()
        .asString()
        .contains("/corrects/1/documentNumber/")
        .endsWith("<https://w3id.org/gongbao/id/graph/corrections> .");
  }

  @Test
  void theReleaseKeepsTheCorrectionsThatItWasMadeWith() throws Exception {
    Path own = folder.resolve("own.ttl");
    Files.writeString(own, HEAD + correction("signedBy", null, "李四"));
    Release release = build(Optional.of(own)).release();
    assertThat(release.folder().resolve(Release.CORRECTIONS)).hasSameBinaryContentAs(own);
    assertThat(release.manifest().files())
        .extracting(Manifest.Item::name, Manifest.Item::mediaType)
        .contains(tuple("corrections.ttl", "text/turtle"));
    assertThat(release.verify()).isEmpty();
    Files.writeString(release.folder().resolve(Release.CORRECTIONS), "");
    assertThat(release.verify()).hasSize(1);
  }

  @Test
  void theSameCorrectionsGiveTheSameBytes() throws Exception {
    correct(correction("documentNumber", "江府规〔2023〕99号", "江府规〔2023〕9号"));
    Release one = build(Optional.empty()).release();
    data = Files.createDirectories(folder.resolve("other"));
    correct("# otherwise laid out\n" + correction("documentNumber", "江府规〔2023〕99号", "江府规〔2023〕9号"));
    Release two = build(Optional.empty()).release();
    assertThat(two.id()).isEqualTo(one.id());
    assertThat(quads(two)).isEqualTo(quads(one));
  }

  @Test
  void whatHasNoGroundIsReportedAndLeft() throws Exception {
    String elsewhere = correction("title", null, "公告").replace(sha256(), "ab".repeat(32));
    correct(
        correction("documentNumber", "江府规〔2023〕98号", "江府规〔2023〕9号"),
        correction("documentNumber", "江府规〔2023〕98号", "江府规〔2023〕99号"),
        elsewhere);
    BuildResult result = build(Optional.empty());
    assertThat(result.unapplied())
        .extracting(ReportEntry::code)
        .containsExactlyInAnyOrder(
            "correction.groundless", "correction.settled", "correction.groundless");
    assertThat(result.doubts()).isEqualTo(3);
    assertThat(Files.readString(result.release().folder().resolve(Release.REPORT)))
        .contains("\"code\":\"correction.settled\",\"line\":2,\"column\":1")
        .contains("its bulletin is not among the sources");
    assertThat(quads(result.release()))
        .contains("/id/policy/江府规/2023/99> ")
        .contains("/correction/groundless>", "/correction/settled>");
  }

  @Test
  void aWrongFileIsRefusedWithEachLineBeforeAnythingIsBuilt() throws Exception {
    String wrong = correction("documentNumber", null, "江府规〔2023〕9号");
    correct(
        wrong.replace("gb:valueRight", "gb:valueRigth"),
        wrong.replace("gb:reason", "gb:fileName"),
        wrong.replace("gb:documentNumber", "gb:status"));
    assertThatExceptionOfType(BuildRefusedException.class)
        .isThrownBy(() -> build(Optional.empty()))
        .satisfies(
            e ->
                assertThat(e.report())
                    .extracting(r -> r.place().orElseThrow().line(), ReportEntry::message)
                    .contains(
                        tuple(6, "valueRigth: A correction has no such property."),
                        tuple(13, "A correction says why by one gb:reason, a plain string."),
                        tuple(25, "A correction names one gb:property that can be corrected."))
                    .hasSize(4));
    assertThat(data.resolve("releases")).doesNotExist();
    correct(wrong.replace("〔2023〕9号", "第九"));
    assertThatExceptionOfType(BuildRefusedException.class)
        .isThrownBy(() -> build(Optional.empty()))
        .satisfies(e -> assertThat(e.report().get(0).message()).contains("no document number"));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> build(Optional.of(folder.resolve("absent.ttl"))));
  }

  private void correct(String... blocks) throws IOException {
    Files.writeString(data.resolve("corrections.ttl"), HEAD + String.join("", blocks));
  }

  /** Ten lines. */
  private String correction(String property, String read, String right) throws Exception {
    return """
        [] a gb:Correction ; gb:sha256 "%s" ;
            gb:entryLine 1 ;
            gb:property gb:%s ;%s
            gb:valueRight "%s" ;
            gb:firstLine 2 ;
            gb:quote "江府规"@zh ;
            gb:reason "原件为9号" ;
            gb:correctedBy "王五" ;
            gb:correctedOn "2024-05-01"^^xsd:date .

        """
        .formatted(
            sha256(), property, read == null ? "" : " gb:valueRead \"" + read + "\" ;", right);
  }

  private String sha256() throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(notice)));
  }

  private BuildResult build(Optional<Path> corrections) throws Exception {
    BuildSettings.Terms terms =
        new BuildSettings.Terms(
            LocalDate.of(2024, 6, 1),
            Optional.empty(),
            BuildSettings.Terms.DEFAULT_BASE,
            Optional.empty());
    List<String> paths = new ArrayList<>(List.of(notice.toString()));
    BuildSettings.Sources sources =
        new BuildSettings.Sources(paths, false, corrections, Limits.DEFAULT);
    return Build.run(
        new BuildSettings(data, sources, terms, false),
        InputStream.nullInputStream(),
        Progress.NONE);
  }

  private static String quads(Release release) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    release.export(DumpFormat.NQ, true, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
