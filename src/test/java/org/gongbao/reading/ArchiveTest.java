package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gongbao.reading.Sources.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArchiveTest {
  @Test
  void filesInAnArchiveAreSourcesOfTheirOwn() {
    Reading.Result result =
        Sources.read(
            Sources.zip(
                new Entry("2023/关于公园的通知.txt", "关于公园的通知"),
                new Entry("2023/b.html", "<html><body><p>为了加强公园的管理，根据有关规定，制定本办法。</p>"),
                new Entry("__MACOSX/._b.html", "x"),
                new Entry("photo.bin", new byte[] {0, 1, 2})));
    assertThat(result.sources())
        .extracting(s -> s.origin().fileName())
        .containsExactly("b.html", "关于公园的通知.txt");
    assertThat(result.refusals()).extracting(Refusal::path).containsExactly("-!/photo.bin");
  }

  @Test
  void namesFromChineseWindowsAreRead() {
    byte[] zip = Sources.zip(ChineseCharset.GB18030, new Entry("公园\\通知.txt", "关于公园的通知"));
    assertThat(Sources.source(zip).origin().fileName()).isEqualTo("通知.txt");
  }

  @Test
  void aPathOutOfTheArchiveIsOnlyAName() {
    byte[] zip = Sources.zip(new Entry("../../etc/a.txt", "关于公园的通知"));
    assertThat(Sources.source(zip).origin().fileName()).isEqualTo("a.txt");
  }

  @Test
  void archivesInArchivesAreReadToALimit() {
    byte[] zip = Sources.zip(new Entry("a.txt", "关于公园的通知"));
    zip = Sources.zip(new Entry("1.zip", zip));
    assertThat(Sources.source(zip).text()).isEqualTo("关于公园的通知");
    zip = Sources.zip(new Entry("3.zip", Sources.zip(new Entry("2.zip", zip))));
    assertThat(Sources.refusal(zip).code()).isEqualTo("archive.too-deep");
  }

  @Test
  @Timeout(60)
  void bombsAreRefused() {
    byte[] zeros = new byte[200 << 20];
    Arrays.fill(zeros, (byte) ' ');
    assertThat(Sources.refusal(Sources.zip(new Entry("a.txt", zeros))).code())
        .isEqualTo("archive.bomb");
    assertThat(Sources.refusal(Sources.zip(new Entry("word/document.xml", zeros))).code())
        .isEqualTo("archive.bomb");
  }

  @Test
  void tooManyFilesAreRefused() {
    Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 10, new Limits.Archives(2, 1 << 20, 10, 1));
    byte[] zip = Sources.zip(new Entry("a", "甲"), new Entry("b", "乙"), new Entry("c", "丙"));
    assertThat(Sources.read(zip, few).refusals())
        .extracting(Refusal::code)
        .containsExactly("archive.too-many");
  }

  @Test
  void damagedAndEmptyArchivesAreRefused() {
    byte[] zip = Sources.zip(new Entry("a.txt", "关于公园的通知".repeat(100)));
    assertThat(Sources.refusal(Arrays.copyOf(zip, 50)).code()).isEqualTo("file.damaged");
    assertThat(Sources.refusal(Sources.zip()).code()).isEqualTo("archive.empty");
    assertThat(Sources.refusal(Sources.zip(new Entry(".hidden", "x"))).code())
        .isEqualTo("archive.empty");
  }

  @Test
  void anEncryptedArchiveIsRefused() {
    byte[] zip = Sources.zip(new Entry("a.txt", "关于公园的通知"));
    zip[6] |= 1;
    assertThat(Sources.refusal(zip).code()).isEqualTo("archive.encrypted");
  }
}
