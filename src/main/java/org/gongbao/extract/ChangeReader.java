package org.gongbao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PolicyDocument.Heading;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;
import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/** What a paper changes: repeals, amendments, extensions, by sentence and by list. */
final class ChangeReader {
  private static final Pattern ENDS =
      Pattern.compile(
          "^(?![^《。；]{0,40}?(?:拟|建议|(?<!本[\\p{IsHan}]{0,6})计划|将于|已|被|应当|可以|需要|是否))[^《。；]{0,40}?(?:(?:同时|即行|一并|予以|均予|均|自行|相应|也|亦|现予|日起|之日起|宣布|，|》)*)(?<!不|不得|不予|未|暂不)(?:废止|停止执行|停止实施|停止施行|不再执行|终止执行|自动失效|同时失效|失效|宣布失效)");
  private static final Pattern FORWARD_END =
      Pattern.compile("(?:决定|予以|现将|宣布|现|^|，)(?:予以)?废止(?:了)?[^《。]{0,20}$");
  private static final Pattern ARTICLES =
      Pattern.compile(
          "^(?:（[^）]{0,200}）)?(?:中的?)?(?<articles>(?:第" + Numerals.NUMBER + "[条款项章]、?和?)+|部分条款)");
  private static final Pattern AMENDED_BEHIND =
      Pattern.compile(
          "^(?:[（(][^）)]{0,60}[）)])?(?:[^《。]{0,60})(?:作(?:出)?(?:如下|以下|部分|相应)?修[改正订]|(?:予以|进行|部分条款)?修[改正订](?:如下|为|[，。；：]|$))");
  private static final Pattern AMENDING_TITLE = Pattern.compile("关于修[改正订](?:和废止)?《");
  private static final Pattern GOES_ON =
      Pattern.compile("^(?!.{0,20}(?:规定的|第|中的|所))[^《。]{0,24}?继续(?:施行|执行|有效|实施)");

  /** The order or number in brackets behind a title. */
  private static final Pattern OWN_BRACKET = Pattern.compile("^[（(][^（）()《]{1,60}[）)]");

  /** 经清理，《…》继续有效: what a review leaves in force; no term is given. */
  private static final Pattern CONFIRMED =
      Pattern.compile("^(?!.{0,20}(?:规定的|第|中的|所))[^《。]{0,24}?继续有效");

  /** 根据《…规定》，…: what a paper acts upon it does not change. */
  private static final Pattern ON_GROUND = Pattern.compile("(?:根据|依据|按照|依照|遵照)[^，。；《》]{0,12}$");

  private static final Pattern SUSPENDED = Pattern.compile("暂停(?:执行|实施|施行)$");
  private static final Pattern PREVAILS =
      Pattern.compile(
          "^(?:（[^）]{0,60}）)?[^《。]{0,12}(?:与|和)?本[\\p{IsHan}]{2,6}不一致的?，(?:均)?以本[\\p{IsHan}]{2,6}为准");

  private static final Pattern JOINS =
      Pattern.compile(
          "[、，和及与]*(?:以及)?(?:原)?(?:"
              + Dates.DATE
              + ".{0,160})?|[、，和及与]?(?!.{0,4}(?:实施|施行|出台|生效)).{0,40}(?:发布|公布|印发|制定|颁布)的");

  /** A sentence that changes something says one of these. */
  private static final Cue CUE =
      Cue.anyOf(
          "废止", "失效", "停止", "终止", "不再执行", "修改", "修正", "修订", "删去", "删除", "延长", "继续", "暂停", "为准");

  private static final Pattern REPUBLISHED = Pattern.compile("根据本决定.{0,60}(?:重新公布|重新发布)");

  /** 《条例》施行后，…《办法》即予废止: what another policy's coming brings about is told, not done. */
  private static final Pattern BROUGHT_ABOUT =
      Pattern.compile("《(?<cause>[^》]+)》(?:正式)?(?:实施|施行|颁布|公布|出台|生效)(?:后|以后|之后)，");

  private final Titles titles;
  private final PolicyNames policies;
  private final Names names;

  ChangeReader(Titles titles, Names names) {
    this.titles = titles;
    this.policies = new PolicyNames(titles);
    this.names = names;
  }

