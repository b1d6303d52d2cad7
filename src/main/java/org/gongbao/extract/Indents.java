package org.gongbao.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines a page's indents show to begin a paragraph and which to go on with one: each
 * paragraph begins two characters in, and what goes on stands flush (GB/T 9704—2012, 7.3.3:
 * 每个自然段左空二字，回行顶格).
 *
 * <p>Labels (第一条, 一、) show whether a page keeps to it: pages without indents and pages with a left
 * margin say nothing here.
 */
final class Indents {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:第[一二三四五六七八九十百零\\d]+条|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d{1,2}[.．、]).*");

  /** Columns that are an indent. */
  private static final int LEAST = 2;

  /** Lines looked at before and behind one. */
  private static final int RADIUS = 15;

  private final List<Line> lines;
  private final int[] indentedLabels;
  private final int[] flushLabels;
  private final int[] flushLines;

  Indents(List<Line> lines) {
    this.lines = lines;
    this.indentedLabels = new int[lines.size() + 1];
    this.flushLabels = new int[lines.size() + 1];
    this.flushLines = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      boolean label = LABEL.matcher(lines.get(i).text()).lookingAt();
      boolean indented = isIndented(i);
      indentedLabels[i + 1] = indentedLabels[i] + (label && indented ? 1 : 0);
      flushLabels[i + 1] = flushLabels[i] + (label && !indented ? 1 : 0);
      boolean full = lines.get(i).width() >= Margin.NARROWEST;
      flushLines[i + 1] = flushLines[i] + (!label && !indented && full ? 1 : 0);
    }
  }

  /** True where the nearby paragraphs are indented, and the line is. */
  boolean begins(int at) {
    return isIndented(at) && tellsAt(at);
  }

  /** True where the nearby paragraphs are indented, and the line is not but the one above. */
  boolean goesOn(int at) {
    return at > 0 && !isIndented(at) && isIndented(at - 1) && tellsAt(at);
  }

  private boolean isIndented(int at) {
    return lines.get(at).indent() >= LEAST;
  }

  private boolean tellsAt(int at) {
    int from = Math.max(0, at - RADIUS);
    int to = Math.min(lines.size(), at + RADIUS);
    int indented = indentedLabels[to] - indentedLabels[from];
    int flush = flushLabels[to] - flushLabels[from];
    return indented > 1 && flush == 0 && flushLines[to] - flushLines[from] > 1;
  }
}
