package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Words that stand before a number and are none of its code. */
  private static final Pattern LEAD =
      Pattern.compile(
          ".*(?:发文字号|文件编号|发文文号|文号|字号|编号|根据|依据|按照|以及|印发的|发布的|文件|关于|[为由及和与以的])(?=[\\p{IsHan}A-Za-z])");

  private Numbers() {}

  /** All numbers in a passage, in order. Run it on a dense passage. */
  static List<Fact<DocumentNumber>> all(Passage passage, String rule) {
    return found(NUMBER.matcher(passage.text()), passage, rule);
  }

  /** Those that stand outside brackets and titles. */
  static List<Fact<DocumentNumber>> outsideBrackets(Passage passage, String rule) {
    Matcher m = NUMBER.matcher(passage.text());
    List<Fact<DocumentNumber>> numbers = new ArrayList<>();
    while (m.find()) {
      int from = m.start() + cut(m);
      int to = m.end();
      if (Brackets.depth(passage.text().substring(0, m.start())) == 0) {
        read(m).ifPresent(n -> numbers.add(new Fact<>(n, passage.span(from, to), rule)));
      }
    }
    return numbers;
  }

  /** The number that a passage consists of, labels aside. */
  static Optional<Fact<DocumentNumber>> only(Passage passage, String rule) {
    String text = passage.text();
    Matcher byYear = BY_YEAR.matcher(text);
    if (byYear.matches()) {
      return found(byYear.reset(), passage, rule).stream().findFirst();
    }
    Matcher m = NUMBER.matcher(text);
    String rest = m.find() ? text.substring(0, m.start()) + text.substring(m.end()) : text;
    boolean alone =
        rest.replaceFirst("签发人[：:] ?[\\p{IsHan}某]{2,5}", "")
            .replaceAll("[发文字号文件编：: （）()]", "")
            .isEmpty();
    return alone ? all(passage, rule).stream().findFirst() : Optional.empty();
  }

  private static List<Fact<DocumentNumber>> found(Matcher m, Passage passage, String rule) {
    List<Fact<DocumentNumber>> numbers = new ArrayList<>();
    while (m.find()) {
      int from = m.start() + cut(m);
      int to = m.end();
      read(m).ifPresent(n -> numbers.add(new Fact<>(n, passage.span(from, to), rule)));
    }
    return numbers;
  }

  private static Optional<DocumentNumber> read(Matcher m) {
    String code = m.group("code").substring(cut(m));
    int sequence = Integer.parseInt(m.group("sequence"));
    return code.isEmpty() || sequence == 0
        ? Optional.empty()
        : Optional.of(new DocumentNumber(code, Integer.parseInt(m.group("year")), sequence));
  }

  private static int cut(Matcher m) {
    Matcher lead = LEAD.matcher(m.group("code"));
    return lead.lookingAt() ? lead.end() : 0;
  }
}
