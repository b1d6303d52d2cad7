package org.gongbao.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.authority.Authority;

/**
 * Titles of official papers by their form (GB/T 9704—2012, 7.3.1): issuer, 关于, matter, type word;
 * titles of norms by their type word at the end.
 */
final class Titles {
  private static final Pattern WITH_ISSUER =
      Pattern.compile(
          "(?<issuers>[\\p{IsHan}（）()、，, “”]{2,150}?)(?:关于(?:对|做好|进一步)?|印发|转发|批转|发布|公布|令|就《).*");
  private static final Pattern CARRIER =
      Pattern.compile(
          "(?:^|.*?(?:关于|(?<=[厅室府局委会部院署])))(?<verb>印发|转发|批转|下发|公布|发布|颁布|颁发)(?<what>.+?)的?(?:通知|通告|公告|函|命令|令)"
              + "(?:（.{1,12}）|\\(.{1,12}\\))?$");
  private static final Pattern RELEASED =
      Pattern.compile("(?<bodies>[\\p{IsHan}、 ]{4,60}?)印发《(?<title>[^。]{4,100})》");

  /** What a bracket behind a title says of a paper that is not made yet. */
  static final String STAGE =
      "(?:(?:修订|修正)?草案)?(?:公开)?(?:征求意见稿|送审稿|审议稿|修改稿|讨论稿)|(?:修订|修正)?草案|(?:修订|修正)稿";

  private static final Pattern DRAFT = Pattern.compile(".*[（(](?:" + STAGE + ")[）)]");

  /** 关于公开征求《…》意见的通知, …就《…》公开征求意见: the draft is in its annex. */
  private static final Pattern CONSULTS =
      Pattern.compile(
          "(?:[^《]*(?:征求|征集)[^《]{0,8}《(?<asked>.+)》[^》]{0,12}意见|[^《]*[就对]《(?<laid>.+)》[^》]{0,12}(?:征求|征集)[^》]{0,8}意见)[^》]{0,12}");

  private static final Pattern SENTENCE = Pattern.compile("[。；！？!?;]");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|第[一二三四五六七八九十百零\\d]+[章节条]|\\d{1,2}[.．、]|附件|附录|现将|根据).*");

  /** Marks and words in which two prints of one title may differ, beside 关于. */
  private static final String NOT_CORE = "《》〈〉“”\"（）() —－-的";

  private static final Pattern QUOTES = Pattern.compile("《[^》]*》|“[^”]*”");
  private static final Cue QUOTED = Cue.anyOf("《", "“");
  private static final int LONGEST = 160;

  private final Authority authority;

  Titles(Authority authority) {
    this.authority = authority;
  }

  /** True where a dense text has the form of a title. */
  boolean isTitle(String text) {
    String core = unquoted(text);
    return core.length() >= 5
        && core.length() <= LONGEST
        && !core.endsWith("：")
        && type(core).isPresent()
        && !SENTENCE.matcher(withoutQuotes(core)).find()
        && !NUMBERED.matcher(core).matches()
        && Brackets.depth(core) == 0;
  }

  /** True where a title names its issuer before 关于 or 印发. */
  boolean namesIssuer(String title) {
    return !issuers(title).isEmpty();
  }

  /** The issuers' part of a title, empty where it has none. */
  String issuers(String title) {
    Matcher m = WITH_ISSUER.matcher(title);
    if (!m.matches()) {
      return "";
    }
    String head = m.group("issuers");
    return Bodies.areAll(head) ? head : "";
  }

  /** What a carrying notice carries. */
  record Carried(String verb, String title, boolean quoted) {
    /** 公布…清理结果: what is made known need not be an instrument. */
    boolean tells() {
      return verb.equals("公布") || verb.equals("发布");
    }

    boolean forwards() {
      return verb.equals("转发") || verb.equals("批转");
    }

    /** True for a draft on which opinions are asked. */
    boolean isDraft() {
      return verb.equals("征求意见");
    }
  }

  /** What the notice of this title carries; empty where it carries nothing. */
  static Optional<Carried> carried(String title) {
    Matcher m = CARRIER.matcher(title);
    if (!m.matches()) {
      return released(title);
    }
    String what = m.group("what");
    boolean quoted = what.startsWith("《");
    if (quoted) {
      int close = Brackets.close(what, 0);
      String inner = close < 0 ? what.substring(1) : what.substring(1, close);
      return Optional.of(new Carried(m.group("verb"), inner, true));
    }
    return Optional.of(new Carried(m.group("verb"), what, false));
  }

  /** 中共…办公厅 …办公厅印发《…》: offices release papers under a title without 的通知. */
  private static Optional<Carried> released(String title) {
    Matcher draft = CONSULTS.matcher(title);
    if (draft.matches()) {
      String name = draft.group("asked") != null ? draft.group("asked") : draft.group("laid");
      return Optional.of(new Carried("征求意见", name, true));
    }
    Matcher m = RELEASED.matcher(title);
    return m.matches() && Bodies.areAll(m.group("bodies"))
        ? Optional.of(new Carried("印发", m.group("title"), true))
        : Optional.empty();
  }

  /** True where a title begins with the name of a place. */
  boolean namesPlace(String title) {
    return Names.regionAtStart(authority, title).isPresent();
  }

  /** True for a title that says itself that its paper is a draft. */
  static boolean isDraft(String title) {
    return DRAFT.matcher(title).matches();
  }

  /** The type word at a title's end, such as 办法. */
  Optional<String> type(String title) {
    return authority.typeOf(title);
  }

  /** 《X》（沪府令13号） as a page's title is X. */
  static String unquoted(String title) {
    if (title.startsWith("《")) {
      int close = Brackets.close(title, 0);
      String rest = close < 0 ? title : title.substring(close + 1);
      if (close > 0 && (rest.isEmpty() || rest.matches("[（(].{1,40}[）)]"))) {
        return title.substring(1, close);
      }
    }
    return title;
  }

  /** Half or more of the pairs of characters of both titles are the same, in any order. */
  static boolean alike(String one, String other) {
    String a = core(one);
    String b = core(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.equals(b) || a.contains(b) && b.length() >= 6 || b.contains(a) && a.length() >= 6) {
      return true;
    }
    Set<String> pairsA = pairs(a);
    Set<String> pairsB = pairs(b);
    int sum = pairsA.size() + pairsB.size();
    pairsA.retainAll(pairsB);
    return sum > 0 && 2.0 * pairsA.size() / sum >= 0.75;
  }

  /** The same title but for quotation marks, brackets and 关于 or 的. */
  static boolean same(String one, String other) {
    return core(one).equals(core(other));
  }

  static String core(String title) {
    StringBuilder core = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      if (title.startsWith("关于", i)) {
        i++;
      } else if (NOT_CORE.indexOf(title.charAt(i)) < 0) {
        core.append(title.charAt(i));
      }
    }
    return core.toString();
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static String withoutQuotes(String title) {
    return QUOTED.in(title) ? QUOTES.matcher(title).replaceAll("") : title;
  }
}
