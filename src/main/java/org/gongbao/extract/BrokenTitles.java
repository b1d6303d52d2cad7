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
  private static final Pattern OPENS_TITLE =
      Pattern.compile(".*(?:关于|印发|转发|批转|公布|发布|《[^》]*)[^。；：]*");
  private static final Pattern NAMES_ABOUT =
      Pattern.compile("(?<names>[\\p{IsHan}、]{3,60}?)(?:关于|印发|转发|批转).*");
  private static final Pattern ABOUT = Pattern.compile("(?:关于|印发|转发|批转).*");
  private static final Pattern HOLDS_ABOUT = Pattern.compile(".*(?:关于|印发|转发|批转).*");

  /** A title's line holds words, years and marks, and no sentence. */
  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}\\d《》〈〉“”（）()、—－-]{6,60}");

  /** What stands above a paper on a page, and looks like words of a title. */
  private static final Pattern SITE_NAME =
      Pattern.compile(".*(?:网|网站|频道|专栏|栏目|公报|公开|法规|文件|专题|目录|信息|办公室|中心|局|委|厅|部|政府)");

  private static final int LINES = 4;
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
    boolean opens = block.is(BlockKind.TEXT) || block.is(BlockKind.BODIES) && aboutFollows(from);
    int last = opens ? ofNotice(from) : from;
    if (last == from && (block.is(BlockKind.TEXT) || block.is(BlockKind.TITLE))) {
      last = announced(from);
    }
    return last == from && inHead && block.is(BlockKind.TEXT) ? ofPlace(from) : last;
  }

  private String line(int at) {
    return paragraphs.get(at).dense().text();
  }

  /** 财政部 above 关于…的公告: the first line of a title, not a header. */
  private boolean aboutFollows(int at) {
    if (at + 1 >= paragraphs.size()) {
      return false;
    }
    String next = line(at + 1);
    Matcher m = NAMES_ABOUT.matcher(next);
    boolean joint =
        m.matches() && Bodies.areAll(m.group("names")) && !m.group("names").contains(line(at));
    return joint || ABOUT.matcher(next).matches();
  }

  private int ofNotice(int from) {
    StringBuilder joined = new StringBuilder(line(from));
    boolean names = Bodies.areAll(joined.toString());
    if (joined.length() > LONGEST_LINE || !names && !OPENS_TITLE.matcher(joined).matches()) {
      return from;
    }
    for (int i = from + 1; i < paragraphs.size() && i < from + LINES; i++) {
      String next = line(i);
      if (next.length() > LONGEST_LINE || next.indexOf('。') >= 0) {
        return from;
      }
      joined.append(next);
      String text = joined.toString();
      if (titles.isTitle(text) && HOLDS_ABOUT.matcher(text).matches()) {
        return i;
      }
    }
    return from;
  }

  /** The lines that together are the title which the notice or order before them named. */
  private int announced(int from) {
    StringBuilder joined = new StringBuilder(line(from));
    if (announced.isEmpty() || !WORDS.matcher(joined).matches()) {
      return from;
    }
    for (int i = from + 1; i < paragraphs.size() && i < from + LINES; i++) {
      if (line(i).length() > LONGEST_LINE || line(i).indexOf('。') >= 0) {
        return from;
      }
      joined.append(line(i));
      String text = joined.toString();
      if (announced.stream().anyMatch(t -> Titles.same(t, text))) {
        return i;
      }
    }
    return from;
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
