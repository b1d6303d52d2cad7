package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.text.Passage;

/**
 * Document numbers in print (GB/T 9704—2012, 7.2.5: issuer's code, year in hexagonal brackets,
 * running number, 号), with the brackets, spaces and slips that sites put in their place.
 */
final class Numbers {
  private static final String OPEN = "[〔［\\[(（【﹝{〖〈<]";
  private static final String CLOSE = "[〕］\\])）】﹞}〗〉>]";

  /** A code is Chinese; a few hold letters or an inner bracket, as 工信厅联企业〔2021〕1号 does not. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?!(?<=\\d)[年月日])(?<code>[\\p{IsHan}A-Za-z]{1,20}(?:[（(][\\p{IsHan}]{1,6}[)）][\\p{IsHan}]{0,4})?) ?"
              + OPEN
              + " ?(?<year>(?:19|20)\\d{2}) ?年? ?"
              + CLOSE
              + " ?第? ?(?<sequence>\\d{1,5}) ?(?:号|(?=$|[ ）)，。；、]))");

  /** Announcements count by the year in words: 国家税务总局公告2015年第41号. */
  private static final Pattern BY_YEAR =
      Pattern.compile(
          "(?<code>[\\p{IsHan}]{2,20}?) ?(?<year>(?:19|20)\\d{2}) ?年 ?第 ?(?<sequence>\\d{1,4}) ?号");

  /** The year in its brackets, around which a number is looked for. */
  private static final Pattern YEAR = Pattern.compile(OPEN + " ?(?:19|20)\\d{2} ?年? ?" + CLOSE);

  private static final Cue CENTURY = Cue.anyOf("19", "20");

  /** The longest code with its inner bracket and the space behind it. */
  private static final int LONGEST_CODE = 34;

  /**
   * Where a code may begin: the short names of provinces (GB/T 2260), 国 and 中 of central bodies.
   */
  private static final String CODE_START = "[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新国中]";

  /** Words that stand before a number and are none of its code; 和 is also part of names. */
  private static final Pattern LEAD =
      Pattern.compile(
          ".*(?:发文字号|文件编号|发文文号|文号|字号|编号|根据|依据|按照|以及|通知|废止|印发的|发布的|文件|关于|符合|(?:人民政府|委员会)(?:办公厅|办公室)?|(?:你|贵|我)[院局厅部委省市区县司办会处]|[的及为以按]|(?:(?<!共)[由和与或]|[对经见]|落实|贯彻|执行|参照|遵照|转发)(?="
              + CODE_START
              + "))(?=[\\p{IsHan}A-Za-z])");

  /** At the front these join too, but not 和 of 和政办发, a code of 和县. */
  private static final String JOINS = "由和与或据依";

  private static final String OF_A_PLACE = "政府委";

  /** 签发人, which upward papers print beside the number (GB/T 9704—2012, 7.2.6). */
  private static final Pattern SIGNER = Pattern.compile("签发人[：:] ?[\\p{IsHan}某]{2,5}");

  private static final Pattern LABELS = Pattern.compile("[发文字号文件编：: （）()]");

  /** A number that stands before a title is that title's: 国发〔2010〕10号《…》. */
  private static final Pattern OF_TITLE = Pattern.compile("文?件?《");

  private Numbers() {}

  /** All numbers in a passage, in order. Run it on a dense passage. */
  static List<Fact<DocumentNumber>> all(Passage passage, String rule) {
    List<Fact<DocumentNumber>> numbers = new ArrayList<>();
    find(passage.text(), m -> fact(m, passage, rule).ifPresent(numbers::add));
    return numbers;
  }

  /** Those that stand outside brackets and belong to no title. */
  static List<Fact<DocumentNumber>> outsideBrackets(Passage passage, String rule) {
    Brackets.Depth depth = new Brackets.Depth(passage.text());
    List<Fact<DocumentNumber>> numbers = new ArrayList<>();
    find(
        passage.text(),
        m -> {
          boolean ofTitle =
              OF_TITLE.matcher(passage.text()).region(m.end(), passage.length()).lookingAt();
          if (depth.at(m.start()) == 0 && !ofTitle) {
            fact(m, passage, rule).ifPresent(numbers::add);
          }
        });
    return numbers;
  }

  /** Hands over each match: the pattern is tried only around a year in brackets. */
  private static void find(String text, Consumer<Matcher> found) {
    if (!CENTURY.in(text)) {
      return;
    }
    Matcher year = YEAR.matcher(text);
    Matcher m = NUMBER.matcher(text).useTransparentBounds(true);
    int from = 0;
    while (year.find(from)) {
      m.region(Math.max(from, year.start() - LONGEST_CODE), text.length());
      from = year.end();
      if (m.find() && m.start() < year.end()) {
        found.accept(m);
        from = Math.max(from, m.end());
      }
    }
  }

  /** The number that a passage consists of, labels aside. */
  static Optional<Fact<DocumentNumber>> only(Passage passage, String rule) {
    String text = passage.text();
    if (!CENTURY.in(text)) {
      return Optional.empty();
    }
    Matcher byYear = BY_YEAR.matcher(text);
    if (byYear.matches()) {
      return fact(byYear, passage, rule);
    }
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return Optional.empty();
    }
    Matcher m = NUMBER.matcher(text);
    String rest = m.find() ? text.substring(0, m.start()) + text.substring(m.end()) : text;
    boolean alone = LABELS.matcher(SIGNER.matcher(rest).replaceFirst("")).replaceAll("").isEmpty();
    return alone ? all(passage, rule).stream().findFirst() : Optional.empty();
  }

  private static Optional<Fact<DocumentNumber>> fact(Matcher m, Passage passage, String rule) {
    return read(m).map(n -> new Fact<>(n, passage.span(m.start() + cut(m), m.end()), rule));
  }

  private static Optional<DocumentNumber> read(Matcher m) {
    String code = m.group("code").substring(cut(m));
    int sequence = Integer.parseInt(m.group("sequence"));
    return code.isEmpty() || sequence == 0
        ? Optional.empty()
        : Optional.of(new DocumentNumber(code, Integer.parseInt(m.group("year")), sequence));
  }

  private static int cut(Matcher m) {
    String code = m.group("code");
    Matcher lead = LEAD.matcher(code);
    int cut = lead.lookingAt() ? lead.end() : 0;
    boolean joins =
        cut + 1 < code.length()
            && JOINS.indexOf(code.charAt(cut)) >= 0
            && (cut > 0 || OF_A_PLACE.indexOf(code.charAt(1)) < 0);
    return joins ? cut + 1 : cut;
  }
}
