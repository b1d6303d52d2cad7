package org.gongbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PolicyDocument.Heading;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;
import org.gongbao.text.Passage;

/**
 * What a paper says of other policies: the history under its title, its ground in the opening
 * paragraph or first article, what it changes, what it cites.
 */
final class RelationReader {
  /** Words that name a ground; 为贯彻落实《…》 names what is implemented, which is a ground too. */
  private static final Pattern GROUND =
      Pattern.compile(
          "(?<ground>根据|依据|依照|按照|遵照|贯彻|落实|遵循|为了?(?:更好地|全面|深入|进一步|切实)*(?:实施|执行)|推进实施)"
              + "|参照|参考|对照|借鉴|填写|提交|暂停|生产过程");

  /** The row of a guide or a list of powers that names their ground: 职权依据 《…》. */
  private static final Pattern GROUND_ROW =
      Pattern.compile("(?:职权|设定|法律|法定|实施|办理|审批|处罚|政策)依据[：:]?《");

  /** 依照《…》办理 says how something is done, not why the paper is made. */
  private static final Pattern HANDLED =
      Pattern.compile("(?:的)?(?:有关|相关)?(?:规定|要求)?(?:办理|执行|处理|处罚|处分|给予)");

  private static final Pattern TELLS_WHY = Pattern.compile("(?:为|根据|依据|遵照|按照|现根据)");
  private static final Pattern ARTICLE = Pattern.compile("第" + Numerals.NUMBER + "条.*");
  private static final Pattern SECOND_ARTICLE = Pattern.compile("第(?:二|2)条.*");
  private final Titles titles;
  private final PolicyNames policies;

  RelationReader(Titles titles) {
    this.titles = titles;
    this.policies = new PolicyNames(titles);
  }

  /**
   * What a paper says of other policies.
   *
   * @param changes false for a draft, which changes nothing yet
   */
  List<Relation> read(Paper paper, Heading heading, Names names, boolean changes) {
    Statements statements = new Statements();
    history(paper, names).forEach(statements::add);
    if (changes) {
      new ChangeReader(titles, names).read(paper, heading, statements);
    }
    grounds(paper, heading, names, statements);
    citations(paper, heading, names, statements);
    return statements.all();
  }

  private static List<Relation> history(Paper paper, Names names) {
    List<Relation> relations = new ArrayList<>();
    for (History.Event event : IssueReader.history(paper)) {
      if (event.kind() == History.Kind.AMENDED) {
        Targets.ofEvent(event, names)
            .ifPresent(
                t ->
                    relations.add(
                        Relation.of(
                            RelationKind.AMENDED_BY, t, event.span(), "amendedBy.under-title")));
      }
    }
    return relations;
  }

  private void grounds(Paper paper, Heading heading, Names names, Statements statements) {
    OwnTitles own = ownTitles(paper, heading);
    Map<String, TitleMention> introduced = new HashMap<>();
    for (Passage paragraph : grounding(paper)) {
      for (Passage sentence : Sentences.of(paragraph)) {
        Grounds grounds = new Grounds(sentence.text());
        for (TitleMention named : TitleMention.all(sentence)) {
          named.alias().ifPresent(a -> introduced.put(a, named));
          TitleMention mention = named.meaning(introduced);
          boolean ground =
              grounds.govern(mention.from()) && !isHandled(sentence.text(), named.to());
          if (ground
              && policies.isPolicy(mention)
              && !own.has(mention.title())
              && !statements.has(mention.title())) {
            statements.add(
                Relation.of(
                    RelationKind.BASED_ON,
                    Targets.of(mention, names),
                    sentence.span(mention.from(), mention.to()),
                    "basedOn.opening"));
          }
        }
        groundsByNumber(sentence, paper, statements);
      }
    }
  }

  private static boolean isHandled(String sentence, int behind) {
    return HANDLED.matcher(sentence).region(behind, sentence.length()).lookingAt();
  }

