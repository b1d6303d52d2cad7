package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;

/** Says of each paragraph what it is, and joins titles that print breaks over lines. */
final class Blocks {
  private static final Pattern MARK =
      Pattern.compile("\\d{6}|(?:绝密|机密|秘密)(?:★.{1,6})?|特急|加急|特提|平急|急件");
  private static final Pattern HISTORY =
      Pattern.compile("[（(].*" + Dates.DATE + ".*(?:通过|公布|发布|颁布|修正|修订|修改|批准|印发|施行|废止).*[）)]");
  private static final Pattern ORDER_HEAD =
      Pattern.compile(
          "(?:(?!.*关于|"
              + Dates.DAY
              + ")[\\p{IsHan}]{0,30}(?:政府|国务院|委员会|部|局|署|办公室|主席|总局|常务委员会))(?:(?:令|命令)(?:[（(]?第?"
              + Numerals.NUMBER
              + "号[）)]?)?|公告|通告)");
  private static final Pattern ORDER_NUMBER =
      Pattern.compile("[（(]?(?:(?:19|20)\\d{2}年)?第?" + Numerals.NUMBER + "号[）)]?");
  private static final Pattern PROMULGATION =
      Pattern.compile(
          "(?!.*现将).*《.+》(?:[（(][^）)]{1,40}[）)])?(?:等[^，。]{1,12})?(?:已|业经|经).{2,60}(?:通过|批准|同意).*(?:公布|发布|施行).*"
              + "|(?:现|兹|特)(?:予以?)?(?:公布|发布)《.+》.*施行.*");
  private static final Cue MADE_PUBLIC = Cue.anyOf("公布", "发布", "施行");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?!经|现|为|根据|按照|关于|下列|第[一二三四五六七八九十百零\\d]+[条章节])(?:各|有关|本市|市|省|区|县|[\\p{IsHan}]{2,12}(?:人民)?政府)[^。]{2,200}[：:]");
  private static final Pattern NOT_A_SALUTATION =
      Pattern.compile(
          ".*(?:应当|不得|必须|可以|下列).*|.*(?:如下|决定|修改|以下|条件|材料|情形|包括|要求|规定|职责|分工|目标|任务)[^，：]{0,8}[：:]"
              + "|.*(?:签名|签字|盖章|公章|日期|电话|传真|姓名|意见|地址)[：:]|.*(?:责任|牵头|配合)(?:单位|部门).*|.*(?:《|情形|之一).*");
  private static final Pattern SIGNER =
      Pattern.compile(
          "(?:代)?[\\p{IsHan}]{0,12}?(?:市 ?长|省 ?长|县 ?长|区 ?长|州 ?长|主 ?席|总 ?理|部 ?长|局 ?长|主 ?任|署 ?长|行 ?长|会 ?长)[：: ]? ?(?:[\\p{IsHan}]{2,4}|[\\p{IsHan}] [\\p{IsHan}]|[\\p{IsHan}]{1,6}·[\\p{IsHan}·]{1,12})");
  private static final Pattern ANNEX =
      Pattern.compile("附件?(?:[：:]?[\\d一二三四五六七八九十]{0,3})[：:.]?|附录[\\d一二三四五六七八九十A-Z]{0,3}");
  private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百零\\d]+[章编节].{0,30}");
  private static final Pattern NUMBER_BEHIND =
      Pattern.compile(
          "[（(]?(?<code>[\\p{IsHan}]{1,12})[〔\\[（(【](?:19|20)\\d{2}[〕\\]）)】]\\d{1,4}号[）)]?$");
  private static final Cue NUMBER_ENDS = Cue.anyOf("号");
  private static final Cue YEAR = Cue.anyOf("年");
  private static final Pattern SIGNED =
      Pattern.compile("[（(]?(?<body>[\\p{IsHan}（）、]{3,60}?)(?<date>" + Dates.DATE + ")[）)]?");
  private static final Pattern DATE_AND_ANNEX =
      Pattern.compile("(?<date>" + Dates.DATE + ")(?<annex>附件.{0,60})");
  private static final int LONGEST_ANNEX = 90;

  private static final Pattern ORIGINAL_TITLE = Pattern.compile("[（(]原(?:标题|题)[：:]");
  private final Titles titles;

  Blocks(Titles titles) {
    this.titles = titles;
  }

  List<Block> of(List<Paragraph> paragraphs, SourceText source) {
    List<Block> blocks = new ArrayList<>();
    BrokenTitles broken = new BrokenTitles(titles, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Block block = of(paragraphs.get(i), false);
      int last = broken.last(block, i);
      if (last > i) {
        block = joined(paragraphs.subList(i, last + 1), source);
        i = last;
      }
      broken.passed(block);
      parts(block, source).ifPresentOrElse(blocks::addAll, unit(blocks, block));
    }
    return new Context(titles, source).read(new HistoryLines(titles, source).joined(blocks));
  }

  private static Runnable unit(List<Block> blocks, Block block) {
    return () -> blocks.add(block);
  }

  private Optional<List<Block>> parts(Block block, SourceText source) {
    return Furniture.standsAlone(block.paragraph().text())
        ? Optional.empty()
        : titleWithNumber(block, source)
            .or(() -> signatureWithDate(block, source))
            .or(() -> dateWithAnnex(block, source))
            .or(() -> originalTitle(block, source));
  }

  /** （原标题：…） is how a site that prints its own heading gives a paper's. */
  private Optional<List<Block>> originalTitle(Block block, SourceText source) {
    Passage dense = block.dense();
    Matcher m = ORIGINAL_TITLE.matcher(dense.text());
    if (!m.lookingAt() || !wholeBracket(dense.text())) {
      return Optional.empty();
    }
    Block title = of(Paragraph.of(dense.slice(m.end(), dense.length() - 1), source), false);
    return Optional.of(title).filter(t -> t.is(BlockKind.TITLE)).map(List::of);
  }

  /** Names with nothing but a date behind them are a signature and its date, also in a bracket. */
  private Optional<List<Block>> signatureWithDate(Block block, SourceText source) {
    Passage dense = block.dense();
    Matcher m = SIGNED.matcher(dense.text());
    boolean mayBe = block.is(BlockKind.TEXT) && dense.length() <= 120 && YEAR.in(dense.text());
    if (!mayBe || !m.matches() || !Bodies.areAll(m.group("body"))) {
      return Optional.empty();
    }
    Passage date = dense.slice(m.start("date"), m.end("date"));
    return Optional.of(
        List.of(
            of(Paragraph.of(dense.slice(m.start("body"), m.end("body")), source), block.cut()),
            of(Paragraph.of(date, source), false)));
  }

  /** 2021年3月30日附件：…: the line end behind the date of signing was lost. */
  private Optional<List<Block>> dateWithAnnex(Block block, SourceText source) {
    Passage dense = block.dense();
    Matcher m = DATE_AND_ANNEX.matcher(dense.text());
    boolean mayBe = block.is(BlockKind.TEXT) || block.is(BlockKind.TITLE);
    if (!mayBe || dense.length() > LONGEST_ANNEX || !m.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            of(Paragraph.of(dense.slice(0, m.end("date")), source), block.cut()),
            of(Paragraph.of(dense.slice(m.start("annex"), dense.length()), source), false)));
  }

  /** A title with nothing but its number behind it is a title and a number. */
  private Optional<List<Block>> titleWithNumber(Block block, SourceText source) {
    Passage dense = block.dense();
    Matcher m = NUMBER_BEHIND.matcher(dense.text());
    boolean mayEnd = dense.length() <= 160 && NUMBER_ENDS.in(dense.text());
    if (!block.is(BlockKind.TEXT) || !mayEnd || !m.find()) {
      return Optional.empty();
    }
    // The code's length is not printed: the title is the most that ends in a type word.
    for (int at = m.end("code") - 1; at >= m.start("code"); at--) {
      Passage title = dense.slice(0, at);
      if (title.text().contains("关于") && titles.isTitle(title.text())) {
        return Optional.of(
            List.of(
                of(Paragraph.of(title, source), block.cut()),
                of(Paragraph.of(dense.slice(at, dense.length()), source), false)));
      }
    }
    return Optional.empty();
  }

  Block of(Paragraph paragraph, boolean cut) {
    Passage dense = paragraph.dense();
    return new Block(kind(paragraph.text(), dense), paragraph, dense, cut);
  }

  private BlockKind kind(String text, Passage passage) {
    String dense = passage.text();
    if (PageLines.tellsDay(dense)) {
      return BlockKind.PAGE_INFO;
    }
    if (dense.isEmpty()
        || Furniture.isSite(text)
        || Furniture.isSite(dense)
        || Furniture.isContentsEntry(dense)) {
      return BlockKind.FURNITURE;
    }
    if (Furniture.isRelatedHeading(dense)) {
      return BlockKind.RELATED;
    }
    if (dense.length() <= 200 && !Furniture.standsAlone(text)) {
      BlockKind shortKind = shortKind(text, passage);
      if (shortKind != BlockKind.TEXT) {
        return shortKind;
      }
    }
    if (dense.length() <= 3000 && wholeBracket(dense) && HISTORY.matcher(dense).matches()) {
      return BlockKind.HISTORY;
    }
    return dense.length() <= 300
            && MADE_PUBLIC.in(dense)
            && dense.indexOf('《') >= 0
            && PROMULGATION.matcher(dense).matches()
        ? BlockKind.PROMULGATION
        : BlockKind.TEXT;
  }

  private BlockKind shortKind(String text, Passage passage) {
    String dense = passage.text();
    if (MARK.matcher(dense).matches()) {
      return BlockKind.MARK;
    }
    if (Numbers.only(passage, "").isPresent()) {
      return BlockKind.NUMBER;
    }
    if (Dates.only(passage, "").isPresent()) {
      return BlockKind.DATE;
    }
    if (PageLines.is(dense)) {
      return BlockKind.PAGE_INFO;
    }
    if (ORDER_NUMBER.matcher(dense).matches()) {
      return BlockKind.ORDER_NUMBER;
    }
    if (ORDER_HEAD.matcher(dense).matches()) {
      return BlockKind.ORDER_HEAD;
    }
    if (SIGNER.matcher(text).matches()) {
      return BlockKind.SIGNER;
    }
    if (ANNEX.matcher(dense).matches()) {
      return BlockKind.ANNEX;
    }
    if (CHAPTER.matcher(dense).matches()) {
      return BlockKind.CHAPTER;
    }
    if (SALUTATION.matcher(dense).matches() && !NOT_A_SALUTATION.matcher(dense).matches()) {
      return BlockKind.SALUTATION;
    }
    if (Bodies.areAll(Bodies.withoutMarks(dense))) {
      return BlockKind.BODIES;
    }
    return titles.isTitle(dense) ? BlockKind.TITLE : BlockKind.TEXT;
  }

  private static boolean wholeBracket(String dense) {
    boolean opens = "（(".indexOf(dense.charAt(0)) >= 0;
    return opens && Brackets.close(dense, 0) == dense.length() - 1;
  }

  private static Block joined(List<Paragraph> lines, SourceText source) {
    Passage passage = lines.get(0).passage();
    for (Paragraph line : lines.subList(1, lines.size())) {
      passage = passage.join(line.passage());
    }
    Paragraph whole = Paragraph.of(passage, source);
    return new Block(BlockKind.TITLE, whole, passage.dense(), false);
  }
}
