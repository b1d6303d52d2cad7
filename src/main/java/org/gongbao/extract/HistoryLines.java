package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;

/**
 * The history under a title as one block, however it is printed: in a bracket, in several brackets,
 * or with one event a line and no bracket at all, each line whole or broken by the page's width.
 *
 * <p>A law's head names who passed, approved, issued and changed it and when (Legislation Law,
 * article 61 and 79); only there does a line that begins with a date end with such a verb.
 */
final class HistoryLines {
  private static final String EVENT = "(?:通过|批准|公布|发布|颁布|颁发|印发|修正|修订|修改|起?施行|起?实施|生效|废止)";

  /** A date with its day, and who did what behind it; some print an order before its day. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "[（(]?(?:[\\p{IsHan}]{2,40}令第[\\d一二三四五六七八九十百零]{1,4}号[，,]?)?(?:根据|自)?(?:[12]\\d{3}|[一二][零〇○ＯOo一二三四五六七八九]{3})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日(?![，,]).*");

  /** The verb that an event ends with; a stray 根据 of the next event may stand behind it. */
  private static final Pattern ENDS = Pattern.compile("(?<!公开)" + EVENT + "[；;，,]?(?:根据)?[）)]?$");

  private static final Pattern BARE = Pattern.compile("[^年]{0,8}年[^月]{1,3}月[^日]{1,3}日起?" + EVENT);

  /** Lines that one event is broken into at the most. */
  private static final int BROKEN = 5;

  private static final int LONGEST = 3000;

  private final Titles titles;
  private final SourceText source;

  HistoryLines(Titles titles, SourceText source) {
    this.titles = titles;
    this.source = source;
  }

  /** The same blocks, each history one block and what stands directly above it a title. */
  List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int above = head(joined);
      int end = above >= 0 && mayHeadHistory(joined.get(above)) ? end(blocks, i) : i;
      if (end == i) {
        joined.add(blocks.get(i));
        continue;
      }
      joined.set(above, joined.get(above).as(BlockKind.TITLE));
      joined.add(history(blocks.subList(i, end)));
      i = end - 1;
    }
    return joined;
  }

  /**
   * Index of what stands above, a site's line about the page passed over; -1 where nothing does.
   */
  private static int head(List<Block> blocks) {
    int last = blocks.size() - 1;
    return last > 0 && blocks.get(last).is(BlockKind.PAGE_INFO) ? last - 1 : last;
  }

  /** A title, or a few words that are one as soon as a history stands under them: 信访条例. */
  private boolean mayHeadHistory(Block block) {
    return block.is(BlockKind.TITLE)
        || block.is(BlockKind.TEXT)
            && block.text().length() <= 40
            && block.text().indexOf('。') < 0
            && titles.type(block.text()).isPresent();
  }

  /** Index behind the last block of the history that begins at {@code from}, or {@code from}. */
  private static int end(List<Block> blocks, int from) {
    int end = from;
    int next = event(blocks, from);
    while (next > end) {
      end = next;
      next = event(blocks, end);
    }
    boolean bare = end > from && BARE.matcher(blocks.get(from).text()).matches();
    return bare ? from : end;
  }

  /** Index behind the event that begins at {@code from}, or {@code from} where none does. */
  private static int event(List<Block> blocks, int from) {
    if (from >= blocks.size()) {
      return from;
    }
    String first = blocks.get(from).text();
    if (blocks.get(from).is(BlockKind.HISTORY)) {
      return from + 1;
    }
    if (!BEGINS.matcher(first).matches()) {
      return from;
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < blocks.size() && i < from + BROKEN; i++) {
      Block block = blocks.get(i);
      if (!mayContinue(block, text.length())) {
        return from;
      }
      text.append(block.text());
      boolean bracketed = "（(".indexOf(text.charAt(0)) >= 0;
      boolean whole = bracketed ? Brackets.depth(text.toString()) == 0 : !inTitle(text);
      if (whole && ENDS.matcher(text).find()) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean mayContinue(Block block, int before) {
    return switch (block.kind()) {
      case CHAPTER, SALUTATION, PAGE_INFO, FURNITURE, ANNEX, ORDER_HEAD -> false;
      default -> block.text().indexOf('。') < 0 && before + block.text().length() <= LONGEST;
    };
  }

  private static boolean inTitle(CharSequence text) {
    String told = text.toString();
    return told.lastIndexOf('《') > told.lastIndexOf('》');
  }

  private Block history(List<Block> blocks) {
    Passage passage = blocks.get(0).paragraph().passage();
    for (Block block : blocks.subList(1, blocks.size())) {
      passage = passage.join(block.paragraph().passage());
    }
    Paragraph whole = Paragraph.of(passage, source);
    return new Block(BlockKind.HISTORY, whole, passage.dense(), blocks.get(0).cut());
  }
}
