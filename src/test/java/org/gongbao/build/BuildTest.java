package org.gongbao.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.release.Archive;
import org.gongbao.release.KeptBulletin;
import org.gongbao.release.Manifest;
import org.gongbao.release.Release;
import org.gongbao.release.ReportEntry;
import org.gongbao.store.ReleaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final String FIRST =
      """
      江海市人民政府令
      第12号
      《江海市渡口管理规定》已经2021年3月8日市政府第3次常务会议通过，现予公布，自2021年5月1日起施行。
      市长　李四
      2021年3月20日
      江海市渡口管理规定
      第一条　为了加强渡口管理，制定本规定。
      第二条　本规定自2021年5月1日起施行。
      """;
  private static final String SECOND =
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

  @TempDir Path folder;
  Path data;
  Path first;
  Path second;

  @BeforeEach
  void write() throws IOException {
    data = folder.resolve("data");
    first = Files.writeString(folder.resolve("first.txt"), FIRST);
    second = Files.writeString(folder.resolve("second.txt"), SECOND);
  }

  @Test
  void theSameBulletinsGiveTheSameBytesInAnyOrderAndLocale() throws Exception {
    Release one = build(false, first, second).release();
    Path other = folder.resolve("other");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      data = other;
      Release two = build(false, second, first).release();
      assertThat(two.id()).isEqualTo(one.id());
      assertThat(two.folder().resolve(Release.MANIFEST))
          .hasSameBinaryContentAs(one.folder().resolve(Release.MANIFEST));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void aReleaseIsInUseWithItsStoreWhenTheBuildEnds() throws Exception {
    List<Progress.Stage> stages = new ArrayList<>();
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    BuildResult result = run(settings(false, false, first, second, empty), stages);
    assertThat(stages).containsExactly(Progress.Stage.values());
    Release release = result.release();
    assertThat(Archive.at(data).current()).map(Release::id).contains(release.id());
    assertThat(release.verify()).isEmpty();
    assertThat(Archive.at(data).verifyBulletins(release)).isEmpty();
    assertThat(release.folder().resolve(Release.VALIDATION)).isNotEmptyFile();
    assertThat(Files.readString(release.folder().resolve(Release.REPORT)))
        .contains("\"code\":\"file.empty\"");
    assertThat(result.refused()).extracting(ReportEntry::code).containsExactly("file.empty");
    assertThat(release.bulletins())
        .extracting(KeptBulletin::fileNames)
        .containsExactlyInAnyOrder(List.of("first.txt"), List.of("second.txt"));
    assertThat(release.manifest().counts().bulletins()).isEqualTo(2);
    try (ReleaseStore store = ReleaseStore.openCurrent(data)) {
      assertThat(store.count("Bulletin")).isEqualTo(2);
      assertThat(store.search("渡口安全", 10)).isNotEmpty();
    }
    assertThat(Archive.at(data).store(release.id())).isDirectory();
  }

  @Test
  void bulletinsAreAddedToThoseOfTheReleaseInUse() throws Exception {
    Release before = build(false, first).release();
    Files.delete(first);
    Release after = build(true, second).release();
    assertThat(after.manifest().counts().bulletins()).isEqualTo(2);
    assertThat(after.manifest().origin().previous()).contains(before.id());
    Path kept = Archive.at(data).bulletin(before.bulletins().get(0).sha256());
    Files.writeString(kept, "damaged");
    assertThatIOException()
        .isThrownBy(() -> build(true, second))
        .withMessageContaining("missing or damaged");
    assertThat(Archive.at(data).current()).map(Release::id).contains(after.id());
  }

  @Test
  void whereNothingCanBeReadNothingIsReleased() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatExceptionOfType(BuildRefusedException.class)
        .isThrownBy(() -> build(false, empty))
        .satisfies(
            e ->
                assertThat(e.report())
                    .extracting(ReportEntry::code)
                    .containsExactly("folder.empty"));
    assertThat(data.resolve("current")).doesNotExist();
    Release release = build(false, first).release();
    assertThatExceptionOfType(BuildRefusedException.class).isThrownBy(() -> build(false, empty));
    assertThat(Archive.at(data).current()).map(Release::id).contains(release.id());
    assertThat(Archive.at(data).releases()).hasSize(1);
  }

  @Test
  void strictReleasesNothingWhereAFileIsRefused() throws Exception {
    Path absent = folder.resolve("absent.txt");
    assertThatExceptionOfType(BuildRefusedException.class)
        .isThrownBy(() -> run(settings(false, true, first, absent), new ArrayList<>()))
        .withMessageContaining("--strict");
    assertThat(data.resolve("current")).doesNotExist();
    assertThat(data.resolve("bulletins")).doesNotExist();
  }

  @Test
  void standardInputIsASource() throws Exception {
    InputStream in = new ByteArrayInputStream(SECOND.getBytes(StandardCharsets.UTF_8));
    BuildSettings settings =
        new BuildSettings(data, new BuildSettings.Sources(List.of("-"), false), terms(), false);
    Manifest manifest = Build.run(settings, in, Progress.NONE).release().manifest();
    assertThat(manifest.counts().bulletins()).isEqualTo(1);
  }

  private BuildResult build(boolean add, Path... sources) throws Exception {
    return run(settings(add, false, sources), new ArrayList<>());
  }

  private BuildSettings settings(boolean add, boolean strict, Path... sources) {
    List<String> paths = List.of(sources).stream().map(Path::toString).toList();
    return new BuildSettings(data, new BuildSettings.Sources(paths, add), terms(), strict);
  }

  private static BuildSettings.Terms terms() {
    return new BuildSettings.Terms(
        LocalDate.of(2024, 6, 1),
        Optional.empty(),
        BuildSettings.Terms.DEFAULT_BASE,
        Optional.empty());
  }

  private static BuildResult run(BuildSettings settings, List<Progress.Stage> stages)
      throws Exception {
    Progress progress =
        new Progress() {
          @Override
          public void begin(Stage stage, long steps) {
            stages.add(stage);
          }

          @Override
          public void step() {}
        };
    return Build.run(settings, InputStream.nullInputStream(), progress);
  }
}
