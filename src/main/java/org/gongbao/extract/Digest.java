package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.text.Width;

/**
 * A newsletter of news items under columns. Its lines are wrapped at one width and lose their
 * indents, so that an item's title is told from a paragraph by what follows it.
 */
final class Digest {
  private static final Pattern OF_A_PAPER =
      Pattern.compile("第一条.*|各[^。]{4,60}：|.*(?:发文字号|文号)[：:].*");
  private static final String ENDS = "。！？；：";
  private static final String CLOSES = "”’）)";

  /** Words that open a news item's first sentence. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:近日|日前|近期|今年|去年|昨天|今天|截至|据悉|据|记者|从)?.{0,12}?(?:\\d{1,2} ?月|近日|日前|获悉|记者|今年).*");

  /** A paragraph's first line is two full-width characters shorter than a margin allows. */
  private static final int INDENT = 4;

  private static final int SLACK = 1;

  private Digest() {}

  /**
   * An item of a digest.
   *
   * @param column the heading it stands under, empty before the first one
   */
  record Item(String column, List<Line> title, List<Line> body) {}

  /** True for two or more columns with news below them, and no sign of a paper. */
  static boolean is(List<Line> lines) {
    return Columns.of(lines).areThoseOfADigest()
        && lines.stream().noneMatch(l -> OF_A_PAPER.matcher(l.passage().dense().text()).matches());
  }

  static List<Item> items(List<Line> all) {
    List<Line> lines = all.stream().filter(l -> !Furniture.isPageNumber(l.text())).toList();
    int margin = margin(lines);
    Columns columns = Columns.of(lines);
    List<Item> items = new ArrayList<>();
    String column = "";
    Item open = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (columns.at(i) && (i == 0 || ends(lines.get(i - 1)) || columns.at(i - 1))) {
        column = Columns.name(line);
        open = null;
      } else if (isTitle(lines, i, open, margin)) {
        boolean second = open != null && open.body().isEmpty();
        if (!second) {
          open = new Item(column, new ArrayList<>(), new ArrayList<>());
          items.add(open);
        }
        open.title().add(line);
      } else if (open != null) {
        open.body().add(line);
      } else if (!column.isEmpty()) {
        open = new Item(column, new ArrayList<>(), new ArrayList<>());
        open.title().add(line);
        items.add(open);
      }
    }
    return items.stream().filter(i -> !i.body().isEmpty()).toList();
  }

  private static boolean isTitle(List<Line> lines, int at, Item open, int margin) {
    Line line = lines.get(at);
    if (ends(line) || at + 1 >= lines.size() || line.text().indexOf('。') >= 0) {
      return false;
    }
    if (open == null) {
      return true;
    }
    int width = Width.columns(line.text());
    Line next = lines.get(at + 1);
    int nextWidth = Width.columns(next.text());
    if (open.body().isEmpty()) {
      boolean broken = open.title().size() == 1 && width < margin - 2 * INDENT - SLACK;
      return broken
          && nextWidth <= margin - INDENT + SLACK
          && !ends(next)
          && line.text().indexOf('，') < 0;
    }
    if (!ends(lines.get(at - 1)) || lines.get(at - 1).text().endsWith("；")) {
      return false;
    }
    if (width < margin - INDENT - 3 * SLACK) {
      return true;
    }
    boolean opens = OPENING.matcher(next.text()).matches();
    boolean nextOpensParagraph =
        nextWidth <= margin - INDENT + (opens ? 2 * SLACK : SLACK) && (opens || !ends(next));
    return nextOpensParagraph && line.text().indexOf('，') < 0;
  }

  static boolean ends(Line line) {
    String text = line.text();
    int last = text.length() - 1;
    while (last >= 0 && CLOSES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** The width that nine lines of ten keep within. */
  static int margin(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(l -> Width.columns(l.text())).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) (widths.length * 0.75)];
  }

  /** The passage of an item's lines, joined. */
  static Optional<org.gongbao.text.Passage> joined(List<Line> lines) {
    return lines.stream().map(Line::passage).reduce(org.gongbao.text.Passage::join);
  }
}
