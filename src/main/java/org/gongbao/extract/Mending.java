package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
          "(第[一二三四五六七八九十百零〇\\d]+[章节条编](?![的、，。和与及或至第规自同即])|[（(]?(?:印发|发布|公布|成文|发文)(?:日期|时间)|[（(][12]\\d{3}年|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]"
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
          "[^。]*关于[^。]*(?:通知|意见|决定|公告|通告|办法|规定|方案|复函|函|批复|报告|请示|规划|计划|措施|细则|要点)(?:[（(].{2,14}[）)])?"
              + "|《.+》的(?:通知|决定|公告|通告|批复)");

  /** The last words of a sentence alone: 废止。 is no paragraph, 特此通知。 is one. */
  private static final Pattern REST = Pattern.compile("(?!特此|此[复令致])[\\p{IsHan}]{1,4}。.*");

  /** What stands behind the issuers in a title (GB/T 9704—2012, 7.3.1). */
  private static final Pattern MATTER = Pattern.compile("《?关于(?:印发|发布|公布)?|印发|转发|批转|发布|公布");

  /** A date of signing with the next paper's title behind it. */
  private static final Pattern SIGNED =
      Pattern.compile("(?:[12]\\d{3} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|" + Dates.DAY + ")");

  /** The last words of a title, which never begin a line of their own. */
  private static final Pattern TITLE_END =
      Pattern.compile("(?:[（(]\\d{4}[^（）()]{1,9}[）)])?的(?:通知|公告|通告|决定|意见|函|批复|解读)");

  /** A number and its measure word are one word. */
  private static final Pattern MEASURE = Pattern.compile("[次年月日号条项个件章款].*");

  private static final Pattern REST_OF_DATE = Pattern.compile("\\d{1,2} ?[月日].*");

  /** A title's number in a bracket. */
  private static final Pattern NUMBER_AHEAD =
      Pattern.compile("[（(][\\p{IsHan}A-Za-z]{1,14} ?[〔\\[（(【﹝［]\\d{4}[〕\\]）)】﹞］].*");

  /** Characters of a title with its spaces, at the most. */
  private static final int LONGEST_TITLE = 250;

  /** Characters of the names that go on in a title's second line. */
  private static final int LONGEST_NAMES = 60;

  /** Characters between 关于 and the title that it changes: 修改, 暂停执行. */
  private static final int LONGEST_VERB = 6;

  /** Beyond so many characters a bracket that is still open was never closed. */
  private static final int LONGEST_BRACKET = 400;

  private final List<Line> lines;
  private final Margin margin;
  private final Indents indents;

  private Mending(List<Line> lines) {
    this.lines = lines;
    this.indents = new Indents(lines);
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
    boolean wide = line.width() >= Margin.NARROWEST;
    String begun = soFar.substring(Glue.lastEnd(soFar, soFar.length()));
    if (wide && TITLE_END.matcher(next.text()).matches()) {
      return true;
    }
    if (!open
        && (isBracket(soFar) || isWholeTitle(soFar) || isWholeTitle(begun) || isNoted(soFar))) {
      return false;
    }
    boolean anew = STARTS_ANEW.matcher(next.text()).matches();
    if (wide && !anew && isTitleBegun(soFar, begun, next.text())) {
      return true;
    }
    char last = line.last();
    boolean number = Character.isDigit(last) && MEASURE.matcher(next.text()).matches();
    boolean date = "年月".indexOf(last) >= 0 && REST_OF_DATE.matcher(next.text()).matches();
    if (number || date || wide && "和及与".indexOf(last) >= 0) {
      return true;
    }
    boolean numbered = last == '》' && NUMBER_AHEAD.matcher(next.text()).matches();
    if (last == '、' || last == '，' || numbered) {
      return true;
    }
    if (open && next.width() <= Margin.WIDEST) {
      return !Furniture.isPageNumber(next.text());
    }
    String sentenceBegun = soFar.substring(soFar.lastIndexOf('。') + 1);
    boolean sentence = wide && RUNNING.matcher(sentenceBegun).matches();
    boolean label = LABEL.matcher(next.text()).matches();
    boolean near = next.gap() <= line.gap();
    boolean flush = indents.goesOn(at + 1) && mayFollow(soFar, next.text());
    boolean rest = near && (flush || REST.matcher(next.text()).matches());
    return runsOver(at)
        && !indents.begins(at + 1)
        && (!label && (sentence || wide && rest)
            || (sentence || !label) && margin.cuts(at, at == first));
  }

  /** No heading of a site's frame goes on with a text, and only names with a list of bodies. */
  private static boolean mayFollow(String soFar, String next) {
    int name = Math.max(soFar.lastIndexOf('、'), soFar.lastIndexOf('：')) + 1;
    boolean named = !LABEL.matcher(soFar).matches() || Bodies.areAll(soFar.substring(name) + next);
    return named && !Furniture.isSite(next) && !Furniture.isRelatedHeading(next);
  }

  /** …。山西省人民政府办 above 公厅关于…: the issuers of a title that began in mid-line. */
  private static boolean isTitleBegun(String soFar, String begun, String next) {
    Matcher date = SIGNED.matcher(begun);
    int from = date.lookingAt() ? date.end() : 0;
    String title = begun.substring(from).replace(" ", "");
    if (title.isEmpty() || from == 0 && begun.length() == soFar.length()) {
      return false;
    }
    String ahead = next.substring(0, Math.min(next.length(), LONGEST_NAMES)).replace(" ", "");
    Matcher matter = MATTER.matcher(title + ahead);
    int named = 0;
    while (matter.find() && Bodies.areAll((title + ahead).substring(named, matter.start()))) {
      int left = next.startsWith("《") ? title.length() - LONGEST_VERB : title.length();
      if (matter.end() >= left) {
        return true;
      }
      named = matter.end(); // 转发 … 关于
    }
    return false;
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
            || line.last() == '）' && Bodies.areAll(next.text())
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
