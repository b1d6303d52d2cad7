package org.gongbao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;
import org.gongbao.text.Passage;

/**
 * Lists of policies under a heading that says what becomes of them: 对下列政府规章予以废止, 继续有效的 规范性文件,
 * 下列文件有效期延长至….
 */
final class ListReader {
  private static final Pattern LIST_AMENDS = Pattern.compile(".*(?:修改|修正)(?!.*废止).*|.*予以修改.*");
  private static final Pattern LIST_REPEALS = Pattern.compile(".*(?:予以废止|废止|宣布失效|停止执行|失效).*");
  private static final Pattern LIST_HEADING =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+、)?[^《]{0,60}(?:下列|以下|如下|附件|部分|对[^《]{2,20}(?:规章|文件|法规))[^《]{0,60}"
              // 对《…》等三件地方性法规作如下修改：
              + "|[^《]{0,60}对《[^》]{2,80}》等[^《。，]{1,20}(?:如下|予以|作出|部分)[^《]{0,20}");
  private static final Pattern REVIEWED =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+、|附件\\d?[：:]?)?(?:[\\p{IsHan}]{2,14}(?=决定))?(?:决定)?(?:继续有效|废止|宣布失效|失效|予以废止)的.{2,30}");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[（(](?:[一二三四五六七八九十百]+|\\d{1,3})[）)]|\\d{1,3}[.．、]|[一二三四五六七八九十百]+、(?=《|.{4,60}[（(](?:\\d{4}年|[\\p{IsHan}]+[〔\\[])"
              + "|(?!.{0,40}(?:修改|废止|失效|下列|以下|部分|有关))[\\p{IsHan}（）]{4,40}(?:条例|办法|规定|细则|规则)$))(?<item>.{4,}?)[；;。]?");

  /** A bracket behind an item's title: its history, its number, or its order without a date. */
  private static final Pattern TELLS_ISSUE =
      Pattern.compile(
          Dates.DATE + ".{2,}|[\\p{IsHan}A-Za-z]+[〔\\[（(]\\d{4}.*|" + Targets.ORDER + ".*");

  private static final Pattern CLOSES = Pattern.compile("[一二三四五六七八九十]+、|本(?:决定|通知|公告|通告)");

  /** What the label of an item begins with. */
  private static final String LABEL = "（(0123456789一二三四五六七八九十百";

  private static final Cue RESULT = Cue.anyOf("继续有效", "废止", "失效");

  private final Titles titles;
  private final Names names;
  private Optional<RelationKind> open = Optional.empty();
  private Optional<PartialDate> until = Optional.empty();

  ListReader(Titles titles, Names names) {
    this.titles = titles;
    this.names = names;
  }

  void read(Paper paper, Statements statements) {
    for (Block block : paper.all()) {
      if (block.is(BlockKind.TEXT) || block.is(BlockKind.TITLE)) {
        open = kind(lastSentence(block));
        Matcher item = ITEM.matcher(block.text());
        if (open.isPresent() && Rows.isNumbered(block.paragraph().text())) {
          row(block.paragraph().passage(), statements);
        } else if (open.isPresent() && item.matches()) {
          item(block, item.start("item"), item.end("item"), statements);
        } else if (open.filter(RelationKind.EXTENDS::equals).isPresent()) {
          until = Extensions.until(block.text());
        }
      } else if (block.is(BlockKind.NUMBER) && open.isPresent()) {
        Numbers.only(block.dense(), "")
            .filter(
                n ->
                    !IssueReader.number(paper).filter(o -> o.value().equals(n.value())).isPresent())
            .ifPresent(n -> add(Targets.of(n.value()), block.dense(), statements));
      }
    }
  }

  /** A list's heading is the sentence above it, not what its paragraph says before. */
  private static String lastSentence(Block block) {
    List<Passage> sentences = Sentences.of(block.dense());
    return sentences.isEmpty() ? block.text() : sentences.get(sentences.size() - 1).text();
  }

  /** A row of a table: ordinal, name, number, in cells of their own. */
  private void row(Passage row, Statements statements) {
    Optional<Reference> named = Optional.empty();
    for (Passage cell : Rows.cells(row)) {
      String text = Titles.unquoted(cell.text());
      if (named.isEmpty() && titles.isTitle(text)) {
        named = Optional.of(Reference.toTitle(text));
      } else if (named.isPresent()) {
        Reference title = named.get();
        named =
            Numbers.only(cell, "")
                .map(n -> title.withNumber(n.value()))
                .or(() -> Optional.of(title));
      }
    }
    named.ifPresent(target -> add(target, row, statements));
  }

  private void add(Reference target, Passage item, Statements statements) {
    RelationKind kind = open.orElseThrow();
    Relation.Place place = new Relation.Place(item.span(), kind.term() + ".item-of-list");
    Optional<PartialDate> end = kind == RelationKind.EXTENDS ? until : Optional.empty();
    statements.add(new Relation(kind, target, List.of(), end, place));
  }

  /** The kind of list that a heading opens, or the one that goes on. */
  private Optional<RelationKind> kind(String text) {
    boolean item = LABEL.indexOf(text.charAt(0)) >= 0 && ITEM.matcher(text).matches();
    boolean reviewed =
        !item && text.length() <= 60 && RESULT.in(text) && REVIEWED.matcher(text).matches();
    if (reviewed) {
      return Optional.of(text.contains("继续有效") ? RelationKind.CONFIRMS : RelationKind.REPEALS);
    }
    if (!item && text.length() <= 120 && LIST_HEADING.matcher(text).matches()) {
      if (text.contains("继续有效")) {
        return Optional.of(RelationKind.CONFIRMS);
      }
      if (Extensions.isSaid(text)) {
        return Optional.of(RelationKind.EXTENDS);
      }
      if (LIST_REPEALS.matcher(text).matches() && !LIST_AMENDS.matcher(text).matches()) {
        return Optional.of(RelationKind.REPEALS);
      }
      if (LIST_AMENDS.matcher(text).matches()) {
        return Optional.of(RelationKind.AMENDS);
      }
    }
    boolean closes = !item && CLOSES.matcher(text).lookingAt();
    return closes ? Optional.empty() : open;
  }

  /** （四）上海市停车场（库）管理办法（2012年8月31日上海市人民政府令第85号公布）. */
  private void item(Block block, int from, int to, Statements statements) {
    Passage item = block.dense().slice(from, to);
    List<TitleMention> quoted = TitleMention.all(item);
    if (!quoted.isEmpty() && quoted.get(0).from() == 0) {
      TitleMention mention = quoted.get(0);
      List<History.Event> history = Targets.historyBehind(item, mention.to());
      Reference target = Targets.of(mention, history, names);
      add(target, item, statements);
      return;
    }
    String text = item.text();
    int bracket = historyBracket(text);
    String title = bracket < 0 ? text : text.substring(0, bracket);
    boolean instruction = title.matches("(?:将|删去|增加|第|在|把|删除|修改为).*|.*[：:].*");
    if (!instruction && titles.isTitle(title)) {
      Reference named = Reference.toTitle(title);
      Reference target = bracket < 0 ? named : told(named, item, bracket);
      add(target, item, statements);
    }
  }

  /** What the bracket behind a title tells: first issue, order, number. */
  private Reference told(Reference named, Passage item, int bracket) {
    Passage behind = item.slice(bracket, item.length());
    Reference issued = Targets.firstIssue(named, Targets.historyBehind(item, bracket), names);
    Reference target = Targets.ofOrder(issued, behind.text(), names);
    return Numbers.all(behind, "").stream()
        .findFirst()
        .map(n -> target.withNumber(n.value()))
        .orElse(target);
  }

  /** Index of the bracket that holds a date or a number, not of one that belongs to the title. */
  private static int historyBracket(String text) {
    for (int at = text.indexOf('（'); at >= 0; at = text.indexOf('（', at + 1)) {
      int close = Brackets.close(text, at);
      String inner = close < 0 ? "" : text.substring(at + 1, close);
      if (TELLS_ISSUE.matcher(inner).matches()) {
        return at;
      }
    }
    return -1;
  }
}