  void read(Paper paper, Heading heading, Statements statements) {
    byTitle(heading, statements);
    forwarded(paper, statements);
    new ListReader(titles, names).read(paper, statements);
    for (Block block : paper.all()) {
      if (block.is(BlockKind.TEXT)) {
        Sentences.of(block.dense()).stream()
            .filter(s -> !isTold(s.text(), heading))
            .forEach(s -> sentence(s, statements));
      }
    }
    republished(paper, statements);
  }

  /** 关于修改《…》的决定, 关于延长《…》有效期的通知, 关于废止《…》的决定. */
  private void byTitle(Heading heading, Statements statements) {
    heading.instrument().ifPresent(t -> byTitle(t, statements));
  }

  private void byTitle(Fact<String> title, Statements statements) {
    String text = title.value();
    int open = text.indexOf('《');
    int close = open < 0 ? -1 : Brackets.close(text, open);
    if (close < 0) {
      return;
    }
    Reference target = Reference.toTitle(text.substring(open + 1, close));
    RelationKind kind =
        AMENDING_TITLE.matcher(text).find()
            ? RelationKind.AMENDS
            : text.matches(".*关于(?:宣布)?废止《.*")
                ? text.substring(close).matches("》(?:部分|第).*条.*") ? null : RelationKind.REPEALS
                : null;
    if (kind != null) {
      statements.add(Relation.of(kind, target, title.span(), kind.term() + ".by-title"));
    }
  }

  private static boolean isTold(String sentence, Heading heading) {
    Matcher m = BROUGHT_ABOUT.matcher(sentence);
    return m.find()
        && heading.type().filter(m.group("cause")::equals).isEmpty()
        && heading.instrument().filter(t -> Titles.same(t.value(), m.group("cause"))).isEmpty();
  }

  private void sentence(Passage sentence, Statements statements) {
    String text = sentence.text();
    if (!CUE.in(text)) {
      return;
    }
    repealsByNumber(sentence, statements);
    List<TitleMention> mentions =
        TitleMention.all(sentence).stream().filter(m -> policies.mayBePolicy(m.title())).toList();
    boolean[] ended = ended(text, mentions);
    boolean extension = Extensions.isSaid(text);
    int from = 0;
    boolean governed = false;
    for (int i = 0; i < mentions.size(); i++) {
      TitleMention mention = mentions.get(i);
      String behind = text.substring(mention.to());
      String before = text.substring(from, mention.from());
      List<History.Event> told = Targets.historyBefore(sentence, from, mention.from());
      List<History.Event> history =
          told.isEmpty() ? Targets.historyBehind(sentence, mention.to()) : told;
      Reference target = Targets.of(mention, history, names);
      governed =
          FORWARD_END.matcher(before).find() || governed && before.matches("[、，和及与]*(?:以及)?");
      if (governed || ended[i]) {
        repeal(target, behind, sentence.span(), statements);
      } else if (SUSPENDED.matcher(before).find()) {
        suspension(target, behind, sentence, statements);
      } else if (PREVAILS.matcher(behind).find()) {
        statements.add(
            Relation.of(
                RelationKind.PREVAILS_OVER, target, sentence.span(), "prevailsOver.sentence"));
      } else if (!extension
          && CONFIRMED.matcher(behind).find()
          && Extensions.until(text).isEmpty()) {
        statements.add(
            Relation.of(RelationKind.CONFIRMS, target, sentence.span(), "confirms.sentence"));
      } else if ((extension || GOES_ON.matcher(behind).find())
          && !statements.has(mention.title())
          && isObject(mentions, i)
          && !ON_GROUND.matcher(before).find()) {
        statements.add(extension(target, sentence));
      } else if (amended(before, behind)) {
        statements.add(
            Relation.of(RelationKind.AMENDS, target, sentence.span(), "amends.sentence"));
      }
      from = mention.to();
    }
  }

  private static void suspension(
      Reference target, String behind, Passage sentence, Statements statements) {
    Matcher articles = ARTICLES.matcher(behind);
    List<String> provisions = articles.find() ? List.of(articles.group("articles")) : List.of();
    Relation.Place place = new Relation.Place(sentence.span(), "suspends.sentence");
    statements.add(
        new Relation(RelationKind.SUSPENDS, target, provisions, Optional.empty(), place));
  }

