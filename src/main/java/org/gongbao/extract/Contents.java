package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of contents, of a gazette or of one paper: the lines from the heading 目录 to the last
 * entry, each entry ending in its page, the pages rising. They name papers and hold none.
 */
final class Contents {
  private static final Pattern HEADING = Pattern.compile("(?:本期)?目 ?[录次]");
  private static final Pattern PAGE =
      Pattern.compile("[^\\d〔\\[年月].*[^\\d年月第][（(]?(?<page>\\d{1,4})[）)]?");

  /** What no table of contents holds: a sentence, a number, an addressee. */
  private static final Pattern NO_ENTRY =
      Pattern.compile(".*[。；：:].*|.*[〔\\[（(]\\d{4}[〕\\]）)]\\d+号.*");

  /** Dots that lead from an entry to its page, whatever the entry names. */
  private static final Pattern LEADER = Pattern.compile(".*(?:…|\\.{3}|·{3}|．{3}) ?\\d{1,4}");

  private static final int LONGEST = 90;
  private static final int FEWEST = 2;

  /** Lines that an entry may be broken into, headings of parts between them, at the most. */
  private static final int WITHOUT_PAGE = 12;

  private Contents() {}

  /** The lines without those of tables of contents. */
  static List<Line> without(List<Line> lines) {
    List<Line> text = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      int last = isHeading(lines.get(i)) ? last(lines, i) : i;
      if (last > i) {
        text.addAll(lines.subList(from, i));
        from = last + 1;
        i = last;
      }
    }
    text.addAll(lines.subList(from, lines.size()));
    return text;
  }

  private static boolean isHeading(Line line) {
    return line.text().length() <= 5 && HEADING.matcher(line.text()).matches();
  }

  /** Index of the last entry below a heading, or that of the heading. */
  private static int last(List<Line> lines, int heading) {
    int last = heading;
    int entries = 0;
    int page = 0;
    for (int i = heading + 1; i < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean over = line.length() > LONGEST || isHeading(lines.get(i)) || i > last + WITHOUT_PAGE;
      if (over || NO_ENTRY.matcher(line).matches() && !leads(lines, i)) {
        break;
      }
      Matcher m = PAGE.matcher(line);
      boolean entry = m.matches();
      if (entry && Integer.parseInt(m.group("page")) < page) {
        break;
      }
      page = entry ? Integer.parseInt(m.group("page")) : page;
      entries += entry ? 1 : 0;
      last = entry ? i : last;
    }
    return entries >= FEWEST ? last : heading;
  }

  /** True where dots lead to a page from the line or, if its entry is broken, from the next one. */
  private static boolean leads(List<Line> lines, int at) {
    return LEADER.matcher(lines.get(at).text()).matches()
        || at + 1 < lines.size() && LEADER.matcher(lines.get(at + 1).text()).matches();
  }
}
