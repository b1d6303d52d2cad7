package org.gongbao.extract;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gongbao.text.Width;

/**
 * The right margin of a page as its lines show it: where the first word of the next line would not
 * have fit, the page's width cut the line and not its writer.
 *
 * <p>Official papers have 28 characters a line (GB/T 9704—2012, 5.2.2), saved pages up to 45; a
 * longer line was never wrapped. The nearest lines say where the margin is; a short paper's few
 * long lines are looked for farther away.
 */
final class Margin {
  /** Columns of the longest line that a page can have cut. */
  static final int WIDEST = 100;

  /** Columns of the shortest line of running text. */
  static final int NARROWEST = 40;

  /** Fewer lines than this show no margin. */
  private static final int FEWEST = 12;

  /** Digits leave half a character over. */
  private static final int SLACK = 4;

  private static final int[] RADII = {6, 12, 24};

  /** Letters and digits are no half characters in each font. */
  private static final int UNEVEN = 3;

  /** What the gaps that print puts beside digits and letters take from a line. */
  private static final int GAPS = 10;

  /** An indent of two characters, where the text of a page lost it (5.2.2, 7.3.3). */
  private static final int INDENT = 4;

  private static final String CLOSING = "，。、；：！？）》〉”’〕］】﹞)]";
  private static final String OPENING = "（《〈“‘〔［【﹝([";

  private final List<Line> lines;
  private final IntPredicate runsOver;

  /** Columns of each line once they were asked for, else 0: each is asked for by its neighbours. */
  private final int[] inked;

  /**
   * @param runsOver true for the index of a line whose end ends no sentence and whose next line
   *     begins no paragraph
   */
  Margin(List<Line> lines, IntPredicate runsOver) {
    this.lines = lines;
    this.runsOver = runsOver;
    this.inked = new int[lines.size()];
  }

  /**
   * True for lines that a margin cut: none is longer than a page is wide, and most are as long as
   * the others, which paragraphs never are.
   */
  static boolean isIn(List<Line> lines) {
    Margin page = new Margin(lines, i -> true);
    int[] widths =
        IntStream.range(0, lines.size()).map(page::inked).filter(w -> w >= NARROWEST).toArray();
    if (widths.length < FEWEST || widths.length * 2 < lines.size()) {
      return false;
    }
    int[] sorted = widths.clone();
    Arrays.sort(sorted);
    int margin = sorted[sorted.length / 2];
    long wider = Arrays.stream(widths).filter(w -> w > margin + GAPS).count();
    long full = Arrays.stream(widths).filter(w -> Math.abs(w - margin) <= SLACK).count();
    return wider == 0 && full * 3 > widths.length * 2L;
  }

  /** True where the margin cut a line; {@code first} where it is a paragraph's first one. */
  boolean cuts(int at, boolean first) {
    for (int radius : RADII) {
      int margin = margin(at, radius);
      if (margin > 0) {
        return reaches(at, margin, first);
      }
    }
    return false;
  }

  /** The column behind the widest line nearby, where many that run over reach it; else 0. */
  private int margin(int at, int radius) {
    int gap = lines.get(at + 1).gap();
    int from = Math.max(0, at - radius);
    int to = Math.min(lines.size() - 2, at + radius);
    int margin = 0;
    int widest = 0;
    int unwrapped = 0;
    for (int i = from; i <= to; i++) {
      int width = inked(i);
      unwrapped += width > WIDEST ? 1 : 0;
      widest = width <= WIDEST ? Math.max(widest, width) : widest;
      margin = isEvidence(i, gap) ? Math.max(margin, width) : margin;
    }
    int cut = 0;
    int all = 0;
    for (int i = from; i <= to; i++) {
      boolean evidence = i != at && isEvidence(i, gap);
      all += evidence ? 1 : 0;
      cut += evidence && reaches(i, margin, true) ? 1 : 0;
    }
    boolean clear = margin >= NARROWEST && widest <= margin + GAPS && unwrapped * 3 < to - from;
    return clear && cut > 1 && cut * 3 >= all ? margin : 0;
  }

  private boolean isEvidence(int i, int gap) {
    int width = inked(i);
    return width >= NARROWEST
        && width <= WIDEST
        && lines.get(i + 1).gap() == gap
        && runsOver.test(i);
  }

  private boolean reaches(int i, int margin, boolean first) {
    Line line = lines.get(i);
    String text = line.text();
    boolean even = text.chars().noneMatch(c -> c < 0x80);
    int indent = first && line.indent() == 0 ? INDENT : 0;
    int room = margin - line.width() - indent - (even ? 0 : UNEVEN);
    return room < word(lines.get(i + 1).text());
  }

  /** Columns as printed without gaps, and without the punctuation that may hang over the margin. */
  private int inked(int i) {
    if (inked[i] == 0) {
      Line line = lines.get(i);
      String text = line.text();
      int gaps = 0;
      for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
        gaps++;
      }
      boolean hangs = CLOSING.indexOf(line.last()) >= 0;
      inked[i] = line.width() - gaps - (hangs ? 2 : 0);
    }
    return inked[i];
  }

  /**
   * Columns of what no line end parts: digits and letters, an opening bracket and what it opens, a
   * character (GB/T 15834—2011, 5.1).
   */
  private static int word(String text) {
    int end = 0;
    while (end < text.length() - 1 && OPENING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < text.length() - 1 && isWord(text.charAt(end)) && isWord(text.charAt(end + 1))) {
      end++;
    }
    return Width.columns(text.substring(0, end + 1));
  }

  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