  /** 现将《…》（财资〔2020〕3号）转发给你们. */
  private static void forwarded(Paper paper, Statements statements) {
    boolean forwards = paper.carried().filter(Titles.Carried::forwards).isPresent();
    for (Block block : paper.all()) {
      if (forwards && block.is(BlockKind.TEXT) && Notices.carried(block.dense()).isPresent()) {
        TitleMention.all(block.dense()).stream()
            .filter(m -> m.number().isPresent())
            .forEach(
                m ->
                    statements.add(
                        Relation.of(
                            RelationKind.FORWARDS,
                            Targets.of(m),
                            block.span(),
                            "forwards.sentence")));
      }
    }
  }

  /** 冀水资〔2015〕12号文件同时废止. */
  private static void repealsByNumber(Passage sentence, Statements statements) {
    for (Fact<DocumentNumber> number : Numbers.outsideBrackets(sentence, "repeals.number")) {
      int from = sentence.text().indexOf("号", sentence.text().indexOf(number.value().issuerCode()));
      String behind = from < 0 ? "" : sentence.text().substring(from + 1);
      if (behind.matches("(?:文件?)?(?:、[^。《]{0,60})?(?:同时|即行|自即日起|予以|均|一并|自行)*(?:废止|停止执行|失效).*")) {
        statements.add(
            Relation.of(
                RelationKind.REPEALS, Targets.of(number.value()), sentence.span(), number.rule()));
      }
    }
  }

  private static boolean isObject(List<TitleMention> mentions, int at) {
    return at == 0 || mentions.size() <= 3;
  }

  /** For each mention, true where the words behind it, or behind the list that it is in, end it. */
  private static boolean[] ended(String text, List<TitleMention> mentions) {
    boolean[] ended = new boolean[mentions.size()];
    Matcher ends = ENDS.matcher(text);
    for (int i = ended.length - 1; i >= 0; i--) {
      boolean nextEnded =
          i + 1 < ended.length && ended[i + 1] && joins(text, mentions.get(i), mentions.get(i + 1));
      ended[i] = nextEnded || ends.region(mentions.get(i).to(), text.length()).find();
    }
    return ended;
  }

  /** Two titles of one list: 、 or 和 between them, with the second one's own history. */
  private static boolean joins(String text, TitleMention one, TitleMention next) {
    String between = text.substring(one.to(), next.from());
    return JOINS.matcher(OWN_BRACKET.matcher(between).replaceFirst("")).matches();
  }

  private static void repeal(Reference target, String behind, Span span, Statements statements) {
    Matcher articles = ARTICLES.matcher(behind);
    boolean part = articles.find();
    statements.add(
        new Relation(
            part ? RelationKind.PARTLY_REPEALS : RelationKind.REPEALS,
            target,
            part ? List.of(articles.group("articles")) : List.of(),
            Optional.empty(),
            new Relation.Place(span, part ? "partlyRepeals.sentence" : "repeals.sentence")));
  }

  private static Relation extension(Reference target, Passage sentence) {
    return new Relation(
        RelationKind.EXTENDS,
        target,
        List.of(),
        Extensions.until(sentence.text()),
        new Relation.Place(sentence.span(), "extends.sentence"));
  }

  private static boolean amended(String before, String behind) {
    boolean announced = before.matches(".*(?:对|将|决定修改|决定对)$");
    boolean shortened = before.matches(".*(?:删去|删除)$") && ARTICLES.matcher(behind).find();
    return shortened
        || announced && AMENDED_BEHIND.matcher(behind).find()
        || before.matches(".*决定修改$");
  }

  /** 《…》等6件规章根据本决定作相应修改…重新公布: all that the decision amends. */
  private static void republished(Paper paper, Statements statements) {
    for (Block block : paper.text()) {
      if (block.is(BlockKind.TEXT) && REPUBLISHED.matcher(block.text()).find()) {
        for (Relation relation : statements.all()) {
          if (relation.kind() == RelationKind.AMENDS) {
            statements.add(
                Relation.of(
                    RelationKind.REPUBLISHES,
                    relation.target(),
                    block.span(),
                    "republishes.decision"));
          }
        }
      }
    }
  }
}
