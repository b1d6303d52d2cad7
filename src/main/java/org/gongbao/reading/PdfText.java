package org.gongbao.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a PDF page by page, from the top to the foot, from left to right. */
final class PdfText extends PDFTextStripper {
  /** Drawing steps of one document beyond which it is no paper; a dense page has some thousands. */
  private static final long STEPS = 50_000_000;

  /** Two characters are what a paragraph's first line is set in (GB/T 9704—2012, 7.3.3). */
  private static final double LEAST_INDENT = 1.4;

  private static final double MOST_INDENT = 2.8;

  /** A line with what its indent is seen from. */
  private record Placed(String text, float x, float y, float em) {}

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private List<Placed> page = new ArrayList<>();
  private TextPosition first;
  private float pageHeight;
  private long steps;

  private PdfText() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  static List<List<PdfLine>> of(PDDocument document) throws IOException {
    PdfText text = new PdfText();
    text.writeText(document, Writer.nullWriter());
    return text.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > STEPS) {
      throw new IOException("its pages take more than " + STEPS + " steps to draw");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void startPage(PDPage next) {
    page = new ArrayList<>();
    pageHeight = Math.max(1, next.getCropBox().getHeight());
  }

  @Override
  protected void endPage(PDPage done) {
    endLine();
    float margin = margin();
    List<PdfLine> lines = new ArrayList<>();
    for (Placed placed : page) {
      double indent = placed.em() > 0 ? (placed.x() - margin) / placed.em() : 0;
      boolean indented = indent >= LEAST_INDENT && indent <= MOST_INDENT;
      lines.add(
          new PdfLine(
              (indented ? "　　" : "") + placed.text(), pages.size() + 1, placed.y() / pageHeight));
    }
    pages.add(lines);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (first == null && !positions.isEmpty()) {
      first = positions.get(0);
    }
    line.append(text);
  }

  @Override
  protected void writeString(String text) {
    line.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    String text = line.toString().strip().replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    if (!text.isEmpty() && first != null) {
      page.add(new Placed(text, first.getXDirAdj(), first.getYDirAdj(), first.getFontSizeInPt()));
    }
    line.setLength(0);
    first = null;
  }

  /** Where most lines of the page begin: the tenth part from the left, past what stands out. */
  private float margin() {
    float[] starts = new float[page.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = page.get(i).x();
    }
    Arrays.sort(starts);
    return starts.length == 0 ? 0 : starts[starts.length / 10];
  }
}
