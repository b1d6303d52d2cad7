package org.gongbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Provision;
import org.gongbao.policy.Provision.Kind;
import org.gongbao.policy.Provision.Words;
import org.gongbao.policy.Responsibility;
import org.gongbao.text.Span;

/**
 * The parts of a policy's text: chapters, sections and articles of a norm, the four levels of
 * numbered measures of other papers (GB/T 9704—2012, 7.3.3: 一、 （一） 1. （1）), annexes.
 */
final class ProvisionReader {
  private static final Pattern ARTICLE =
      Pattern.compile("(?<label>第(?<n>" + Numerals.NUMBER + ")条)(?<rest>.*)", Pattern.DOTALL);
  private static final Pattern LABEL_APART = Pattern.compile("第" + Numerals.NUMBER + "条 ");
  private static final Pattern OF_ARTICLE =
      Pattern.compile(
          "第"
              + Numerals.NUMBER
              + "条(?:第"
              + Numerals.NUMBER
              + "[款项条]|、|中(?:的|第|，|“|\"|增加|删去)|的|修改|规定|和)");
  private static final Pattern CHAPTER =
      Pattern.compile("(?<label>第(?<n>" + Numerals.NUMBER + ")(?<unit>[编章节]))(?<rest>.*)");
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("(?<label>(?<n>[一二三四五六七八九十]{1,4})、)(?<rest>.*)", Pattern.DOTALL),
          Pattern.compile("(?<label>[（(](?<n>[一二三四五六七八九十]{1,4})[）)])(?<rest>.*)", Pattern.DOTALL),
          Pattern.compile("(?<label>(?<n>\\d{1,3})[.．、])(?!\\d)(?<rest>.*)", Pattern.DOTALL),
          Pattern.compile("(?<label>[（(](?<n>\\d{1,3})[）)])(?<rest>.*)", Pattern.DOTALL));
  private static final Pattern ANNEX =
      Pattern.compile("(?<label>附件?(?<n>[\\d一二三四五六七八九十]*))[：:.]?(?<rest>.{0,80})");
  private static final Pattern HEADED =
      Pattern.compile(
          "^(?:[（(【](?<bracket>[^）)】]{2,24})[）)】](?<text>.*)|(?<heading>[^。：；，]{2,40}(?<!施行|执行|实施))。(?<behind>.+))$",
          Pattern.DOTALL);
  private static final int HEADING = 50;

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> paths = new HashMap<>();
  private final String[] measures = new String[LEVELS.size()];
  private final ResponsibilityReader responsibilities;
  private String chapter = "";
  private String section = "";
  private String article = "";
  private int annexes;
  private boolean inAnnexList;

  /** A provision whose text still grows. */
  private static final class Draft {
    private final String path;
    private final String parent;
    private final Kind kind;
    private final String label;
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private Span span;

    Draft(String path, String parent, Kind kind, String label, Span span) {
      this.path = path;
      this.parent = parent;
      this.kind = kind;
      this.label = label;
      this.span = span;
    }

    void add(String more, Span where) {
      if (!more.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n").append(more);
        span = span.cover(where);
      }
    }

    Provision finished() {
      return new Provision(path, parent, kind, label, new Words(heading, text.toString(), span));
    }
  }

  private ProvisionReader(ResponsibilityReader responsibilities) {
    this.responsibilities = responsibilities;
  }

  /** What a paper's text holds. */
  record Result(List<Provision> provisions, List<Responsibility> responsible) {}

  static Result read(Paper paper, Names names) {
    ResponsibilityReader responsibilities = new ResponsibilityReader(names);
    ProvisionReader reader = new ProvisionReader(responsibilities);
    int last = lastText(paper.text());
    for (int i = 0; i < paper.text().size(); i++) {
      Block block = paper.text().get(i);
      switch (block.kind()) {
        case TEXT, CHAPTER, ANNEX, TITLE, PROMULGATION -> reader.block(block);
        // Of a paper that is handed over, its own addressees stand ahead of its text.
        case SALUTATION -> reader.names(block, true);
        // Names alone are text only in its middle: ahead of it they issue it, behind it they sign
        // it.
        case BODIES -> reader.names(block, i < last);
        default -> {}
      }
    }
    return new Result(
        reader.drafts.stream().map(Draft::finished).toList(), responsibilities.found());
  }

  private void names(Block block, boolean amidText) {
    if (amidText && !drafts.isEmpty()) {
      block(block);
    }
  }

  private static int lastText(List<Block> blocks) {
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      boolean annex = blocks.get(i).is(BlockKind.ANNEX);
      if (annex) {
        return last;
      }
      last = blocks.get(i).is(BlockKind.TEXT) ? i : last;
    }
    return last;
  }

  private void block(Block block) {
    String text = block.text();
    if (isAnnexList(block) || Furniture.isPrinting(text)) {
      return;
    }
    Matcher chapterMatch = CHAPTER.matcher(text);
    Matcher articleMatch = ARTICLE.matcher(text);
    if (chapterMatch.matches() && text.length() <= 40) {
      chapter(chapterMatch, block);
    } else if (articleMatch.matches() && opensArticle(block)) {
      article(articleMatch, block);
    } else if (ANNEX.matcher(text).matches()
        && (block.is(BlockKind.ANNEX) || text.startsWith("附件"))) {
      annex(block);
    } else {
      measureOrText(block);
    }
    if (!drafts.isEmpty()) {
      responsibilities.read(block.paragraph(), drafts.get(drafts.size() - 1).path);
    }
  }

  /**
   * Print puts a space behind the label of an article; without one, 第五条第二款 or 第五条中的 speaks of an
   * article of another text.
   */
  private static boolean opensArticle(Block block) {
    return LABEL_APART.matcher(block.paragraph().text()).lookingAt()
        || !OF_ARTICLE.matcher(block.text()).lookingAt();
  }

  /** 附件：1.… names the annexes below a notice (GB/T 9704—2012, 7.3.4) and is none itself. */
  private boolean isAnnexList(Block block) {
    boolean opens = !block.is(BlockKind.ANNEX) && block.text().matches("附件[：:].+");
    inAnnexList = opens || inAnnexList && block.text().matches("\\d{1,2}[.．、].{2,60}");
    return inAnnexList;
  }

  private void chapter(Matcher m, Block block) {
    boolean isSection = m.group("unit").equals("节");
    String number = number(m.group("n"));
    String path = isSection ? chapter + "/section/" + number : "chapter/" + number;
    Draft draft =
        open(
            path,
            isSection ? chapter : "",
            isSection ? Kind.SECTION : Kind.CHAPTER,
            m.group("label"),
            block);
    draft.heading = m.group("rest").strip();
    chapter = isSection ? chapter : draft.path;
    section = isSection ? draft.path : "";
    article = "";
    clearMeasures(0);
  }

  private void article(Matcher m, Block block) {
    String parent = section.isEmpty() ? chapter : section;
    Draft draft =
        open("article/" + number(m.group("n")), parent, Kind.ARTICLE, m.group("label"), block);
    article = draft.path;
    clearMeasures(0);
    words(draft, m.group("rest").strip(), block);
  }

  private void annex(Block block) {
    annexes++;
    Matcher m = ANNEX.matcher(block.text());
    String rest = m.matches() ? m.group("rest").strip() : "";
    Draft draft =
        open("annex/" + annexes, "", Kind.ANNEX, m.matches() ? m.group("label") : "附件", block);
    draft.heading = rest;
    article = "";
    clearMeasures(0);
  }

  private void measureOrText(Block block) {
    if (article.isEmpty() && annexes == 0) {
      for (int level = 0; level < LEVELS.size(); level++) {
        Matcher m = LEVELS.get(level).matcher(block.text());
        if (m.matches()) {
          measure(level, m, block);
          return;
        }
      }
    }
    if (drafts.isEmpty()) {
      open("opening", "", Kind.OPENING, "", block);
    }
    Draft draft = drafts.get(drafts.size() - 1);
    boolean headsAnnex =
        draft.kind == Kind.ANNEX && draft.heading.isEmpty() && draft.text.isEmpty();
    if (headsAnnex && block.text().length() <= HEADING && !block.text().matches(".*[。：；].*")) {
      draft.heading = block.text();
    } else {
      draft.add(block.text(), block.span());
    }
  }

  private void measure(int level, Matcher m, Block block) {
    clearMeasures(level);
    StringBuilder path = new StringBuilder();
    String parent = chapter;
    for (int above = 0; above < level; above++) {
      if (measures[above] != null) {
        path.setLength(0);
        path.append(measures[above].substring("part/".length())).append('.');
        parent = measures[above];
      }
    }
    path.append(number(m.group("n")));
    Draft draft = open("part/" + path, parent, Kind.MEASURE, m.group("label"), block);
    measures[level] = draft.path;
    words(draft, m.group("rest").strip(), block);
  }

  /** An article's heading stands in brackets; its first sentence, however short, is its text. */
  private static void article(Draft draft, Matcher headed, String rest, Block block) {
    boolean bracket = headed.matches() && headed.group("bracket") != null;
    draft.heading = bracket ? headed.group("bracket") : "";
    draft.add(bracket ? headed.group("text").strip() : rest, block.span());
  }

  private static void words(Draft draft, String rest, Block block) {
    Matcher headed = HEADED.matcher(rest);
    if (draft.kind == Kind.ARTICLE) {
      article(draft, headed, rest, block);
    } else if (rest.length() <= HEADING
        && !rest.matches(".*[。；：].*")
        && !rest.matches("[（(].*[）)]")) {
      draft.heading = rest;
    } else if (headed.matches()) {
      boolean bracket = headed.group("bracket") != null;
      draft.heading = bracket ? headed.group("bracket") : headed.group("heading");
      draft.add((bracket ? headed.group("text") : headed.group("behind")).strip(), block.span());
    } else {
      draft.add(rest, block.span());
    }
  }

  private Draft open(String path, String parent, Kind kind, String label, Block block) {
    int seen = paths.merge(path, 1, Integer::sum);
    String unique = seen == 1 ? path : path + "-" + seen;
    Draft draft = new Draft(unique, parent, kind, label, block.span());
    drafts.add(draft);
    return draft;
  }

  private void clearMeasures(int from) {
    for (int i = from; i < measures.length; i++) {
      measures[i] = null;
    }
  }

  private static String number(String numeral) {
    int value = Numerals.value(numeral);
    return value < 0 ? numeral : Integer.toString(value);
  }
}
