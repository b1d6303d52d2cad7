package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"x\"><w:body>";
  private static final String FOOT = "</w:body></w:document>";

  @Test
  void paragraphsAndTablesAreLines() {
    assertThat(
            docx(
                p("关于公园的通知")
                    + p("")
                    + "<w:tbl><w:tr><w:tc>"
                    + p("序号")
                    + "</w:tc><w:tc>"
                    + p("公园")
                    + "</w:tc></w:tr>"
                    + "<w:tr><w:tc>"
                    + p("1")
                    + "</w:tc><w:tc>"
                    + p("东江")
                    + p("公园")
                    + "</w:tc></w:tr></w:tbl>"
                    + "<w:p><w:r><w:t>市长</w:t><w:tab/><w:t>王某</w:t><w:br/><w:t>2023年5月6日</w:t></w:r></w:p>"))
        .containsExactly("关于公园的通知", "序号\t公园", "1\t东江 公园", "市长\t王某", "2023年5月6日");
  }

  @Test
  void deletedAndHiddenTextIsLeftOut() {
    assertThat(
            docx(
                "<w:p><w:r><w:t>有效期</w:t></w:r><w:del><w:r><w:delText>三</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>五</w:t></w:r></w:ins><w:r><w:t>年</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r></w:p>"
                    + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                    + p("旧")
                    + "</w:tc></w:tr></w:tbl>"))
        .containsExactly("有效期五年");
  }

  @Test
  void textBoxesAreReadOnceAndApart() {
    String box = "<w:txbxContent>" + p("东府〔2023〕7号") + "</w:txbxContent>";
    assertThat(
            docx(
                "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent><w:t>东江市人民政府文件</w:t></w:r></w:p>"))
        .containsExactly("东府〔2023〕7号", "东江市人民政府文件");
  }

  @Test
  void automaticNumbersOfChaptersAndArticlesAreText() {
    String numbering =
        HEAD.replace("<w:body>", "")
            + "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "chineseCounting", "第%1章")
            + level(1, "chineseCountingThousand", "第%2条")
            + level(2, "decimal", "（%3）")
            + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num></w:document>";
    String styles =
        HEAD.replace("<w:body>", "")
            + "<w:style w:type=\"paragraph\" w:styleId=\"Article\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style></w:document>";
    String body =
        listed(0, "总则")
            + "<w:p><w:pPr><w:pStyle w:val=\"Article\"/></w:pPr><w:r><w:t>为了管理公园。</w:t></w:r></w:p>"
            + listed(2, "建设")
            + listed(2, "保护")
            + listed(1, "适用本办法。")
            + listed(2, "其他");
    byte[] docx =
        Sources.zip(
            new Sources.Entry("word/document.xml", HEAD + body + FOOT),
            new Sources.Entry("word/numbering.xml", numbering),
            new Sources.Entry("word/styles.xml", styles));
    assertThat(Sources.lines(docx))
        .containsExactly("第一章 总则", "第一条 为了管理公园。", "（1）建设", "（2）保护", "第二条 适用本办法。", "（1）其他");
  }

  @ParameterizedTest
  @CsvSource({
    "1,chineseCounting,一",
    "10,chineseCounting,十",
    "12,chineseCountingThousand,十二",
    "20,chineseCounting,二十",
    "103,chineseCountingThousand,一百零三",
    "110,chineseCounting,一百一十",
    "3,chineseLegalSimplified,叁",
    "2,ideographTraditional,乙",
    "3,decimalEnclosedCircle,③",
    "28,lowerLetter,bb",
    "14,upperRoman,XIV",
    "7,decimalZero,07",
    "5,unheardOf,5",
    "12,decimalFullWidth,１２"
  })
  void numbersArePrintedAsTheirFormatSays(int number, String format, String printed) {
    assertThat(Ordinal.print(number, format)).isEqualTo(printed);
  }

  @Test
  void footnotesStandAtTheEnd() {
    byte[] docx =
        Sources.zip(
            new Sources.Entry("word/document.xml", HEAD + p("正文。") + FOOT),
            new Sources.Entry(
                "word/footnotes.xml",
                HEAD.replace("<w:body>", "")
                    + "<w:footnote w:type=\"separator\">"
                    + p("—")
                    + "</w:footnote><w:footnote>"
                    + p("注一。")
                    + "</w:footnote></w:document>"),
            new Sources.Entry("word/header1.xml", HEAD + p("页眉") + FOOT));
    assertThat(Sources.lines(docx)).containsExactly("正文。", "注一。");
  }

  @Test
  void aWordXmlFileIsReadWhateverItsName() {
    String xml =
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:wx=\"y\"><w:body><wx:sect>"
            + "<w:p><w:pPr><w:listPr><wx:t wx:val=\"一、\"/></w:listPr></w:pPr><w:r><w:t>总体要求</w:t></w:r></w:p></wx:sect></w:body></w:wordDocument>";
    assertThat(Sources.lines(xml)).containsExactly("一、总体要求");
  }

  @Test
  void entitiesAreNeverResolved() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + HEAD.replaceFirst("<\\?xml.*?\\?>", "")
            + "<w:p><w:r><w:t>正文&x;</w:t></w:r></w:p>"
            + FOOT;
    Reading.Result result = Sources.read(Sources.zip(new Sources.Entry("word/document.xml", xml)));
    assertThat(result.sources().stream().map(s -> s.text().strip())).allMatch(t -> t.equals("正文"));
  }

  @Test
  void rtfIsReadInItsCodePageAndInUnicode() {
    byte[] title = "公园管理办法".getBytes(ChineseCharset.GB18030);
    StringBuilder hex = new StringBuilder();
    for (byte b : title) {
      hex.append(String.format("\\'%02x", b & 0xFF));
    }
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}{\\header 页眉}"
            + hex
            + "\\par \\u31532?\\u19968?\\u26465? {\\*\\unknown no}{\\v hidden}text\\par"
            + "\\trowd 1\\cell 2\\cell\\row}";
    assertThat(Sources.lines(rtf.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("公园管理办法", "第一条 text", "1\t2");
  }

  @Test
  void aSavedMailOfAPageIsRead() {
    String mail =
        "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"--b\"\r\n\r\n----b\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + java.util.Base64.getMimeEncoder()
                .encodeToString(
                    "<html><body><p>为了加强本市公园的管理，根据有关法律，制定本办法。</p>".getBytes(ChineseCharset.GB18030))
            + "\r\n----b\r\nContent-Type: image/png\r\n\r\nAAAA\r\n----b--\r\n";
    assertThat(Sources.lines(mail)).containsExactly("为了加强本市公园的管理，根据有关法律，制定本办法。");
  }

  @Test
  void encryptedAndForeignOfficeFilesAreRefusedWithTheirReason() throws IOException {
    assertThat(Sources.refusal(ole("EncryptedPackage")).code()).isEqualTo("file.encrypted");
    assertThat(Sources.refusal(ole("Workbook")).message()).contains("xls");
    assertThat(Sources.refusal(ole("WordDocument")).code()).isEqualTo("word.no-text");
    assertThat(Sources.refusal(Sources.zip(new Sources.Entry("xl/workbook.xml", "<x/>"))).message())
        .contains("xlsx");
    assertThat(Sources.refusal(Sources.zip(new Sources.Entry("OFD.xml", "<x/>"))).message())
        .contains("ofd");
  }

  @Test
  void aDamagedDocxIsRefusedWithItsReason() {
    byte[] torn = Sources.zip(new Sources.Entry("word/document.xml", HEAD + p("正文")));
    assertThat(Sources.refusal(torn).code()).isEqualTo("file.damaged");
    byte[] whole = Sources.zip(new Sources.Entry("word/document.xml", HEAD + p("正文") + FOOT));
    assertThat(Sources.refusal(Arrays.copyOf(whole, 60)).code()).isEqualTo("file.damaged");
    byte[] empty = Sources.zip(new Sources.Entry("word/document.xml", HEAD + FOOT));
    assertThat(Sources.refusal(empty).code()).isEqualTo("word.no-text");
  }

  private static byte[] ole(String entry) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> docx(String body) {
    return Sources.lines(Sources.zip(new Sources.Entry("word/document.xml", HEAD + body + FOOT)));
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String listed(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }
}