  /**
   * 根据国办发〔2018〕8号文件, a ground that is named by its number alone: only in the sentence that tells
   * why the paper is made, since 按照…号文件执行 names what is to be done.
   */
  private static void groundsByNumber(Passage sentence, Paper paper, Statements statements) {
    if (!TELLS_WHY.matcher(sentence.text()).lookingAt()) {
      return;
    }
    Grounds grounds = new Grounds(sentence.text());
    for (Fact<DocumentNumber> number : Numbers.outsideBrackets(sentence, "basedOn.number")) {
      boolean ground = grounds.govern(sentence.indexOf(number.span().start()));
      if (ground && !isOwn(number.value(), paper) && !statements.has(number.value())) {
        statements.add(
            Relation.of(
                RelationKind.BASED_ON, Targets.of(number.value()), number.span(), number.rule()));
      }
    }
  }

  private static boolean isOwn(DocumentNumber number, Paper paper) {
    return IssueReader.number(paper).filter(n -> n.value().equals(number)).isPresent();
  }

  /** The opening, and the sentence by which a notice hands over what it made on that ground. */
  private static List<Passage> grounding(Paper paper) {
    List<Passage> paragraphs = new ArrayList<>(opening(paper));
    paper.notice().stream()
        .filter(b -> b.is(BlockKind.TEXT) && paper.carried().isPresent())
        .map(Block::dense)
        .filter(d -> Notices.carried(d).isPresent())
        .forEach(paragraphs::add);
    paper.text().stream()
        .map(Block::dense)
        .filter(d -> GROUND_ROW.matcher(d.text()).lookingAt())
        .forEach(paragraphs::add);
    return paragraphs;
  }

  /** The verb nearest before a title says what the title is to the paper. */
  private static final class Grounds {
    private final Matcher verb;
    private boolean more;
    private boolean ground;

    Grounds(String sentence) {
      verb = GROUND.matcher(sentence);
      more = verb.find();
    }

    /**
     * True where the last verb before an index names a ground.
     *
     * @param index not before that of the last call
     */
    boolean govern(int index) {
      while (more && verb.end() <= index) {
        ground = verb.group("ground") != null;
        more = verb.find();
      }
      return ground;
    }
  }

  /** The opening paragraph, or all of the first article. */
  static List<Passage> opening(Paper paper) {
    List<Passage> opening = new ArrayList<>();
    boolean inArticle = false;
    for (Block block : paper.text()) {
      boolean text = block.is(BlockKind.TEXT);
      if (inArticle && SECOND_ARTICLE.matcher(block.text()).matches()) {
        return opening;
      }
      if (text && ARTICLE.matcher(block.text()).matches()) {
        inArticle = true;
      }
      boolean label = block.text().length() < 20 && !block.text().matches(".*[《。：].*");
      if (text && !label) {
        opening.add(block.dense());
        if (!inArticle) {
          return opening;
        }
      }
      if (opening.size() > 12) {
        return opening.subList(0, 1);
      }
    }
    return opening;
  }

  private void citations(Paper paper, Heading heading, Names names, Statements statements) {
    OwnTitles own = ownTitles(paper, heading);
    for (Block block : paper.all()) {
      if (block.is(BlockKind.TEXT) || block.is(BlockKind.CHAPTER)) {
        for (TitleMention mention : TitleMention.all(block.dense())) {
          boolean cited =
              policies.isCited(block.text(), mention)
                  && (!own.has(mention.title()) || isPredecessor(mention, paper))
                  && !statements.has(mention.title())
                  && !statements.isWithin(mention.title(), block.text())
                  && !inHistory(block.text(), mention.from());
          if (cited) {
            statements.add(
                Relation.of(
                    RelationKind.CITES,
                    Targets.cited(mention, block.dense(), names),
                    block.dense().span(mention.from(), mention.to()),
                    "cites.title"));
          }
        }
        if (!Rows.isNumbered(block.paragraph().text())) {
          byNumber(block, paper, statements);
        }
      }
    }
  }

