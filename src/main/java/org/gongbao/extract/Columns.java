package org.gongbao.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.Width;

/**
 * The headings of a newsletter's columns: by what such columns are called, or, where one has a free
 * name (他山之石), by how it stands: a few characters alone, above a title and the first line of a
 * text.
 */
final class Columns {
  /** What columns of such newsletters are called, also between brackets or behind a mark. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "[【\\[〖■◆●★▲]?(?<name>[\\p{IsHan}]{2,6}(?:聚焦|热点|动向|动态|举措|交流|要闻|速递|简讯|视点|观察|之窗|快讯|资讯|借鉴|前沿|纵横|扫描|广角|荟萃|看点|速览|导读|解析|信息))[】\\]〗]?");

  /** A free name has about as many characters as the known ones. */
  private static final Pattern FREE = Pattern.compile("[\\p{IsHan}]{4,8}");

  /** Where print marks its columns, a name may be of any length: 【要闻】, ◆ 部委与地方新政. */
  private static final Pattern MARKED =
      Pattern.compile("[【\\[〖■◆●★▲□◇○☆※](?<name>[\\p{IsHan}·、]{2,12})[】\\]〗]?");

  /** Words that open a news item's first sentence. */
  private static final Pattern OPENING =
      Pattern.compile("[^。]{0,16}(?:\\d{1,2} ?月|近日|日前|近期|获悉|记者|今年).*");

  /** What a title is narrower by than a full line, in columns. */
  private static final int TITLE_ROOM = 8;

  /** A paragraph's first line is two characters shorter than others where indents are lost. */
  private static final int INDENT = 5;

  /** Characters of a column's line, also where print spaces them out. */
  private static final int LONGEST = 24;

  /** So many columns without a known name make a newsletter. */
  private static final int ENOUGH = 3;

  private final BitSet known;
  private final BitSet free;
  private final int news;

  private Columns(BitSet known, BitSet free, int news) {
    this.known = known;
    this.free = free;
    this.news = news;
  }

  /** The columns of a source. */
  static Columns of(List<Line> lines) {
    int margin = Digest.margin(lines);
    DigestSpacing spacing = DigestSpacing.of(lines, margin);
    BitSet known = new BitSet();
    BitSet free = new BitSet();
    int news = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().length() > LONGEST) {
        continue;
      }
      String dense = dense(lines.get(i));
      Matcher marked = MARKED.matcher(dense);
      if (KNOWN.matcher(dense).matches()) {
        known.set(i);
      } else if ((marked.matches() || FREE.matcher(dense).matches()) && isBehindText(lines, i)) {
        int text = spacing.isShown() ? spacing.textBelow(i + 1) : textBelow(lines, i + 1, margin);
        boolean opens = text > 0 && OPENING.matcher(lines.get(text).text()).matches();
        free.set(i, text > 0);
        news += opens ? 1 : 0;
      }
    }
    return new Columns(known, free, news);
  }

  /**
   * Two or more columns, of which one at least has a name that columns have, or several with free
   * names, most of them above news.
   */
  boolean areThoseOfADigest() {
    return !known.isEmpty() && known.cardinality() + free.cardinality() >= 2
        || free.cardinality() >= ENOUGH && news * 2 >= free.cardinality();
  }

  boolean at(int line) {
    return known.get(line) || free.get(line);
  }

  /** Index of the first column's line, or that behind the last line where there is none. */
  int first(int lines) {
    BitSet all = (BitSet) known.clone();
    all.or(free);
    return all.isEmpty() ? lines : all.nextSetBit(0);
  }

  /** A column's name without the brackets and marks around it. */
  static String name(Line line) {
    String dense = dense(line);
    Matcher m = KNOWN.matcher(dense);
    Matcher other = MARKED.matcher(dense);
    return m.matches() ? m.group("name") : other.matches() ? other.group("name") : dense;
  }

  private static boolean isBehindText(List<Line> lines, int at) {
    return at == 0 || Digest.ends(lines.get(at - 1)) || Digest.isHead(lines, at);
  }

  /** Index of the first line of text below a title of one line, by their widths; else 0. */
  private static int textBelow(List<Line> lines, int title, int margin) {
    if (title + 1 >= lines.size()) {
      return 0;
    }
    Line line = lines.get(title);
    Line text = lines.get(title + 1);
    boolean titled =
        Width.columns(line.text()) <= margin - TITLE_ROOM
            && !Digest.ends(line)
            && !OPENING.matcher(line.text()).matches();
    boolean begins =
        Digest.ends(text)
            || Width.columns(text.text()) >= margin - INDENT
            || OPENING.matcher(text.text()).matches();
    return titled && begins ? title + 1 : 0;
  }

  private static String dense(Line line) {
    return line.passage().dense().text();
  }
}
