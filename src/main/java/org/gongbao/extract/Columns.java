package org.gongbao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a newsletter's columns: by what such columns are called, by the number, mark or
 * brackets around a short name, or, where one has a free name (他山之石), by how it stands: a few
 * characters alone above a title.
 */
final class Columns {
  private static final String AHEAD =
      "(?:[【\\[〖「〔■◆●★▲▌▍◇□○☆▶►※◎⊙·•]+|[—-]{1,2}|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]"
          + "|第[一二三四五六七八九十]{1,2}(?:部分|篇|编|版|辑)[：:]?|[ⅠⅡⅢⅣⅤⅥⅦⅧ][、.．]?)";
  private static final String BEHIND = "(?:[】\\]〗」〕■◆●★▲▌▍◇□○☆◀◄※◎⊙·•：:]+|[—-]{1,2})";

  /** What columns of such newsletters are called, also between brackets or behind a mark. */
  private static final Pattern KNOWN =
      Pattern.compile(
          AHEAD
              + "?(?<name>[\\p{IsHan}]{2,6}(?:聚焦|热点|动向|动态|举措|交流|要闻|速递|简讯|视点|观察|之窗|快讯|资讯|借鉴|前沿|纵横|扫描|广角|荟萃|看点|速览|导读|解析|信息))"
              + BEHIND
              + "?");

  private static final Pattern MARKED =
      Pattern.compile(
          AHEAD
              + "(?<name>[\\p{IsHan}][\\p{IsHan}·/&]{1,7})"
              + BEHIND
              + "?|[\\p{IsHan}]{2,8}"
              + BEHIND);

  /** A free name has about as many characters as the known ones. */
  private static final Pattern FREE = Pattern.compile("(?<name>[\\p{IsHan}·]{3,6})");

  /** Print spaces the few characters of a heading out: 改 革 创 新. */
  private static final Pattern SPACED = Pattern.compile("(?:[\\p{IsHan}] ){2,7}[\\p{IsHan}]");

  /** Characters of a column's line, also where print spaces them out. */
  private static final int LONGEST = 24;

  /** How sure it is that a heading is a column's, the surest first. */
  enum Sort {
    KNOWN,
    MARKED,
    FREE
  }

  private Columns() {}

  /** How a line may be a column's heading; empty where it cannot be one. */
  static Optional<Sort> sort(Line line) {
    if (line.text().length() > LONGEST) {
      return Optional.empty();
    }
    String dense = dense(line);
    if (KNOWN.matcher(dense).matches()) {
      return Optional.of(Sort.KNOWN);
    }
    if (MARKED.matcher(dense).matches() || SPACED.matcher(line.text()).matches()) {
      return Optional.of(Sort.MARKED);
    }
    return FREE.matcher(dense).matches() ? Optional.of(Sort.FREE) : Optional.empty();
  }

  /**
   * Index of the column's heading among headings that follow each other: the last one that a name
   * or mark shows to be one, else the last short one, with an item's title behind it; -1 where none
   * is a column's. A mark that the title has too is one of titles, as those of contents are.
   */
  static int in(List<Line> headings) {
    int column = -1;
    Sort best = Sort.FREE;
    for (int i = 0; i + 1 < headings.size(); i++) {
      Sort sort = sort(headings.get(i)).orElse(null);
      boolean free = sort == Sort.FREE;
      boolean ofTitle =
          sort == Sort.MARKED && first(headings, i) == first(headings, headings.size() - 1);
      if (sort != null && !ofTitle && (!free || best == Sort.FREE)) {
        best = sort;
        column = i;
      }
    }
    return column;
  }

  private static char first(List<Line> headings, int at) {
    return headings.get(at).text().charAt(0);
  }

  /** True for a name that such columns have. */
  static boolean isKnown(String name) {
    return KNOWN.matcher(name).matches();
  }

  /** A column's name without the brackets, marks and numbers around it. */
  static String name(Line line) {
    String dense = dense(line);
    for (Pattern form : List.of(KNOWN, MARKED, FREE)) {
      Matcher m = form.matcher(dense);
      if (m.matches() && m.group("name") != null) {
        return m.group("name");
      }
    }
    return dense;
  }

  private static String dense(Line line) {
    return line.passage().dense().text();
  }
}