  /** The paper's own title with another number behind it is an earlier paper of that title. */
  private static boolean isPredecessor(TitleMention mention, Paper paper) {
    Optional<DocumentNumber> own = IssueReader.number(paper).map(Fact::value);
    return own.isPresent() && mention.number().isPresent() && !mention.number().equals(own);
  }

  /** 按照长府办发〔2018〕33号文件执行: a number outside brackets names a policy by itself. */
  private static void byNumber(Block block, Paper paper, Statements statements) {
    for (Fact<DocumentNumber> number : Numbers.outsideBrackets(block.dense(), "cites.number")) {
      if (!isOwn(number.value(), paper) && !statements.has(number.value())) {
        statements.add(
            Relation.of(
                RelationKind.CITES, Targets.of(number.value()), number.span(), number.rule()));
      }
    }
  }

  /** True inside a bracket that tells the history of a policy: its decisions are not cited. */
  private static boolean inHistory(String text, int at) {
    int open = text.lastIndexOf('（', at);
    int close = open < 0 ? -1 : Brackets.close(text, open);
    return close > at
        && text.substring(open, close).matches(".*" + Dates.DATE + ".*(?:修正|修订|公布|发布).*");
  }

  /** Titles and short forms that mean the paper itself or were introduced for another policy. */
  private OwnTitles ownTitles(Paper paper, Heading heading) {
    OwnTitles own = new OwnTitles();
    heading.instrument().map(Fact::value).ifPresent(own::add);
    heading.carrier().flatMap(c -> c.title()).map(Fact::value).ifPresent(own::add);
    paper.carried().map(Titles.Carried::title).ifPresent(own::add);
    paper.promulgated().ifPresent(own::add);
    paper.notice().stream()
        .filter(b -> b.is(BlockKind.TEXT))
        .map(b -> Notices.allCarried(b.dense()))
        .filter(handedOver -> handedOver.size() > 1)
        .flatMap(List::stream)
        .forEach(own::add);
    boolean annexes = false;
    for (Block block : paper.all()) {
      annexes |= block.text().startsWith("附件");
      for (TitleMention mention : TitleMention.all(block.dense())) {
        mention.alias().ifPresent(own::add);
      }
      if (annexes && block.text().length() < 120) {
        own.add(
            block
                .text()
                .replaceFirst("^附件[：:]?", "")
                .replaceFirst("^\\d{1,2}[.．、]", "")
                .replaceFirst("（共\\d+[项件个条]）$", ""));
      }
    }
    return own;
  }

  PolicyNames policies() {
    return policies;
  }

  /** What an interpretation explains: the first policy that it introduces, or its title names. */
  Optional<Relation> interpreted(Part part, Optional<Fact<String>> title) {
    for (Block block : part.blocks()) {
      boolean mayName = block.is(BlockKind.TITLE) || block.is(BlockKind.TEXT);
      for (TitleMention mention :
          mayName ? TitleMention.all(block.dense()) : List.<TitleMention>of()) {
        boolean inTitle = title.filter(t -> t.span().equals(block.span())).isPresent();
        boolean introduced = inTitle || mention.alias().isPresent();
        if (introduced && policies.isPolicy(mention)) {
          Relation named = interprets(block, mention);
          return Optional.of(mention.number().isPresent() ? named : numbered(part, mention, named));
        }
      }
    }
    return Optional.empty();
  }

  /** The first mention of the same title that gives its number; the one at hand where none does. */
  private static Relation numbered(Part part, TitleMention mention, Relation named) {
    for (Block block : part.blocks()) {
      for (TitleMention other : TitleMention.all(block.dense())) {
        if (other.number().isPresent() && Titles.same(other.title(), mention.title())) {
          return interprets(block, other);
        }
      }
    }
    return named;
  }

  private static Relation interprets(Block block, TitleMention mention) {
    return Relation.of(
        RelationKind.INTERPRETS,
        Targets.of(mention),
        block.dense().span(mention.from(), mention.to()),
        "interprets.introduced");
  }
}
