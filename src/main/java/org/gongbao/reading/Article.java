package org.gongbao.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.reading.HtmlLines.Box;

/**
 * The article of a page without what stands around it.
 *
 * <p>Running text weighs, links do not: the smallest element that holds nearly all of the weight
 * holds the article. Elements whose name content systems give to an article count before that. Of
 * what stands above it stay the title and the facts that a site prints of a paper; of what stands
 * below it, a signature and its date.
 */
final class Article {
  private static final double NEARLY_ALL = 0.85;
  private static final double MOST = 0.6;
  private static final double LITTLE = 0.1;
  private static final int ABOVE = 60;
  private static final int BELOW = 12;
  private static final int NEAR = 15;
  private static final int HEAD = 5;
  private static final int SHORTEST_TITLE = 8;

  private static final Set<String> NAMES =
      Set.of(
          "ucap-content zoom zoomcon fontzoom trs_editor trs_uc_editor custom_unionstyle pages_content article-content article_content articlecontent article-con news_content newscontent content-text con_text text_content contenttext artcontent art_con detail-content detail_content xxgk_content zwgk_content wzcon wznr vsb_content v_news_content mainbody bodytext contentbox article-body"
              .split(" "));
  private static final Pattern NUMBER =
      Pattern.compile(
          ".{0,20}[〔\\[（(【﹝［]\\s*(?:19|20)?\\d{2}\\s*[〕\\])）】﹞］].{0,8}号.{0,6}|.{0,30}令\\s*第?\\s*[\\d一二三四五六七八九十百零〇]+\\s*号|第?\\s*[\\d一二三四五六七八九十百零〇]+\\s*号");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:.*(?:关于|印发|转发|《).*|.{4,60}(?:通知|通告|公告|办法|规定|条例|决定|意见|细则|方案|规划|批复|函|复函|令|决议|命令|章程|规程|准则|解释|制度|计划|纲要|要点|指南|标准|政策))(?:[（(][^）)]{1,20}[）)])?");
  private static final Pattern BULLET = Pattern.compile("^[■◆●▪□◇★☆]\\s*");
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:^|[\\s_-]|[a-z])tit(?:le)?(?:\\b|[\\d_-]|$)");
  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?\\s*(?:\\d{4}|[一二三四五六七八九十〇○零０-９OoО]{4})\\s*[年./-]\\s*[\\d一二三四五六七八九十]{1,3}\\s*[月./-]\\s*[\\d一二三四五六七八九十]{1,3}\\s*日?\\s*[)）]?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          ".{0,30}(?:政府|委员会|局|厅|部|院|署|办公室|办公厅|中心|法院|检察院|银行|总局|行)|附\\s*件.*|抄\\s*送.*|\\d{1,2}[.、].{2,60}\\.(?:docx?|pdf|xlsx?|wps|zip|rar)");

  private final List<HtmlLine> lines;
  private final List<Box> boxes;
  private final boolean[] dropped;
  private final long[] weight;
  private final long[] words;
  private final long[] frame;

  private Article(HtmlLines page) {
    this.lines = page.lines();
    this.boxes = page.boxes();
    this.dropped = new boolean[lines.size()];
    this.weight = new long[lines.size() + 1];
    this.words = new long[lines.size() + 1];
    this.frame = new long[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      HtmlLine line = lines.get(i);
      boolean isFrame = line.isFrame();
      weight[i + 1] = weight[i] + line.mass();
      words[i + 1] = words[i] + (isFrame ? 0 : line.size() - line.linked());
      frame[i + 1] = frame[i] + (isFrame ? line.size() : line.linked());
    }
  }

  /** Lines of the article; none where the page has no running text. */
  static List<String> of(HtmlLines page, String title) {
    Article article = new Article(page);
    if (article.weight() == 0) {
      return List.of();
    }
    article.dropHinted();
    return article.text(dense(title));
  }

  private long weight() {
    return weight[lines.size()];
  }

  private long weight(Box box) {
    return weight[box.to()] - weight[box.from()];
  }

  private void dropHinted() {
    for (Box box : boxes) {
      String names = box.element().id() + " " + box.element().className();
      if (names.length() > 1 && weight(box) <= weight() * LITTLE && SiteFrame.isHinted(names)) {
        for (int i = box.from(); i < box.to(); i++) {
          dropped[i] |= !PageFacts.areFacts(lines.get(i).text()) && !isTitle(lines.get(i), "");
        }
      }
    }
  }

  private List<String> text(String title) {
    Box body = body();
    List<String> text = new ArrayList<>();
    int last = end(body);
    int first = first(body, last);
    for (int i = first; i < last; i++) {
      HtmlLine line = lines.get(i);
      if (weight[i] == weight[first] && isLabelAndValue(i)) {
        text.add(PageFacts.fact(line.text(), lines.get(++i).text()));
      } else if (!dropped[i] && !line.isFrame() && !isMenu(line)) {
        boolean isHead = weight[i + 1] == weight[first] || i < first + HEAD;
        text.addAll(isHead ? head(line.text()) : List.of(line.text()));
      }
    }
    for (int i = last; i < Math.min(lines.size(), last + BELOW) && isBelow(i, body); i++) {
      text.add(lines.get(i).text());
    }
    text.addAll(0, above(first, text, title));
    return text;
  }

  /** A line before the first sentence: without switches, a line for each fact. */
  private static List<String> head(String text) {
    String words = SiteFrame.withoutSwitches(text);
    if (PageFacts.areFacts(words)) {
      return PageFacts.split(words);
    }
    return words.isEmpty() || PageFacts.isBareLabel(words) && words.matches(".*[：:]")
        ? List.of()
        : List.of(BULLET.matcher(words).replaceFirst(""));
  }

  private boolean isLabelAndValue(int at) {
    String label = lines.get(at).text();
    return at + 1 < lines.size()
        && label.matches(".*[：:]")
        && PageFacts.isBareLabel(label)
        && lines.get(at + 1).size() < 100
        && !lines.get(at + 1).text().matches(".*[：:]");
  }

  /** The lines from the first to the last element of a known name, or the densest element's. */
  private Box body() {
    Map<String, Box> named = new HashMap<>();
    Box best = null;
    for (Box box : boxes) {
      if (weight(box) >= weight() * NEARLY_ALL && (best == null || size(box) < size(best))) {
        best = box;
      }
      for (String name : names(box)) {
        named.merge(
            name,
            box,
            (a, b) -> new Box(a.element(), Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
      }
    }
    Box whole = best == null ? new Box(null, 0, lines.size()) : best;
    return widened(
        named.values().stream()
            .filter(b -> weight(b) >= weight() * MOST)
            .min(Comparator.comparingInt(Article::size).thenComparing(Box::from))
            .orElse(whole));
  }

  /** The largest element around that adds more words than links: title, signature, annexes. */
  private Box widened(Box body) {
    Box wide = body;
    for (Box box : boxes) {
      if (box.from() <= wide.from() && box.to() >= wide.to() && size(box) > size(wide)) {
        if (added(frame, box, wide) * 2 > added(words, box, wide)) {
          return wide;
        }
        wide = box;
      }
    }
    return wide;
  }

  private static long added(long[] sums, Box outer, Box inner) {
    return sums[inner.from()] - sums[outer.from()] + sums[outer.to()] - sums[inner.to()];
  }

  private static Set<String> names(Box box) {
    Set<String> names = new LinkedHashSet<>();
    String all = box.element().id() + " " + box.element().className();
    for (String name : all.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (NAMES.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static int size(Box box) {
    return box.to() - box.from();
  }

  /** Where a list of other articles begins in it, or its own end. */
  private int end(Box body) {
    int last = body.to();
    for (int i = body.from(); i < body.to(); i++) {
      boolean restIsLittle = weight[body.to()] - weight[i] <= weight() * LITTLE;
      if (restIsLittle && SiteFrame.isRelated(lines.get(i).text())) {
        return i;
      }
    }
    while (last > body.from() && isTail(lines.get(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isTail(HtmlLine line) {
    boolean attachment = SIGNATURE.matcher(line.text()).matches();
    return line.isFrame() || SiteFrame.isCredit(line.text()) || line.isLinks() && !attachment;
  }

  /** The first line that is no menu above the article. */
  private int first(Box body, int last) {
    int first = body.from();
    for (int i = body.from(); i < last && lines.get(i).mass() == 0; i++) {
      HtmlLine line = lines.get(i);
      boolean frame = line.isFrame() || line.isLinks() && !isTitle(line, "");
      first = frame ? i + 1 : first;
    }
    return first;
  }

  /** Several links on a line are a menu wherever they stand; a table's row of links is not. */
  private static boolean isMenu(HtmlLine line) {
    return line.links() > 2
        && line.isLinks()
        && line.size() < line.links() * 12
        && line.text().indexOf('\t') < 0;
  }

  /** Title, number and facts that stand above the article and are not said in its first lines. */
  private List<String> above(int first, List<String> text, String title) {
    Set<String> said = new LinkedHashSet<>();
    text.stream().limit(12).forEach(t -> said.add(dense(t)));
    Set<Integer> headings = headings(first);
    List<String> above = new ArrayList<>();
    for (int i = Math.max(0, first - ABOVE); i < first; i++) {
      if (isLabelAndValue(i)) {
        above.add(PageFacts.fact(lines.get(i).text(), lines.get(++i).text()));
        continue;
      }
      HtmlLine line = lines.get(i);
      boolean frame = line.isFrame() || line.linked() * 2 > line.size();
      for (String words : frame ? List.<String>of() : head(line.text())) {
        boolean told = PageFacts.areFacts(words) || DATE.matcher(words).matches();
        boolean head = !dropped[i] && (isTitle(line, title) || headings.contains(i));
        if ((told || head || NUMBER.matcher(words).matches()) && said.add(dense(words))) {
          above.add(words);
        }
      }
    }
    return above;
  }

  /** Lines just above the article that the markup calls a title. */
  private Set<Integer> headings(int first) {
    Set<Integer> headings = new LinkedHashSet<>();
    for (Box box : boxes) {
      String names = box.element().id() + " " + box.element().className();
      boolean heading = box.element().nameIs("h1") || HEADING.matcher(names).find();
      boolean near = box.to() <= first && box.from() >= first - NEAR && size(box) <= 3;
      for (int i = box.from(); heading && near && i < box.to(); i++) {
        if (lines.get(i).size() >= SHORTEST_TITLE && !lines.get(i).text().matches(".*[：:]")) {
          headings.add(i);
        }
      }
    }
    return headings;
  }

  private static boolean isTitle(HtmlLine line, String title) {
    String text = dense(line.text());
    boolean named = text.length() >= 6 && title.contains(text);
    return line.linked() * 2 <= line.size()
        && line.size() <= 120
        && (named || TITLE.matcher(text).matches());
  }

  private boolean isBelow(int at, Box body) {
    HtmlLine line = lines.get(at);
    boolean signature =
        SIGNATURE.matcher(line.text()).matches() || DATE.matcher(line.text()).matches();
    return at >= body.to() && !dropped[at] && signature && !line.isFrame();
  }

  private static String dense(String text) {
    return PageFacts.dense(text);
  }
}
