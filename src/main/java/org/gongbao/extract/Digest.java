package org.gongbao.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;

/**
 * A newsletter of news items under columns: headings that follow each other are a column's name and
 * an item's title, the paragraphs below are the item's text.
 */
final class Digest {
  private static final Pattern OF_A_PAPER =
      Pattern.compile("第一条.*|各[^。]{4,60}：|.*(?:发文字号|文号)[：:].*");

  /** A newsletter's name and issue, on its cover and on every page. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "[\\p{IsHan}·]{0,20}(?:\\d{4}年)?(?:\\d{1,2}月)?[上中下]?[旬半]?月?第?\\d{1,4}期(?:[（(]?总?第?\\d{1,4}期?[）)]?)?[\\p{IsHan}·]{0,20}");

  /** Who made the newsletter and who gets it, at its end or on its last page. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "内部资料.{0,12}|[（(]?(?:报|送|发|抄报|责任编辑|责编|编辑|编发|编印|编审|主编|审核|审稿|校对|签发|排版|主送|报送|抄送|分送|呈送|印发|印数|共印|地址|邮编|电话|联系电话|传真|电子邮箱|邮箱)[：:].*");

  /** A page number without dashes. */
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");

  /** What numbers or marks a title among others. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[■◆●★▲▌▍◇□○☆▶►※◎⊙·•]+|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[、.．](?!\\d)) ?");

  /** A heading that stands on so many pages is theirs. */
  private static final int PAGES = 3;

  /** Items under free names of which most tell news. */
  private static final int FEWEST = 3;

  private static final int LONGEST_FURNITURE = 40;

  private Digest() {}

  /**
   * An item of a digest.
   *
   * @param column the heading it stands under, empty before the first one
   */
  record Item(String column, List<Line> title, List<Line> body) {

    boolean tellsNews() {
      return Headings.opensNews(body.get(0).text())
          || body.size() > 1 && Headings.opensNews(body.get(1).text());
    }
  }

  /** The items of a newsletter; empty where a source is none. */
  static List<Item> of(List<Line> all) {
    boolean paper =
        all.stream().anyMatch(l -> OF_A_PAPER.matcher(l.passage().dense().text()).matches());
    if (paper) {
      return List.of();
    }
    List<Item> items = items(withoutFurniture(Furniture.withoutPageNumbers(Contents.without(all))));
    Set<String> columns = new HashSet<>();
    items.forEach(i -> columns.add(i.column()));
    columns.remove("");
    long news = items.stream().filter(Item::tellsNews).count();
    boolean known = columns.stream().anyMatch(Columns::isKnown);
    boolean newsMostly = items.size() >= FEWEST && news * 2 >= items.size();
    boolean digest = columns.size() >= 2 && (known || newsMostly);
    return digest ? items : List.of();
  }

  private static List<Item> items(List<Line> lines) {
    BitSet headings = Headings.of(lines);
    List<Item> items = new ArrayList<>();
    String column = "";
    int at = headings.nextSetBit(0);
    while (at >= 0) {
      int body = headings.nextClearBit(at);
      int next = headings.nextSetBit(body);
      List<Line> run = lines.subList(at, Math.min(body, lines.size()));
      int named = Columns.in(run);
      column = named >= 0 ? Columns.name(run.get(named)) : column;
      List<Line> text = lines.subList(Math.min(body, lines.size()), next < 0 ? lines.size() : next);
      if (text.stream().anyMatch(Headings::ends)) {
        items.add(new Item(column, run.subList(named + 1, run.size()), text));
      }
      at = next;
    }
    return items;
  }

  /** Without page numbers, names of the newsletter on every page, its imprint, lines of a site. */
  private static List<Line> withoutFurniture(List<Line> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (Line line : lines) {
      times.merge(line.text(), 1, Integer::sum);
    }
    List<Line> text = new ArrayList<>();
    for (Line line : lines) {
      boolean repeated = times.get(line.text()) >= PAGES && !Headings.ends(line);
      if (!repeated && !isFurniture(line)) {
        text.add(line);
      }
    }
    return text;
  }

  private static boolean isFurniture(Line line) {
    String dense = line.passage().dense().text();
    return Furniture.isSite(line.text())
        || IMPRINT.matcher(dense).matches()
        || dense.length() <= LONGEST_FURNITURE
            && (BARE_NUMBER.matcher(dense).matches() || ISSUE.matcher(dense).matches());
  }

  /** An item's title in one, without the number or mark ahead of it. */
  static Passage title(Item item) {
    Passage title = joined(item.title()).orElseThrow().dense();
    Matcher mark = MARK.matcher(title.text());
    return mark.lookingAt() && mark.end() < title.length()
        ? title.slice(mark.end(), title.length())
        : title;
  }

  /** The passage of an item's lines, joined. */
  static Optional<Passage> joined(List<Line> lines) {
    return lines.stream().map(Line::passage).reduce(Passage::join);
  }
}
