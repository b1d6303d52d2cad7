package org.gongbao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;
import org.gongbao.text.Width;

/**
 * Hard wraps mended: lines that a page's width cut are one paragraph again.
 *
 * <p>A line goes on where its sentence cannot end there (a bracket is open, it ends in a comma) or
 * where it is as wide as its neighbours, which only a page's margin makes. Official papers have 28
 * characters a line (GB/T 9704—2012, 5.2.2), saved pages up to 45; a longer line was never wrapped.
 */
final class Mending {
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;
  private static final int NEIGHBOURS = 6;

  /** Fewer lines than this show no margin. */
  private static final int FEWEST = 12;

  /** A margin cuts before a character that does not fit; digits leave half a character over. */
  private static final int SLACK = 4;

  /** What the gaps that print puts beside digits and letters take from a line. */
  private static final int GAPS = 10;

  private static final Pattern STARTS_ANEW =
      Pattern.compile(
          "(第[一二三四五六七八九十百零〇\\d]+[章节条编]|[（(]?(?:印发|发布|公布|成文|发文)(?:日期|时间)|[（(][12]\\d{3}年|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]"
              + "|[\\p{IsHan}]{2,6}[：:].*|[\\p{IsHan}A-Za-z]{1,14}[〔\\[（(【]\\d{4}[〕\\]）)】]\\d+号.*|\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)]|附件|本[\\p{IsHan}]{2,6}自|— ?\\d+ ?—).*");

  /** A sentence that has begun and not ended: no heading holds a comma, none begins so. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "[^。]*，[^。，]*|(?:现将|根据|为了|为贯彻|按照|经)[^。]*|《.+》(?:已经|已由|业经|经)[^。]*", Pattern.DOTALL);

  /** A title that is whole: nothing goes on behind it (GB/T 9704—2012, 7.3.1). */
  private static final Pattern WHOLE_TITLE =
      Pattern.compile(
          ".*关于.*(?:通知|意见|决定|公告|通告|办法|规定|方案|复函|函|批复|报告|请示|规划|计划|措施|细则|要点)(?:[（(].{2,14}[）)])?");

  /** A number and its measure word are one word. */
  private static final Pattern MEASURE = Pattern.compile("[次年月日号条项个件章款].*");

  /** Characters of a title with its spaces, at the most. */
  private static final int LONGEST_TITLE = 250;

  /** Beyond so many characters a bracket that is still open was never closed. */
  private static final int LONGEST_BRACKET = 400;

  private Mending() {}

  static List<Paragraph> paragraphs(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      Passage passage = lines.get(i).passage();
      while (i + 1 < lines.size()
          && passage.length() < Paragraph.LONGEST
          && goesOn(lines, i, passage.text())) {
        i++;
        passage = passage.join(lines.get(i).passage());
      }
      paragraphs.add(new Paragraph(passage, lines.get(first).number(), lines.get(i).number()));
    }
    return paragraphs;
  }

  /**
   * True for lines that a margin cut: none is longer than a page is wide, and most are as long as
   * the others, which paragraphs never are.
   */
  static boolean areWrapped(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(Mending::inked).filter(w -> w >= NARROWEST).toArray();
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

  private static boolean goesOn(List<Line> lines, int at, String soFar) {
    String line = lines.get(at).text();
    String next = lines.get(at + 1).text();
    if (Width.columns(line) > WIDEST || Furniture.isPageNumber(line)) {
      return false;
    }
    boolean mayBeTitle = soFar.length() <= LONGEST_TITLE && Brackets.depth(soFar) == 0;
    if (mayBeTitle && WHOLE_TITLE.matcher(soFar.replace(" ", "")).matches()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    if (Character.isDigit(last) && MEASURE.matcher(next).matches()) {
      return true;
    }
    if (last == '、' || last == '，') {
      return true;
    }
    boolean open = soFar.length() < LONGEST_BRACKET && Brackets.depth(soFar) > 0;
    if (open && Width.columns(next) <= WIDEST) {
      return !Furniture.isPageNumber(next);
    }
    boolean ended = "。！？；：”".indexOf(last) >= 0 || line.endsWith("日印发");
    boolean anew = STARTS_ANEW.matcher(next).matches();
    boolean runsOn = Width.columns(line) >= NARROWEST && RUNNING.matcher(soFar).matches();
    return !ended && !anew && (runsOn || isFull(lines, at));
  }

  /** Columns without the spaces of print. */
  private static int inked(Line line) {
    return Width.columns(line.text().replace(" ", ""));
  }

  /** As wide as two other lines nearby, and none of the wrapped ones nearby is much wider. */
  private static boolean isFull(List<Line> lines, int at) {
    int width = inked(lines.get(at));
    if (width < NARROWEST) {
      return false;
    }
    int gap = lines.get(at + 1).gap();
    int alike = 0;
    int unwrapped = 0;
    int seen = 0;
    int from = Math.max(0, at - NEIGHBOURS);
    int to = Math.min(lines.size() - 1, at + NEIGHBOURS);
    for (int i = from; i <= to; i++) {
      int other = inked(lines.get(i));
      boolean neighbour = i != at && (lines.get(i).gap() == gap || i == from);
      if (neighbour && other <= WIDEST && other > width + GAPS) {
        return false;
      }
      seen += neighbour ? 1 : 0;
      unwrapped += neighbour && other > WIDEST ? 1 : 0;
      alike += neighbour && Math.abs(other - width) <= SLACK ? 1 : 0;
    }
    return alike > 1 && unwrapped * 3 < seen;
  }
}
