package org.gongbao.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.gongbao.text.Width;

/**
 * How a newsletter sets its text off from the titles above: by blank lines that do not stand within
 * a paragraph, or by the indent of a paragraph's first line. What the titles show that are plainly
 * such by their width holds for the others.
 */
final class DigestSpacing {
  /** What a title is narrower by than a full line, in columns, to be one plainly. */
  private static final int ROOM = 8;

  /** Fewer titles than this show nothing. */
  private static final int FEWEST = 3;

  /** Lines of a title at the most. */
  private static final int LINES = 3;

  private final List<Line> lines;
  private final IntPredicate begins;
  private final boolean shown;

  private DigestSpacing(List<Line> lines, IntPredicate begins, boolean shown) {
    this.lines = lines;
    this.begins = begins;
    this.shown = shown;
  }

  static DigestSpacing of(List<Line> lines, int margin) {
    int gap = gapWithin(lines, margin);
    IntPredicate byGap = i -> lines.get(i).gap() > gap;
    if (isShown(lines, margin, byGap)) {
      return new DigestSpacing(lines, byGap, true);
    }
    int indent = indent(lines);
    IntPredicate byIndent = i -> lines.get(i).indent() == indent && indent > 0;
    return new DigestSpacing(lines, byIndent, isShown(lines, margin, byIndent));
  }

  /** True where the newsletter shows by space where text begins. */
  boolean isShown() {
    return shown;
  }

  /** True where text begins at a line. */
  boolean beginsText(int at) {
    return begins.test(at);
  }

  /** True where lines that end no sentence stand above the beginning of a text. */
  boolean isTitle(int at) {
    return textBelow(at) > 0;
  }

  /** Index of the line where the text below a title begins; 0 where no title stands there. */
  int textBelow(int title) {
    for (int i = title; i < title + LINES && i + 1 < lines.size(); i++) {
      if (Digest.ends(lines.get(i))) {
        return 0;
      }
      if (begins.test(i + 1)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Blank lines between two lines of one paragraph. */
  private static int gapWithin(List<Line> lines, int margin) {
    Map<Integer, Integer> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      if (!Digest.ends(above) && Width.columns(above.text()) >= margin - ROOM) {
        gaps.merge(lines.get(i).gap(), 1, Integer::sum);
      }
    }
    return most(gaps);
  }

  /** The commonest indent that not all lines have. */
  private static int indent(List<Line> lines) {
    Map<Integer, Integer> indents = new HashMap<>();
    lines.stream()
        .filter(l -> l.indent() > 0)
        .forEach(l -> indents.merge(l.indent(), 1, Integer::sum));
    return most(indents);
  }

  private static int most(Map<Integer, Integer> counts) {
    return counts.isEmpty()
        ? 0
        : Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** Two of three plain titles with text directly below them stand above its beginning. */
  private static boolean isShown(List<Line> lines, int margin, IntPredicate begins) {
    int plain = 0;
    int above = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      boolean title =
          isShort(lines.get(i), margin)
              && (Digest.ends(lines.get(i - 1)) || isShort(lines.get(i - 1), margin))
              && !isShort(lines.get(i + 1), margin);
      plain += title ? 1 : 0;
      above += title && begins.test(i + 1) ? 1 : 0;
    }
    return plain >= FEWEST && above * 3 >= plain * 2;
  }

  private static boolean isShort(Line line, int margin) {
    return !Digest.ends(line) && Width.columns(line.text()) < margin - ROOM;
  }
}
