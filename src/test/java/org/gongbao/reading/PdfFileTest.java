package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongbao.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfFileTest {
  @Test
  void linesAreReadAsPrintedWithTheirPages() {
    SourceText source =
        Sources.source(paper(List.of("关于印发公园管理办法的通知", "东府〔2023〕7号"), List.of("第一条本市公园", "适用本办法。")));
    assertThat(source.text().lines())
        .containsExactly("关于印发公园管理办法的通知", "东府〔2023〕7号", "第一条本市公园", "适用本办法。");
    assertThat(source.origin().mediaType()).isEqualTo("application/pdf");
    assertThat(source.page(2)).hasValue(1);
    assertThat(source.page(3)).hasValue(2);
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOut() {
    List<List<String>> pages = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      pages.add(
          List.of(
              "东江市人民政府公报2023年第3期",
              "甲乙丙丁".charAt(i - 1) + "公园的建设",
              "第" + "一二三四".charAt(i - 1) + "条公园",
              "—" + i + "—"));
    }
    assertThat(Sources.source(pdf(pages)).text().lines())
        .containsExactly(
            "甲公园的建设", "第一条公园", "乙公园的建设", "第二条公园", "丙公园的建设", "第三条公园", "丁公园的建设", "第四条公园");
  }

  @Test
  void aPrintedWebPageLosesItsFrame() {
    assertThat(
            Sources.source(
                    paper(
                        List.of(
                            "首页|政务公开|互动交流|办事",
                            "当前位置：首页>政务公开>公报",
                            "公园管理办法",
                            "第一条为了管理公园。",
                            "版权所有东江市人民政府",
                            "地址：东江路1号")))
                .text()
                .lines())
        .containsExactly("公园管理办法", "第一条为了管理公园。");
  }

  @Test
  void aPdfOfPicturesIsRefused() throws IOException {
    assertThat(Sources.refusal(blank()).code()).isEqualTo("pdf.no-text");
  }

  @Test
  void anEncryptedPdfIsRefusedAndOneThatOnlyForbidsIsRead() throws IOException {
    assertThat(Sources.refusal(locked("secret")).code()).isEqualTo("file.encrypted");
    assertThat(Sources.source(locked("")).text()).isEqualTo("公园管理办法第一条为了管理公园\n");
  }

  @Test
  void aDamagedPdfIsRefused() {
    byte[] pdf = "%PDF-1.7\nnothing of the kind\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(Sources.refusal(pdf).code()).isEqualTo("file.damaged");
  }

  @Test
  void aPdfWithItsTailCutOffIsReadOrRefused() {
    byte[] pdf = paper(List.of("公园管理办法第一条为了管理公园"));
    for (int length = 100; length < pdf.length; length += 97) {
      Reading.Result result = Sources.read(Arrays.copyOf(pdf, length));
      assertThat(result.sources().size() + result.refusals().size()).isEqualTo(1);
    }
  }

  @Test
  void tooManyPagesAreRefused() {
    Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 1, Limits.Archives.DEFAULT);
    assertThat(Sources.read(paper(List.of("甲"), List.of("乙")), few).refusals())
        .extracting(Refusal::code)
        .containsExactly("pdf.too-long");
  }

  @Test
  @Timeout(60)
  void aStreamThatUnpacksToFarMoreIsRefused() {
    byte[] zeros = new byte[64 << 20];
    Deflater deflater = new Deflater();
    deflater.setInput(zeros);
    deflater.finish();
    byte[] packed = new byte[1 << 20];
    int size = deflater.deflate(packed);
    deflater.end();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\r\n".getBytes(StandardCharsets.US_ASCII));
    pdf.write(packed, 0, size);
    pdf.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
    assertThat(Sources.refusal(pdf.toByteArray()).code()).isEqualTo("archive.bomb");
  }

  private static byte[] blank() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] locked(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper(List.of("公园管理办法第一条为了管理公园")))) {
      AccessPermission permission = new AccessPermission();
      permission.setCanPrint(false);
      document.protect(new StandardProtectionPolicy("owner", password, permission));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] paper(List<String> page) {
    return pdf(List.of(page));
  }

  private static byte[] paper(List<String> first, List<String> second) {
    return pdf(List.of(first, second));
  }

  /** Pages in a Chinese font that every reader of PDF knows and no file holds. */
  private static byte[] pdf(List<List<String>> pages) {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("");
    objects.add(
        "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>");
    objects.add(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>");
    for (List<String> page : pages) {
      kids.append(objects.size() + 1).append(" 0 R ");
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
              + (objects.size() + 2)
              + " 0 R>>");
      String drawing = drawing(page);
      objects.add("<</Length " + drawing.length() + ">>stream\n" + drawing + "\nendstream");
    }
    objects.set(1, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    return file(objects);
  }

  private static String drawing(List<String> lines) {
    StringBuilder drawing = new StringBuilder("BT /F 16 Tf ");
    for (int i = 0; i < lines.size(); i++) {
      drawing.append("1 0 0 1 80 ").append(800 - 28 * i).append(" Tm <");
      for (byte b : lines.get(i).getBytes(StandardCharsets.UTF_16BE)) {
        drawing.append(String.format("%02X", b & 0xFF));
      }
      drawing.append("> Tj ");
    }
    return drawing.append("ET").toString();
  }

  private static byte[] file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    int size = objects.size() + 1;
    file.append("xref\n0 ").append(size).append('\n').append(table);
    file.append("trailer <</Size ").append(size).append("/Root 1 0 R>>\nstartxref\n");
    return file.append(start).append("\n%%EOF").toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
