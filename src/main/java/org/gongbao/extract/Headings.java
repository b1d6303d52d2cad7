package org.gongbao.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongbao.text.Width;

/**
 * Which lines of a newsletter are headings, of its columns or of its items: lines that end in no
 * full stop and are no part of a paragraph. What a paragraph is shows by the first lines' indents
 * or the space above them where print kept them, by the lines themselves where nothing is wrapped,
 * else by the margin.
 */
final class Headings {
  private static final String ENDS = "。！？；：";
  private static final String CLOSES = "”’）)";

  /** Words that open a news item's first sentence. */
  private static final Pattern OPENING =
      Pattern.compile("[^。]{0,24}?(?:\\d{1,2} ?月|近日|日前|近期|获悉|记者|今年|昨天|今天|截至|据悉)|(?:据|从).{0,12}");

  /** (来源：解放日报), 摘自…: what stands below an item about where it was taken from. */
  private static final Pattern NOTE =
      Pattern.compile(
          "[（(【\\[].*[）)】\\]]|[—-]{0,2}(?:信息|文章|稿件)?(?:来源|摘自|转自|责任编辑|责编|编辑|作者|供稿|撰稿|整理)[：:].*");

  /** How parts of a text are numbered, or titles: 一、…, （二）…, 1. …. */
  private static final List<Pattern> NUMBERED =
      List.of(
          Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]"),
          Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]"),
          Pattern.compile("[（(]\\d{1,2}[）)]"),
          Pattern.compile("\\d{1,2}[、.．](?!\\d)"),
          Pattern.compile("[①-⑳]"),
          Pattern.compile("第[一二三四五六七八九十]"));

  /** A paragraph's first line is two full-width characters shorter than a margin allows. */
  private static final int INDENT = 4;

  private static final int SLACK = 1;

  /** What a line may lack to a full one, where the next word or mark did not fit. */
  private static final int RAGGED = 6;

  /** The widest indent of a first line; what stands further in is centred. */
  private static final int WIDEST = 8;

  /** Share of lines that fill the margin without ending a sentence, where lines are wrapped. */
  private static final double WRAPS = 0.1;

  /** Fewer titles than this show nothing. */
  private static final int TITLES = 3;

  /** Characters of a heading that is too short to be an item's title. */
  private static final int SHORTEST = 6;

  private final List<Line> lines;
  private final int margin;
  private final boolean wrapped;
  private final BitSet begin;
  private final BitSet headings = new BitSet();

  private Headings(List<Line> lines) {
    this.lines = lines;
    this.margin = margin(lines);
    this.wrapped = share(l -> !ends(l) && Width.columns(l.text()) >= margin - RAGGED) >= WRAPS;
    this.begin = beginnings();
  }

  static BitSet of(List<Line> lines) {
    Headings headings = new Headings(lines);
    for (int i = 0; i < lines.size(); i++) {
      headings.headings.set(i, headings.isHeading(i));
    }
    headings.dropParts();
    return headings.headings;
  }

  /** True where a paragraph of news begins with these words. */
  static boolean opensNews(String text) {
    return OPENING.matcher(text).lookingAt();
  }

  static boolean ends(Line line) {
    String text = line.text();
    int last = text.length() - 1;
    while (last >= 0 && CLOSES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private double share(Predicate<Line> wanted) {
    return lines.isEmpty() ? 0 : (double) lines.stream().filter(wanted).count() / lines.size();
  }

  /** The lines that print shows to begin a paragraph, by an indent or by space; none where none. */
  private BitSet beginnings() {
    BitSet begin = new BitSet();
    int indent = indent();
    int gap = gapWithin();
    for (int i = 1; i < lines.size(); i++) {
      boolean indented = lines.get(i).indent() == indent;
      begin.set(i, indent > 0 ? indented : lines.get(i).gap() > gap);
    }
    return indent > 0 || setsOff(begin) ? begin : new BitSet();
  }

  /** Blank lines between two lines of one paragraph. */
  private int gapWithin() {
    int[] times = new int[4];
    for (int i = 1; i < lines.size(); i++) {
      if (!ends(lines.get(i - 1)) && isFull(lines.get(i - 1))) {
        times[Math.min(lines.get(i).gap(), times.length - 1)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < times.length; i++) {
      most = times[i] > times[most] ? i : most;
    }
    return most;
  }

  /** True where two of three plain titles have text set off below them. */
  private boolean setsOff(BitSet begin) {
    int titles = 0;
    int above = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      boolean title = isPlain(lines.get(i)) && !isPlain(lines.get(i + 1));
      titles += title ? 1 : 0;
      above += title && begin.get(i + 1) ? 1 : 0;
    }
    return titles >= TITLES && above * 3 >= titles * 2;
  }

  /** A title by its width alone. */
  private boolean isPlain(Line line) {
    return !ends(line) && Width.columns(line.text()) < margin - 2 * INDENT;
  }

  /** The indent that first lines have; 0 where print shows none. */
  private int indent() {
    int best = 0;
    double most = 0.1;
    for (int columns = 2; columns <= WIDEST; columns++) {
      int at = columns;
      double share = share(l -> l.indent() == at && (ends(l) || isFull(l)));
      if (share > most) {
        most = share;
        best = columns;
      }
    }
    return best;
  }

  private boolean isFull(Line line) {
    return line.width() >= margin - RAGGED;
  }

  private boolean isHeading(int at) {
    Line line = lines.get(at);
    if (ends(line)
        || at + 1 >= lines.size()
        || line.text().indexOf('。') >= 0
        || NOTE.matcher(line.text()).matches() && Columns.sort(line).isEmpty()) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    boolean afterHeading = headings.get(at - 1);
    if (!wrapped) {
      return true;
    }
    return !begin.isEmpty()
        ? isHeadingBySpace(at, afterHeading)
        : isHeadingByMargin(at, afterHeading);
  }

  /** A paragraph begins with an indent or below space, fills its lines and ends in a full stop. */
  private boolean isHeadingBySpace(int at, boolean afterHeading) {
    Line line = lines.get(at);
    if (begin.get(at)) {
      return !isFull(line);
    }
    boolean behind = afterHeading || endsParagraph(at - 1);
    return behind && (afterHeading || !isFull(line) || begin.get(at + 1) || isBroken(at));
  }

  /** A title that fills its line and ends in the next one, above where text begins. */
  private boolean isBroken(int at) {
    Line next = lines.get(at + 1);
    return !ends(next) && !isFull(next) && begin.get(at + 2);
  }

  private boolean isHeadingByMargin(int at, boolean afterHeading) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    int width = Width.columns(line.text());
    int nextWidth = Width.columns(next.text());
    if (afterHeading) {
      Optional<Columns.Sort> above = Columns.sort(lines.get(at - 1));
      boolean underColumn =
          above.isPresent()
              && (above.get() != Columns.Sort.FREE
                  || width <= margin - 2 * INDENT && !opensNews(line.text()));
      boolean broken = width < margin - 2 * INDENT - SLACK && line.text().indexOf('，') < 0;
      return underColumn || broken;
    }
    if (!endsParagraph(at - 1)) {
      return false;
    }
    if (width < margin - INDENT - 3 * SLACK) {
      return true;
    }
    boolean opens = opensNews(next.text());
    boolean nextOpensParagraph =
        nextWidth <= margin - INDENT + (opens ? 2 * SLACK : SLACK) && (opens || !ends(next));
    return nextOpensParagraph && line.text().indexOf('，') < 0;
  }

  private boolean endsParagraph(int at) {
    Line line = lines.get(at);
    return ends(line) && !line.text().endsWith("；") || NOTE.matcher(line.text()).matches();
  }

  /** Numbered headings and very short ones are parts of an item's text, unless titles are so. */
  private void dropParts() {
    int titles = titleNumbering();
    for (int i = headings.nextSetBit(0); i >= 0; i = headings.nextSetBit(i + 1)) {
      boolean alone = (i == 0 || !headings.get(i - 1)) && !headings.get(i + 1);
      int numbering = numbering(lines.get(i));
      boolean part =
          numbering >= 0
              ? numbering != titles
              : lines.get(i).passage().dense().length() <= SHORTEST;
      if (alone && part) {
        headings.clear(i);
      }
    }
  }

  /** How most titles below a column's heading are numbered; -1 where most are not. */
  private int titleNumbering() {
    int[] times = new int[NUMBERED.size()];
    int titles = 0;
    for (int i = headings.nextSetBit(1); i >= 0; i = headings.nextSetBit(i + 1)) {
      if (headings.get(i - 1) && Columns.sort(lines.get(i - 1)).isPresent()) {
        titles++;
        int numbering = numbering(lines.get(i));
        times[Math.max(numbering, 0)] += numbering >= 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < times.length; i++) {
      if (times[i] * 2 > titles) {
        return i;
      }
    }
    return -1;
  }

  private static int numbering(Line line) {
    for (int i = 0; i < NUMBERED.size(); i++) {
      if (NUMBERED.get(i).matcher(line.text()).lookingAt()) {
        return i;
      }
    }
    return -1;
  }

  /** The width that three lines of four keep within. */
  private static int margin(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(l -> Width.columns(l.text())).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) (widths.length * 0.75)];
  }
}
