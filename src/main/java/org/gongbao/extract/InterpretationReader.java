package org.gongbao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;
import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/**
 * A 解读: a text that says itself that it explains a policy, by its title (解读, 图解, 问答), or, where it
 * has none, by introducing a policy that somebody else issued and telling how it was made.
 */
final class InterpretationReader {
  private static final Pattern TITLE =
      Pattern.compile(
          ".*(?:解读|图解|一图读懂|政策问答|问答|亮点速览|答记者问)(?:[（(].*[）)])?|.*(?:意见|办法|规定|方案|细则|条例|规划|计划|措施|政策)(?:正式)?(?:出炉|出台)了?|(?:一图|图文|政策)?(?:解读|读懂|看懂|图解)[：:]?《.+》.{0,6}|.{0,8}问答.{0,4}[：:]《.+》.{0,12}");

  /** A question about a policy as the title of an answer: 《…方案》具体包括哪些内容？ */
  private static final Pattern QUESTION = Pattern.compile("[^。；]{0,20}《.+》[^。；]{0,40}[？?]");

  private static final Cue CUE = Cue.anyOf("解读", "图解", "读懂", "问答", "速览", "答记者问", "出炉", "出台");
  private static final Cue SHORT_FORM = Cue.anyOf("以下简称", "下称");
  private static final Pattern INTRODUCES =
      Pattern.compile(".*(?:印发|发布|出台|制定|公布)了?《.+》.*(?:以下简称|下称).*");
  private static final Pattern TELLS =
      Pattern.compile(".{0,30}(?:背景|起草过程|制[定订]过程|主要内容|出台意义|制定依据|目的意义|重要意义|适用范围|主要措施)(?:和.{2,8})?");

  private final RelationReader relations;

  InterpretationReader(RelationReader relations) {
    this.relations = relations;
  }

  Optional<Interpretation> read(Part part) {
    Optional<Block> title =
        part.blocks().stream()
            .limit(4)
            .filter(b -> isTitle(b.text()))
            .findFirst()
            .or(
                () ->
                    part.blocks().stream().limit(1).filter(b -> isQuestion(b.text())).findFirst());
    if (title.isEmpty() && !tells(part)) {
      return Optional.empty();
    }
    Optional<Fact<String>> printed =
        title.map(b -> new Fact<>(b.text(), b.span(), "title.interpretation"));
    Optional<Relation> interpreted = relations.interpreted(part, printed);
    List<Relation> all = new ArrayList<>();
    interpreted.ifPresent(all::add);
    all.addAll(citations(part, all));
    return Optional.of(new Interpretation(part.span(), printed, all, text(part)));
  }

  /** True for the title of a text about a policy. */
  static boolean isTitle(String text) {
    return text.length() <= 80 && CUE.in(text) && TITLE.matcher(text).matches();
  }

  private static boolean isQuestion(String text) {
    return text.length() <= 80 && QUESTION.matcher(text).matches();
  }

  /** A part without head that introduces another's policy and has headings of a telling. */
  private static boolean tells(Part part) {
    boolean headed =
        part.blocks().stream()
            .anyMatch(
                b ->
                    b.is(BlockKind.NUMBER)
                        || b.is(BlockKind.SALUTATION)
                        || b.is(BlockKind.HISTORY));
    boolean introduced =
        part.blocks().stream()
            .filter(b -> b.is(BlockKind.TEXT))
            .limit(2)
            .anyMatch(b -> SHORT_FORM.in(b.text()) && INTRODUCES.matcher(b.text()).matches());
    boolean told =
        part.blocks().stream()
            .anyMatch(b -> b.text().length() < 40 && TELLS.matcher(b.text()).matches());
    return !headed && introduced && told;
  }

  private List<Relation> citations(Part part, List<Relation> known) {
    Set<String> passed =
        known.stream()
            .flatMap(r -> r.target().title().stream())
            .collect(Collectors.toCollection(HashSet::new));
    List<Relation> cited = new ArrayList<>();
    for (Block block : part.blocks()) {
      for (TitleMention mention : TitleMention.all(block.dense())) {
        mention.alias().ifPresent(passed::add);
        boolean draftOfKnown = passed.stream().anyMatch(p -> mention.title().startsWith(p + "（"));
        if (!draftOfKnown
            && relations.policies().isPolicy(mention)
            && passed.add(mention.title())) {
          Span span = block.dense().span(mention.from(), mention.to());
          cited.add(Relation.of(RelationKind.CITES, Targets.of(mention), span, "cites.title"));
        }
      }
    }
    return cited;
  }

  private static Fact<String> text(Part part) {
    String text =
        part.blocks().stream()
            .map(Block::dense)
            .map(Passage::text)
            .collect(Collectors.joining("\n"));
    return new Fact<>(text, part.span(), "text.interpretation");
  }
}
