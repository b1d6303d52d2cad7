package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;

/**
 * Hard wraps mended: lines that a page's width cut are one paragraph again.
 *
 * <p>A line goes on where its sentence cannot end there (a bracket is open, it ends in a comma) or
 * where the page's margin cut it.
 */
final class Mending {
  static final Pattern STARTS_ANEW =
      Pattern.compile(
          "(第[一二三四五六七八九十百零〇\\d]+[章节条编](?![的、，和与及或至第规自同即])|[（(]?(?:印发|发布|公布|成文|发文)(?:日期|时间)|[（(][12]\\d{3}年|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]"
              + "|[\\p{IsHan}A-Za-z]{1,14}[〔\\[（(【]\\d{4}[〕\\]）)】]\\d+号.*|\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)]|附件|各(?:省|市|区|县|州|地|有关|部门|单位)[^。]{2,200}[：:]$|本[\\p{IsHan}]{2,6}自|— ?\\d+ ?—).*");

  /** 责任单位： and the like begin a paragraph, but no sentence that has begun ends before 如下：. */
  private static final Pattern LABEL =
      Pattern.compile("(?!.{0,4}(?:下|改|[规决]定|[通公]告|通知|意见)[：:])[\\p{IsHan}]{2,6}[：:].*");

  /** A sentence that has begun and not ended: no heading holds a comma, none begins so. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "[^。]*，[^。，]*|(?:现将|根据|为了|为贯彻|按照|经)[^。]*|《.+》(?:已[经由于]|业经|经)[^。]*", Pattern.DOTALL);

  /** A title that is whole: nothing goes on behind it (GB/T 9704—2012, 7.3.1). */
  private static final Pattern WHOLE_TITLE =
      Pattern.compile(
          ".*关于.*(?:通知|意见|决定|公告|通告|办法|规定|方案|复函|函|批复|报告|请示|规划|计划|措施|细则|要点)(?:[（(].{2,14}[）)])?"
              + "|《.+》的(?:通知|决定|公告|通告|批复)");

  /** A number and its measure word are one word. */
  private static final Pattern MEASURE = Pattern.compile("[次年月日号条项个件章款].*");

  /** A title's number in a bracket. */
  private static final Pattern NUMBER_AHEAD =
      Pattern.compile("[（(][\\p{IsHan}A-Za-z]{1,14} ?[〔\\[（(【﹝［]\\d{4}[〕\\]）)】﹞］].*");

  /** Characters of a title with its spaces, at the most. */
  private static final int LONGEST_TITLE = 250;

  /** Beyond so many characters a bracket that is still open was never closed. */
  private static final int LONGEST_BRACKET = 400;

  private final List<Line> lines;
  private final Margin margin;

  private Mending(List<Line> lines) {
    this.lines = lines;
    this.margin = new Margin(lines, this::runsOver);
  }

  static List<Paragraph> paragraphs(List<Line> lines) {
    return new Mending(lines).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      Passage passage = lines.get(i).passage();
      while (i + 1 < lines.size()
          && passage.length() < Paragraph.LONGEST
          && goesOn(i, first, passage.text())) {
        i++;
        passage = passage.join(lines.get(i).passage());
      }
      paragraphs.add(new Paragraph(passage, lines.get(first).number(), lines.get(i).number()));
    }
    return paragraphs;
  }

  private boolean goesOn(int at, int first, String soFar) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    if (line.width() > Margin.WIDEST || Furniture.isPageNumber(line.text())) {
      return false;
    }
    boolean open = soFar.length() < LONGEST_BRACKET && Brackets.depth(soFar) > 0;
    if (!open && (isBracket(soFar) || isWholeTitle(soFar) || isNoted(soFar))) {
      return false;
    }
    char last = line.last();
    if (Character.isDigit(last) && MEASURE.matcher(next.text()).matches()) {
      return true;
    }
    boolean numbered = last == '》' && NUMBER_AHEAD.matcher(next.text()).matches();
    if (last == '、' || last == '，' || numbered) {
      return true;
    }
    if (open && next.width() <= Margin.WIDEST) {
      return !Furniture.isPageNumber(next.text());
    }
    String begun = soFar.substring(soFar.lastIndexOf('。') + 1);
    boolean sentence = line.width() >= Margin.NARROWEST && RUNNING.matcher(begun).matches();
    boolean label = LABEL.matcher(next.text()).matches();
    return runsOver(at)
        && (sentence && !label || (sentence || !label) && margin.cuts(at, at == first));
  }

  /** A row, a paper's foot, a line of a page's information: no margin made its end. */
  private static boolean isAlone(String line) {
    return Furniture.standsAlone(line) || PageLines.is(line.replace(" ", ""));
  }

  /** True where a line's end ends no sentence and the next line begins no paragraph. */
  private boolean runsOver(int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    boolean ended =
        "。！？；：”".indexOf(line.last()) >= 0
            || isAlone(line.text())
            || Furniture.standsAlone(next.text());
    boolean indented = next.indent() >= line.indent() + 2;
    return !ended
        && !indented
        && !STARTS_ANEW.matcher(next.text()).matches()
        && !isWholeTitle(next.text());
  }

  /** A paragraph that is one bracket is whole where it closes: a history under a title, a note. */
  private static boolean isBracket(String text) {
    return text.length() < LONGEST_BRACKET
        && "（(".indexOf(text.charAt(0)) >= 0
        && Brackets.close(text, 0) == text.length() - 1;
  }

  /** …。（市教育局负责）: a note behind the last sentence. */
  private static boolean isNoted(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open > 0
        && text.charAt(open - 1) == '。'
        && Brackets.close(text, open) == text.length() - 1;
  }

  private static boolean isWholeTitle(String text) {
    boolean about = text.contains("关于") || text.startsWith("《");
    boolean explains = text.indexOf('《') >= 0 && text.indexOf('，') < 0;
    return text.length() <= LONGEST_TITLE
        && (explains && InterpretationReader.isTitle(text)
            || about && WHOLE_TITLE.matcher(text.replace(" ", "")).matches());
  }
}
