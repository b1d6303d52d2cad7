package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;
import org.gongbao.text.Width;

/**
 * A line of a source that holds something.
 *
 * @param number 1-based line of the source
 * @param gap blank lines before it
 * @param indent columns of white space before its first character
 * @param width columns up to its last character, as printed
 * @param passage its characters, folded
 */
record Line(int number, int gap, int indent, int width, Passage passage) {

  /** The lines of a source that hold something. */
  static List<Line> of(SourceText source) {
    List<Line> lines = new ArrayList<>();
    String text = source.text();
    int last = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      Passage passage = Furniture.withoutPageNumber(Passage.of(source, source.line(number)));
      if (!passage.isEmpty()) {
        int gap = number - last - 1;
        Span ink = passage.span();
        int indent = Width.columns(text.substring(source.line(number).start(), ink.start()));
        int width = indent + Width.columns(text.substring(ink.start(), ink.end()));
        lines.add(new Line(number, gap, indent, width, passage));
        last = number;
      }
    }
    return lines;
  }

  String text() {
    return passage.text();
  }

  /** Its last character. */
  char last() {
    return passage.text().charAt(passage.length() - 1);
  }
}
