package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;
import org.gongbao.text.Width;

/**
 * A newsletter of news items under columns. An item's title is told from a paragraph by the space
 * around it or the indent below it; where a file lost both, by the widths of its lines.
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

  /** Who made the newsletter and who gets it, at its end or on its last page. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "[（(]?(?:责任编辑|责编|编辑|编发|编印|编审|主编|审核|审稿|校对|签发|排版|主送|报送|抄送|分送|呈送|印发|印数|共印|地址|邮编|电话|联系电话|传真|电子邮箱|邮箱)[：:].*");

  /** A paragraph's first line is two full-width characters shorter than a margin allows. */
  private static final int INDENT = 4;

  private static final int SLACK = 1;

  private final List<Line> lines;
  private final Columns columns;
  private final DigestSpacing spacing;
  private final int margin;
  private final List<Item> items = new ArrayList<>();
  private Item open;

  private Digest(List<Line> lines) {
    this.lines = lines;
    this.columns = Columns.of(lines);
    this.margin = margin(lines);
    this.spacing = DigestSpacing.of(lines, margin);
  }

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
    List<Line> text = Furniture.withoutPageNumbers(all);
    return new Digest(text.stream().filter(l -> !Furniture.isSite(l.text())).toList()).items();
  }

  private List<Item> items() {
    int head = columns.first(lines.size());
    boolean headed = head < lines.size() && isHead(lines, head);
    String column = "";
    boolean closed = false;
    for (int i = headed ? head : 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean imprint = IMPRINT.matcher(line.passage().dense().text()).matches();
      if (columns.at(i) && (i == 0 || isHead(lines, i) || endsAbove(i) || columns.at(i - 1))) {
        column = Columns.name(line);
        open = null;
        closed = false;
      } else if (imprint && open != null && !open.body().isEmpty() && endsAbove(i)) {
        open = null;
        closed = true;
      } else if (!closed && isTitle(i)) {
        title(line, column);
      } else if (open != null) {
        open.body().add(line);
      } else if (!closed && !column.isEmpty()) {
        title(line, column);
      }
    }
    return items.stream().filter(i -> !i.body().isEmpty()).toList();
  }

  private void title(Line line, String column) {
    boolean second = open != null && open.body().isEmpty();
    if (!second) {
      open = new Item(column, new ArrayList<>(), new ArrayList<>());
      items.add(open);
    }
    open.title().add(line);
  }

  /** True for lines of a newsletter's head: its name, issue, day and contents, and no sentence. */
  static boolean isHead(List<Line> lines, int end) {
    return lines.subList(0, end).stream().allMatch(l -> l.text().indexOf('。') < 0);
  }

  private boolean endsAbove(int at) {
    return ends(lines.get(at - 1));
  }

  private boolean isTitle(int at) {
    Line line = lines.get(at);
    if (ends(line) || at + 1 >= lines.size() || line.text().indexOf('。') >= 0) {
      return false;
    }
    if (open == null) {
      return true;
    }
    if (open.body().isEmpty()) {
      return spacing.isShown()
          ? !spacing.beginsText(at) && spacing.isTitle(at)
          : goesOnWithTitle(at);
    }
    return stands(at);
  }

  private boolean goesOnWithTitle(int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    boolean broken =
        open.title().size() == 1 && Width.columns(line.text()) < margin - 2 * INDENT - SLACK;
    return broken
        && Width.columns(next.text()) <= margin - INDENT + SLACK
        && !ends(next)
        && line.text().indexOf('，') < 0;
  }

  /** True for a title by the widths of its line and the next one. */
  private boolean stands(int at) {
    Line line = lines.get(at);
    if (!endsAbove(at) || lines.get(at - 1).text().endsWith("；")) {
      return false;
    }
    if (Width.columns(line.text()) < margin - INDENT - 3 * SLACK) {
      return true;
    }
    if (spacing.isShown()) {
      return spacing.isTitle(at);
    }
    Line next = lines.get(at + 1);
    int nextWidth = Width.columns(next.text());
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

  /** The width that three lines of four keep within. */
  static int margin(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(l -> Width.columns(l.text())).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) (widths.length * 0.75)];
  }

  /** The passage of an item's lines, joined. */
  static Optional<Passage> joined(List<Line> lines) {
    return lines.stream().map(Line::passage).reduce(Passage::join);
  }
}
