package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles that print breaks over lines (GB/T 9704—2012, 7.3.1: 回行时，要做到词意完整). Three things show that
 * lines are one title: it has the form of a notice's title (关于, 印发 …), the paper announced it in
 * words before, or it begins a source with a place and has its type word at the end of its last
 * line.
 */
final class BrokenTitles {
  private static final Pattern ABOUT = Pattern.compile("关于|印发|转发|批转");

  /** Words within a title, or a title in 《》 that the line leaves open. */
  private static final Pattern OPENS = Pattern.compile("关于|印发|转发|批转|公布|发布|《[^》]*$");

  /** What goes on with a title that has its type word already. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:[（(][^（）()]{2,14}[）)])?(?:的|和|及|与|、|等).*|(?:政策)?解读");

  private static final Pattern NAMES = Pattern.compile("[\\p{IsHan}、（）]{2,60}");

  /** A sentence, a note in a bracket, a number (GB/T 9704—2012, 7.2.5, 7.3.7). */
  private static final Pattern NO_TITLE =
      Pattern.compile(".*[。；：].*|[（(][^（）()]*[）)]|.*\\d{4}[〕\\]）)】﹞］]第?\\d{1,4}号");

  /** A title's line holds words, years and marks, and no sentence. */
  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}\\d《》〈〉“”（）()、—－-]{6,60}");

  /** What stands above a paper on a page, and looks like words of a title. */
  private static final Pattern SITE_NAME =
      Pattern.compile(".*(?:网|网站|频道|专栏|栏目|公报|公开|法规|文件|专题|目录|信息|办公室|中心|局|委|厅|部|政府)");

  private static final int LINES = 6;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_TAIL = 30;

  private final Titles titles;
  private final List<Paragraph> paragraphs;
  private final List<String> announced = new ArrayList<>();
  private boolean inHead = true;

  BrokenTitles(Titles titles, List<Paragraph> paragraphs) {
    this.titles = titles;
    this.paragraphs = paragraphs;
  }

  /** Takes note of what was read before the lines that are asked for next. */
  void passed(Block block) {
    inHead &= block.kind().isHead() && !block.is(BlockKind.TITLE) || block.is(BlockKind.ANNEX);
    switch (block.kind()) {
      case TITLE -> Titles.carried(block.text()).ifPresent(c -> announced.add(c.title()));
      case TEXT -> announced.addAll(Notices.allCarried(block.dense()));
      case PROMULGATION ->
          TitleMention.all(block.dense()).stream()
              .map(TitleMention::title)
              .limit(1)
              .forEach(announced::add);
      default -> {}
    }
  }

  /** Index of the last line of the title that the block at {@code from} begins, or that index. */
  int last(Block block, int from) {
    int last =
        switch (block.kind()) {
          case TEXT, BODIES, TITLE -> ofPaper(from);
          default -> from;
        };
    return last == from && inHead && block.is(BlockKind.TEXT) ? ofPlace(from) : last;
  }

  private String line(int at) {
    return paragraphs.get(at).dense().text();
  }

  /** The lines that are a notice's title, or the title that a notice or order before them named. */
  private int ofPaper(int from) {
    String first = line(from);
    if (endsTitle(from)) {
      return from;
    }
    boolean opens = OPENS.matcher(first).find() || speaksBelow(from);
    boolean whole = titles.isTitle(first);
    StringBuilder joined = new StringBuilder(first);
    int last = from;
    for (int i = from + 1; i < paragraphs.size() && i < from + LINES; i++) {
      String next = line(i);
      if (endsTitle(i) || whole && !GOES_ON.matcher(next).matches()) {
        return last;
      }
      joined.append(next);
      String title = joined.toString();
      boolean issued = opens && titles.isTitle(title) && ABOUT.matcher(title).find();
      boolean explains = first.startsWith("《") && InterpretationReader.isTitle(title);
      if (issued || explains || announced.stream().anyMatch(t -> Titles.same(t, title))) {
        last = i;
        whole = true;
      }
    }
    return last;
  }

  private boolean endsTitle(int at) {
    boolean names = titles.isTitle(line(at)) || Bodies.areAll(line(at));
    return line(at).length() > LONGEST_LINE && !names
        || NO_TITLE.matcher(line(at)).matches()
        || Furniture.standsAlone(paragraphs.get(at).text());
  }

  /** 财政部 above 关于…的公告, 江苏省人力资源和社会 above 保障厅关于…: names that go on below. */
  private boolean speaksBelow(int from) {
    StringBuilder names = new StringBuilder();
    String above = "";
    for (int i = from; i < paragraphs.size() && i < from + LINES; i++) {
      String line = line(i);
      Matcher about = ABOUT.matcher(line);
      boolean speaks = about.find();
      String name = speaks ? line.substring(0, about.start()) : line;
      boolean parted = !above.isEmpty() && !Bodies.areAll(above);
      if (parted && (!titles.namesPlace(above) || titles.namesPlace(name))) {
        return false;
      }
      if (speaks) {
        boolean header = !name.isEmpty() && (names.indexOf(name) >= 0 || name.contains(names));
        return i > from && !header && Bodies.areAll(names + name);
      }
      if (!NAMES.matcher(name).matches()) {
        return false;
      }
      names.append(name);
      above = name;
    }
    return false;
  }

  /** A place's name and words without a type word, and below them the rest with it. */
  private int ofPlace(int from) {
    String first = line(from);
    boolean last = from + 1 >= paragraphs.size();
    if (last || !WORDS.matcher(first).matches() || SITE_NAME.matcher(first).matches()) {
      return from;
    }
    String next = line(from + 1);
    boolean tail =
        next.length() <= LONGEST_TAIL && WORDS.matcher(next).matches() && !titles.namesPlace(next);
    return tail && titles.namesPlace(first) && titles.isTitle(first + next) ? from + 1 : from;
  }
}
