package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String SIMPLIFIED =
      "关于加强河道管理的通知\n各区人民政府，市政府各委、办、局：\n为了加强本市河道管理，根据有关法律法规的规定，现就有关事项通知如下。\n";
  private static final String TRADITIONAL =
      "關於加強河道管理的通知\n各區政府，各有關單位：\n為了加強河道的管理，根據有關法律的規定，現就有關事項通知如下，請遵照執行。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE"})
  void undeclaredSimplifiedChineseIsRead(String charset) {
    assertThat(Sources.source(SIMPLIFIED.getBytes(Charset.forName(charset))).text())
        .isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "GBK", "UTF-16LE", "UTF-16BE"})
  void undeclaredTraditionalChineseIsRead(String charset) {
    assertThat(Sources.source(TRADITIONAL.getBytes(Charset.forName(charset))).text())
        .isEqualTo(TRADITIONAL);
  }

  @Test
  void aShortTitleInGb18030IsNotTakenForBig5() {
    String title = "上海市公园管理办法";
    assertThat(Sources.source(title.getBytes(ChineseCharset.GB18030)).text()).isEqualTo(title);
  }

  @Test
  void sameLinesInTwoEncodingsAreRefusedWithThePlace() {
    byte[] utf8 = SIMPLIFIED.repeat(4).getBytes(StandardCharsets.UTF_8);
    byte[] gbk = SIMPLIFIED.getBytes(ChineseCharset.GB18030);
    byte[] mixed = java.util.Arrays.copyOf(utf8, utf8.length + gbk.length);
    System.arraycopy(gbk, 0, mixed, utf8.length, gbk.length);
    Refusal refusal = Sources.refusal(mixed);
    assertThat(refusal.code()).isEqualTo("encoding.invalid");
    assertThat(refusal.message()).contains("line 13.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "gbk", "utf-8", "iso-8859-1", "nonsense"})
  void theLabelOfAPageCountsLessThanItsBytes(String label) {
    String page = page(label, SIMPLIFIED);
    assertThat(Sources.lines(page.getBytes(StandardCharsets.UTF_8))).contains("关于加强河道管理的通知");
    assertThat(Sources.lines(page.getBytes(ChineseCharset.GB18030))).contains("关于加强河道管理的通知");
  }

  @Test
  void aPageInBig5IsRead() {
    String page = page("big5", TRADITIONAL);
    assertThat(Sources.lines(page.getBytes(Charset.forName("Big5")))).contains("關於加強河道管理的通知");
    String unlabelled = page.replace("charset=big5", "");
    assertThat(Sources.lines(unlabelled.getBytes(Charset.forName("Big5")))).contains("關於加強河道管理的通知");
  }

  @Test
  void aDamagedByteDoesNotRefuseAPage() {
    byte[] page = page("utf-8", SIMPLIFIED.repeat(20)).getBytes(StandardCharsets.UTF_8);
    page[page.length / 2] = (byte) 0xFF;
    assertThat(Sources.lines(page)).contains("关于加强河道管理的通知");
  }

  private static String page(String label, String text) {
    return "<html><head><meta http-equiv=Content-Type content='text/html; charset="
        + label
        + "'></head><body><p>"
        + text.strip().replace("\n", "</p><p>")
        + "</p></body></html>";
  }
}
