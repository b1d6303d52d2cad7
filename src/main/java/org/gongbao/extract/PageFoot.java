package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of files whose lines are paragraphs: only the foot of a page cuts them, and the page
 * number that an extraction left there tells the place (GB/T 9704—2012, 7.5).
 */
final class PageFoot {
  private static final String ENDS = "。！？；：”";

  /** Longer than a heading is. */
  private static final int LONG = 40;

  private PageFoot() {}

  /** The paragraphs of lines, without page numbers, those that one cuts whole again. */
  static List<Paragraph> mended(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int last = paragraphs.size() - 1;
      boolean behindNumber = i > 0 && Furniture.isPageNumber(lines.get(i - 1).text());
      if (Furniture.isPageNumber(line.text())) {
        continue;
      }
      if (last >= 0 && behindNumber && isCut(paragraphs.get(last).text(), line.text())) {
        Paragraph above = paragraphs.get(last);
        paragraphs.set(
            last,
            new Paragraph(above.passage().join(line.passage()), above.firstLine(), line.number()));
      } else {
        paragraphs.add(new Paragraph(line.passage(), line.number(), line.number()));
      }
    }
    return paragraphs;
  }

  /** A sentence that has begun, no heading, and has not ended. */
  private static boolean isCut(String above, String below) {
    boolean running = above.length() > LONG || above.indexOf('，') > 0;
    return running
        && ENDS.indexOf(above.charAt(above.length() - 1)) < 0
        && !Mending.STARTS_ANEW.matcher(below).matches();
  }
}
