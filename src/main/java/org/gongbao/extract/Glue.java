package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Mention;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;

/**
 * Documents that run into each other in mid-line, cut apart: compilations that were pasted together
 * lose the line end between a document's last words and the next one's first.
 *
 * <p>A cut is made only where what follows it has the form of a document's beginning up to the
 * paragraph's end, and where it stands outside all brackets.
 */
final class Glue {
  private static final String ENDS = "。；！？）)》」”";

  private static final Pattern ISSUED_TITLE = Pattern.compile("(?:关于|印发|转发|批转)[^。；！？]{2,150}$");
  private static final Pattern PROMULGATED =
      Pattern.compile("(?:已经|已由|业经)[^。]{2,60}通过，[^。]*(?:公布|发布).*");
  private static final Pattern FULL_DATE = Pattern.compile(Dates.DAY + "(?!起|前|至|，|、)");
  private static final Pattern PRINTED =
      Pattern.compile("(?<body>[\\p{IsHan} ]{4,60}?)[12]\\d{3} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日 ?印发");
  private static final int LONGEST_PRINTING = 90;
  private static final Pattern DATE_AHEAD =
      Pattern.compile("^(?:" + Dates.DATE + "日?|[^。]{0,30}?" + Dates.DAY + "(?:印发)?)");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<text>(?:.*[。；）)：]|))(?<body>[\\p{IsHan}、 ]{0,80}?)(?<date>" + Dates.DATE + ")",
          Pattern.DOTALL);
  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?:关于|制定|印发|转发|批转|发布|公布|出台|根据|依据|按照|执行|落实|的|和|与|及|由|对|向|经|、|，|：|“|《|^(?:\\d{1,2}[.．、]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、))$");
  private static final Pattern OPENS_TEXT =
      Pattern.compile("(?:为|为了|近日|随着|日前|根据|经|近年来|一、|\\d{4}年).{8,}", Pattern.DOTALL);

  private static final Cue IN_ISSUED_TITLE = Cue.anyOf("关于", "印发", "转发", "批转");

  /** Characters of the words by which a text goes on, a label's with some to spare. */
  private static final int LONGEST_WORD = 12;

  private final Authority authority;
  private final Titles titles;
  private final Blocks blocks;
  private final SourceText source;

  Glue(Authority authority, Titles titles, Blocks blocks, SourceText source) {
    this.authority = authority;
    this.titles = titles;
    this.blocks = blocks;
    this.source = source;
  }

  /** The same blocks, those that hold the end of one document and the beginning of another cut. */
  List<Block> cut(List<Block> all) {
    List<Block> cut = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      Optional<Block> before =
          cut.isEmpty() ? Optional.empty() : Optional.of(cut.get(cut.size() - 1));
      Optional<Block> after = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
      int at = place(block, before, after);
      if (at > 0) {
        Passage dense = block.dense();
        ends(dense.slice(0, at), block.cut(), cut);
        Block behind = block(dense.slice(at, dense.length()), true);
        boolean signs =
            behind.is(BlockKind.BODIES) && after.filter(b -> b.is(BlockKind.DATE)).isPresent();
        cut.add(signs ? block(dense.slice(at, dense.length()), false) : behind);
      } else {
        cut.add(block);
      }
    }
    return cut;
  }

  private Block block(Passage dense, boolean cut) {
    return blocks.of(Paragraph.of(dense, source), cut);
  }

  /**
   * The end of a document before a cut: its signature and date, and the next one's number, are
   * blocks of their own.
   */
  private void ends(Passage end, boolean cut, List<Block> out) {
    Passage rest = end;
    List<Fact<DocumentNumber>> numbers = Numbers.all(rest, "");
    int numberAt =
        numbers.isEmpty() ? -1 : rest.indexOf(numbers.get(numbers.size() - 1).span().start());
    Passage number = numberAt < 0 ? rest.slice(0, 0) : rest.slice(numberAt, rest.length());
    boolean numbered =
        numberAt >= 0 && Numbers.only(number, "").isPresent() && !inBracket(rest, numberAt);
    rest = numbered ? rest.slice(0, numberAt) : rest;
    Matcher signature = SIGNATURE.matcher(rest.text());
    boolean signed =
        signature.matches()
            && (signature.group("body").isEmpty() || Bodies.areAll(signature.group("body")));
    if (signed) {
      add(rest.slice(0, signature.end("text")), cut, out);
      add(rest.slice(signature.start("body"), signature.end("body")), false, out);
      add(rest.slice(signature.start("date"), signature.end("date")), false, out);
    } else {
      add(rest, cut, out);
    }
    if (numbered) {
      out.add(block(number, true));
    }
  }

  private void add(Passage passage, boolean cut, List<Block> out) {
    if (!passage.isEmpty()) {
      out.add(block(passage, cut));
    }
  }

  private static boolean inBracket(Passage passage, int at) {
    return Brackets.depth(passage.text().substring(0, at)) > 0;
  }

  private int place(Block block, Optional<Block> before, Optional<Block> after) {
    if (!block.is(BlockKind.TEXT)
        && !block.is(BlockKind.PROMULGATION)
        && !block.is(BlockKind.TITLE)) {
      return 0;
    }
    String text = block.text();
    int at = issuedTitle(text);
    at = at > 0 ? at : promulgation(block.dense());
    at = at > 0 ? at : behindDate(block.dense());
    at = at > 0 ? at : interpretation(text);
    at = at > 0 ? at : behindLastSentence(block.dense(), after);
    return at > 0 ? at : behindSignature(text, before);
  }

  /** …。上海市人民政府关于印发《…》的通知 */
  private int issuedTitle(String text) {
    if (!IN_ISSUED_TITLE.in(text)) {
      return 0;
    }
    Matcher m = ISSUED_TITLE.matcher(text);
    int from = Math.max(0, text.length() - 260);
    while (m.find(from)) {
      int at = bodyBefore(text, m.start());
      if (at > 0 && outside(text, at) && titles.isTitle(text.substring(at))) {
        boolean printed = isPrinted(text, lastEnd(text, at), at - 1);
        return !printed && continues(text, at) ? 0 : at;
      }
      from = m.start() + 1;
    }
    return 0;
  }

  /** Where the names of bodies begin that end at {@code end}; 0 where none does. */
  private int bodyBefore(String text, int end) {
    int from = Math.max(0, end - 120);
    int at = -1;
    int behind = -1;
    for (Mention mention :
        authority.mentions(text.substring(from, end), Optional.empty(), Optional.empty())) {
      int start = from + mention.span().start();
      boolean joint = behind >= 0 && (start == behind || text.substring(behind, start).equals("、"));
      at = joint ? at : start;
      behind = from + mention.span().end();
    }
    if (behind == end) {
      return at;
    }
    int sentence = Math.max(lastEnd(text, end), lastDate(text, end));
    boolean named = sentence > 0 && Bodies.areAll(text.substring(sentence, end));
    return named ? sentence : 0;
  }

  /** …亮点速览《…的决定》已经2021年9月13日市政府第139次常务会议通过，现予公布 */
  private static int promulgation(Passage dense) {
    for (TitleMention mention : TitleMention.all(dense)) {
      String rest = dense.text().substring(mention.to());
      if (mention.from() > 0 && PROMULGATED.matcher(rest).matches()) {
        return mention.from();
      }
    }
    return 0;
  }

  /**
   * A date of signing ends a paper: an order's heading or a number behind it begins the next one.
   */
  private int behindDate(Passage dense) {
    Matcher m = DATE_AHEAD.matcher(dense.text());
    if (!m.lookingAt() || m.end() == dense.length() || !outside(dense.text(), m.end())) {
      return 0;
    }
    BlockKind behind = block(dense.slice(m.end(), dense.length()), true).kind();
    boolean begins =
        behind == BlockKind.ORDER_HEAD
            || behind == BlockKind.NUMBER
            || dense.text().startsWith("《", m.end())
                && InterpretationReader.isTitle(dense.text().substring(m.end()));
    return begins ? m.end() : 0;
  }

  /** …自2021年8月1日起施行。《…办法》政策解读: no paper ends in the title of a text about it. */
  private static int interpretation(String text) {
    int at = text.lastIndexOf('。') + 1;
    boolean title =
        at > 0 && at < text.length() && InterpretationReader.isTitle(text.substring(at));
    return title && outside(text, at) ? at : 0;
  }

  private static int lastDate(String text, int before) {
    Matcher m = FULL_DATE.matcher(text).region(0, before);
    int last = 0;
    while (m.find()) {
      last = m.end();
    }
    return last;
  }

  /**
   * A salutation, an issuing header, an order's heading or a norm's title behind the last sentence.
   */
  private int behindLastSentence(Passage dense, Optional<Block> after) {
    String text = dense.text();
    int at = lastEnd(text, text.length());
    if (at <= 0 || at >= text.length() || continues(text, at) || !outside(text, at)) {
      return 0;
    }
    Passage behind = dense.slice(at, text.length());
    BlockKind tail = blocks.of(Paragraph.of(behind, source), true).kind();
    return switch (tail) {
      // A clause of a longer salutation, or words behind a measure's label, begin nothing.
      case SALUTATION -> text.charAt(at - 1) == '；' ? 0 : at;
      case ORDER_HEAD -> at;
      case BODIES -> after.filter(b -> b.kind().isHead()).isPresent() ? at : 0;
      case TITLE ->
          text.charAt(at - 1) == '。' && after.filter(Glue::followsTitle).isPresent() ? at : 0;
      default ->
          after.isPresent()
                  && InterpretationReader.isTitle(behind.text())
                  && text.charAt(at - 1) == '。'
              ? at
              : 0;
    };
  }

  /** A signature's last name with the first sentence of the next document behind it. */
  private int behindSignature(String text, Optional<Block> before) {
    if (before.filter(b -> b.is(BlockKind.BODIES)).isEmpty()) {
      return 0;
    }
    for (Mention mention :
        authority.mentions(
            text.substring(0, Math.min(60, text.length())), Optional.empty(), Optional.empty())) {
      if (mention.span().start() == 0
          && OPENS_TEXT.matcher(text.substring(mention.span().end())).matches()) {
        return mention.span().end();
      }
    }
    return 0;
  }

  private static boolean followsTitle(Block next) {
    return switch (next.kind()) {
      case HISTORY, NUMBER, DATE, SALUTATION, PAGE_INFO, CHAPTER, PROMULGATION -> true;
      case TEXT -> next.text().matches("第一条.*|一、.*|（\\d{4}年.*");
      default -> false;
    };
  }

  /** Index behind the last end of a sentence or bracket before {@code before}, outside brackets. */
  static int lastEnd(String text, int before) {
    int depth = 0;
    int last = 0;
    for (int i = 0; i + 1 < before; i++) {
      depth = Math.max(0, depth + Brackets.step(text.charAt(i)));
      boolean ends = depth == 0 && ENDS.indexOf(text.charAt(i)) >= 0;
      if (ends && "的之等".indexOf(text.charAt(i + 1)) < 0 || isPrinted(text, last, i)) {
        last = i + 1;
      }
    }
    return last;
  }

  /** 上海市财政局办公室 2021年6月30日印发 ends a paper (GB/T 9704—2012, 7.4.3). */
  private static boolean isPrinted(String text, int from, int at) {
    if (text.charAt(at) != '发' || at - from > LONGEST_PRINTING) {
      return false;
    }
    Matcher printing = PRINTED.matcher(text).region(from, at + 1);
    return printing.matches() && Bodies.areAll(printing.group("body").strip());
  }

  /** True where the words before a place go on behind it. */
  private static boolean continues(String text, int at) {
    return CONTINUES.matcher(text.substring(Math.max(0, at - LONGEST_WORD), at)).find();
  }

  private static boolean outside(String text, int at) {
    return Brackets.depth(text.substring(0, at)) == 0;
  }
}
