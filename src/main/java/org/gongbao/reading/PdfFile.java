package org.gongbao.reading;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF line by line as it is printed, without running heads and page numbers.
 */
final class PdfFile {
  /** A page with fewer characters than this, on the average, is a picture with a stamp on it. */
  private static final int CHARACTERS_A_PAGE = 10;

  /** Share of characters without meaning, in a hundred, from which a text is none. */
  private static final int NONSENSE = 20;

  private PdfFile() {}

  static Content read(byte[] bytes, Limits limits) throws Refused {
    PdfStreams.check(bytes, limits);
    BundledFont.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > limits.pages()) {
        throw new Refused(
            "pdf.too-long",
            "the PDF has " + pages + " pages, more than " + limits.pages() + ". Give it in parts.");
      }
      List<List<PdfLine>> read = PdfText.of(document);
      check(read);
      List<PdfLine> lines = WebPrint.without(RunningHeads.without(read));
      String text = lines.stream().map(PdfLine::text).collect(Collectors.joining("\n", "", "\n"));
      return Content.of("application/pdf", text).on(lines.stream().mapToInt(PdfLine::page));
    } catch (InvalidPasswordException e) {
      throw new Refused("file.encrypted", "the PDF asks for a password. Save it without one.");
    } catch (IOException e) {
      throw DocxFile.damaged("PDF", e);
    }
  }

  private static void check(List<List<PdfLine>> pages) throws Refused {
    long size = 0;
    long nonsense = 0;
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        size += line.text().length();
        nonsense += line.text().chars().filter(PdfFile::isNonsense).count();
      }
    }
    if (size < (long) CHARACTERS_A_PAGE * Math.max(1, pages.size())) {
      throw new Refused(
          "pdf.no-text",
          "the PDF has no text: its "
              + pages.size()
              + " page(s) are pictures. Run text recognition on it first.");
    }
    if (nonsense * 100 > size * NONSENSE) {
      throw new Refused(
          "pdf.no-unicode",
          "the PDF's fonts do not say which characters they draw. Run text recognition on it.");
    }
  }

  /** Private use, replacements, controls: what fonts without a table of characters give. */
  private static boolean isNonsense(int c) {
    return c >= 0xE000 && c <= 0xF8FF || c == 0xFFFD || c < ' ' && c != '\t';
  }
}
