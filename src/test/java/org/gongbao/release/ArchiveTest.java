package org.gongbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path data;
  Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.at(data);
  }

  @Test
  void anEmptyFolderHasNoReleaseInUse() throws IOException {
    assertThat(archive.current()).isEmpty();
    assertThat(archive.releases()).isEmpty();
    assertThat(Archive.at(data.resolve("absent")).current()).isEmpty();
  }

  @Test
  void sealingMovesThePointerToTheRelease() throws IOException {
    Release release = build(3, Optional.empty());
    assertThat(Files.readString(data.resolve("current"))).isEqualTo(release.id() + "\n");
    assertThat(archive.current()).map(Release::id).contains(release.id());
    assertThat(release.verify()).isEmpty();
    assertThat(release.bulletins())
        .extracting(KeptBulletin::fileNames)
        .containsExactly(List.of("a.txt"));
    String sha = release.bulletins().get(0).sha256();
    assertThat(archive.bulletin(sha)).hasContent("bulletin of 3");
  }

  @Test
  void theIdIsTheDayAndTheBeginningOfTheContentsHash() throws IOException {
    Release release = build(3, Optional.empty());
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(release.dump(DumpFormat.NQ)))) {
      String sha = Checksum.of(in.readAllBytes());
      assertThat(release.id()).isEqualTo("2024-06-01-" + sha.substring(0, 12));
      assertThat(release.manifest().contentSha256()).isEqualTo(sha);
    }
  }

  @Test
  void theSameStatementsAgainAreTheSameRelease() throws IOException {
    Release first = build(3, Optional.empty());
    byte[] manifest = Files.readAllBytes(first.folder().resolve(Release.MANIFEST));
    Release again = build(3, Optional.of(first.id()));
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(archive.releases()).hasSize(1);
    assertThat(again.folder().resolve(Release.MANIFEST)).hasBinaryContent(manifest);
  }

  @Test
  void aDamagedReleaseIsNamedAndMendedByTheSameBuild() throws IOException {
    Release release = build(3, Optional.empty());
    Path dump = release.dump(DumpFormat.TTL);
    byte[] bytes = Files.readAllBytes(dump);
    bytes[bytes.length / 2] ^= 1;
    Files.write(dump, bytes);
    Files.delete(release.dump(DumpFormat.NT));
    assertThat(release.verify())
        .anyMatch(p -> p.startsWith("gongbao.ttl.gz has been changed"))
        .anyMatch(p -> p.equals("gongbao.nt.gz is missing"))
        .hasSize(2);
    assertThat(build(3, Optional.empty()).verify()).isEmpty();
  }

  @Test
  void everyFlippedByteIsFound() throws IOException {
    Release release = build(2, Optional.empty());
    for (Manifest.Item item : release.manifest().files()) {
      Path file = release.folder().resolve(item.name());
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 0) {
        byte[] flipped = bytes.clone();
        flipped[bytes.length - 1] ^= 1;
        Files.write(file, flipped);
        assertThat(release.verify()).as(item.name()).hasSize(1);
        Files.write(file, bytes);
      }
    }
  }

  @Test
  void aDraftThatIsNotSealedLeavesTheArchiveAsItWas() throws IOException {
    Release before = build(3, Optional.empty());
    try (Draft draft = archive.draft();
        StatementSorter sorter = draft.sorter()) {
      Sample.statements(1, 1).forEach(sorter);
      draft.keep("0".repeat(64), new byte[] {1});
      draft.write(sorter, Sample.BASE);
    }
    assertThat(archive.releases()).hasSize(1);
    assertThat(archive.current()).map(Release::id).contains(before.id());
    assertThat(archive.bulletin("0".repeat(64))).doesNotExist();
    assertThat(Disk.list(data.resolve("releases"), ".tmp-*")).isEmpty();
  }

  @Test
  void leftoversOfACrashAreClearedByTheNextBuild() throws IOException {
    Path leftover = data.resolve("releases/.tmp-123/release");
    Files.createDirectories(leftover);
    Files.writeString(leftover.resolve("gongbao.nq.gz"), "half");
    Files.writeString(data.resolve(".current-1-2"), "2024-06-01-00");
    assertThat(archive.releases()).isEmpty();
    assertThat(archive.current()).isEmpty();
    build(1, Optional.empty());
    assertThat(leftover).doesNotExist();
    assertThat(data.resolve(".current-1-2")).doesNotExist();
  }

  @Test
  void oneBuildAtATime() throws IOException {
    try (Draft draft = archive.draft()) {
      assertThat(draft.store()).doesNotExist();
      assertThatIOException()
          .isThrownBy(() -> archive.draft())
          .withMessageContaining("another build is writing to");
    }
    archive.draft().close();
  }

  @Test
  void thePointerGoesBackToAnEarlierReleaseAndNeverToNone() throws IOException {
    Release first = build(3, Optional.empty());
    Release second = build(4, Optional.of(first.id()));
    assertThat(second.manifest().origin().previous()).contains(first.id());
    archive.use(first.id());
    assertThat(archive.current()).map(Release::id).contains(first.id());
    assertThatIOException().isThrownBy(() -> archive.use("2024-06-01-000000000000"));
    assertThatIOException().isThrownBy(() -> archive.use("../releases/" + first.id()));
    assertThat(archive.current()).map(Release::id).contains(first.id());
  }

  @Test
  void aStoreThatWasMadeForADraftGoesWithItsRelease() throws IOException {
    try (Draft draft = archive.draft();
        StatementSorter sorter = draft.sorter()) {
      Sample.statements(1, 1).forEach(sorter);
      draft.write(sorter, Sample.BASE);
      assertThat(draft.nquads()).isNotEmptyFile();
      Files.createDirectory(draft.store());
      Files.writeString(draft.store().resolve("x"), "x");
      Release release = draft.seal(origin(Optional.empty()));
      assertThat(archive.store(release.id()).resolve("x")).exists();
    }
  }

  @Test
  void nothingIsSealedBeforeItIsWritten() throws IOException {
    try (Draft draft = archive.draft()) {
      assertThatNullPointerException().isThrownBy(() -> draft.seal(origin(Optional.empty())));
    }
  }

  @Test
  void aManifestReadsBackAsItWasWritten() throws IOException {
    Manifest manifest = build(3, Optional.empty()).manifest();
    String json = ManifestJson.write(manifest);
    assertThat(ManifestJson.read(json, "manifest.json")).isEqualTo(manifest);
    assertThatIOException()
        .isThrownBy(() -> ManifestJson.read("{\"id\": 3}", "manifest.json"))
        .withMessageContaining("manifest.json is no manifest");
    assertThatIOException().isThrownBy(() -> ManifestJson.read("", "manifest.json"));
  }

  @Test
  void theReportIsSortedAndHasOneObjectALine() {
    ReportEntry second =
        new ReportEntry(
            "b.txt",
            Optional.of("0".repeat(64)),
            "date.impossible",
            Optional.of(new ReportEntry.Place(3, 7)),
            "“二月三十日”");
    ReportEntry first =
        new ReportEntry("a.bin", Optional.empty(), "file.binary", Optional.empty(), "binary file");
    assertThat(ReportEntry.toJsonLines(List.of(second, first, second)))
        .isEqualTo(
            """
            {"file":"a.bin","code":"file.binary","message":"binary file"}
            {"file":"b.txt","sha256":"%s","code":"date.impossible","line":3,"column":7,"message":"“二月三十日”"}
            """
                .formatted("0".repeat(64)));
  }

  private Release build(int policies, Optional<String> previous) throws IOException {
    try (Draft draft = archive.draft();
        StatementSorter sorter = draft.sorter()) {
      byte[] bulletin = ("bulletin of " + policies).getBytes(StandardCharsets.UTF_8);
      String sha = Checksum.of(bulletin);
      draft.keep(sha, bulletin);
      draft.list(new KeptBulletin(sha, List.of("a.txt"), bulletin.length));
      Sample.statements(1, policies).forEach(sorter);
      draft.write(sorter, Sample.BASE);
      draft.validation("# conforms\n");
      draft.report(List.of());
      return draft.seal(origin(previous));
    }
  }

  private static Manifest.Origin origin(Optional<String> previous) {
    return new Manifest.Origin(
        LocalDate.of(2024, 6, 1),
        previous,
        Sample.BASE,
        Optional.of("https://creativecommons.org/publicdomain/zero/1.0/"),
        Map.of("gongbao", "0.1", "rules", "1"));
  }
}
