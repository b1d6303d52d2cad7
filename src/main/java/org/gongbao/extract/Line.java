package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;

/**
 * A line of a source that holds something.
 *
 * @param number 1-based line of the source
 * @param gap blank lines before it
 * @param passage its characters, folded
 */
record Line(int number, int gap, Passage passage) {

  /** The lines of a source that hold something. */
  static List<Line> of(SourceText source) {
    List<Line> lines = new ArrayList<>();
    int last = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      Passage passage = Furniture.withoutPageNumber(Passage.of(source, source.line(number)));
      if (!passage.isEmpty()) {
        lines.add(new Line(number, number - last - 1, passage));
        last = number;
      }
    }
    return lines;
  }

  String text() {
    return passage.text();
  }
}
