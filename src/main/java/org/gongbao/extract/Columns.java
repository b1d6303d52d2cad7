package org.gongbao.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.Width;

/**
 * The headings of a newsletter's columns: by what such columns are called, or, where one has a free
 * name (他山之石), by how it stands: a few characters alone, above a title and the first line of news.
 */
final class Columns {
  /** What columns of such newsletters are called, also between brackets or behind a mark. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "[【\\[〖■◆●★▲]?(?<name>[\\p{IsHan}]{2,6}(?:聚焦|热点|动向|动态|举措|交流|要闻|速递|简讯|视点|观察|之窗|快讯|资讯|借鉴|前沿|纵横|扫描|广角|荟萃|看点|速览|导读|解析|信息))[】\\]〗]?");

  /** A free name has about as many characters as the known ones. */
  private static final Pattern FREE =
      Pattern.compile("[【\\[〖■◆●★▲]?(?<name>[\\p{IsHan}]{4,6})[】\\]〗]?");

  /** Words that open a news item's first sentence. */
  private static final Pattern OPENING =
      Pattern.compile("[^。]{0,16}(?:\\d{1,2} ?月|近日|日前|近期|获悉|记者|今年).*");

  /** What a title is narrower by than a full line, in columns. */
  private static final int TITLE_ROOM = 8;

  /** Characters of a column's line, also where print spaces them out. */
  private static final int LONGEST = 24;

  private final BitSet known;
  private final BitSet free;

  private Columns(BitSet known, BitSet free) {
    this.known = known;
    this.free = free;
  }

  /** The columns of a source; free names count only beside a known one. */
  static Columns of(List<Line> lines) {
    BitSet known = matches(lines, KNOWN);
    BitSet free = known.isEmpty() ? new BitSet() : matches(lines, FREE);
    free.andNot(known);
    int margin = free.isEmpty() ? 0 : Digest.margin(lines);
    for (int i = free.nextSetBit(0); i >= 0; i = free.nextSetBit(i + 1)) {
      free.set(i, isAboveNews(lines, i, margin));
    }
    return new Columns(known, free);
  }

  private static BitSet matches(List<Line> lines, Pattern name) {
    BitSet matches = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      boolean mayBe = lines.get(i).text().length() <= LONGEST;
      matches.set(i, mayBe && name.matcher(dense(lines.get(i))).matches());
    }
    return matches;
  }

  /** Two or more columns, of which one at least has a name that columns have. */
  boolean areThoseOfADigest() {
    return !known.isEmpty() && known.cardinality() + free.cardinality() >= 2;
  }

  boolean at(int line) {
    return known.get(line) || free.get(line);
  }

  /** A column's name without the brackets and marks around it. */
  static String name(Line line) {
    String dense = dense(line);
    Matcher m = KNOWN.matcher(dense);
    Matcher other = FREE.matcher(dense);
    return m.matches() ? m.group("name") : other.matches() ? other.group("name") : dense;
  }

  private static boolean isAboveNews(List<Line> lines, int at, int margin) {
    if (at + 2 >= lines.size() || at > 0 && !Digest.ends(lines.get(at - 1))) {
      return false;
    }
    Line title = lines.get(at + 1);
    boolean titled =
        Width.columns(title.text()) <= margin - TITLE_ROOM
            && !Digest.ends(title)
            && !OPENING.matcher(title.text()).matches();
    return titled && OPENING.matcher(lines.get(at + 2).text()).matches();
  }

  private static String dense(Line line) {
    return line.passage().dense().text();
  }
}
