package org.gongbao.extract;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PartialDate;
import org.gongbao.text.Passage;

/** Dates in print: 2021年12月22日, 二〇二一年十二月二十二日, 2021-12-22, 2021.12.22, 2019年6月. */
final class Dates {
  /** A date that gives at least the year, as a pattern for use inside others. */
  static final String DATE =
      "(?:(?:[12]\\d{3}|[一二][零〇○ＯOo一二三四五六七八九]{3})年(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月"
          + "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?)?)";

  /** A whole date, 二〇二一年十二月二十二日 or in digits, as a pattern for use inside others. */
  static final String DAY =
      "(?:(?:[12]\\d{3}|[一二][零〇○ＯOo一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月"
          + "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)";

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<y>[12]\\d{3}|[一二][零〇○ＯOo一二三四五六七八九]{3})年"
              + "(?:(?<m>\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})日)?)?");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})([-./])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)");

  private static final Pattern BRACKETS = Pattern.compile("[（）()]");

  /** Characters of 二〇二一年十二月二十二日 in brackets, at the most, with some to spare. */
  private static final int LONGEST = 24;

  private Dates() {}

  /** All dates of a dense passage, in order; impossible ones are passed over. */
  static List<Fact<PartialDate>> all(Passage passage, String rule) {
    List<Fact<PartialDate>> dates = new ArrayList<>();
    for (Pattern form : List.of(CHINESE, NUMERIC)) {
      Matcher m = form.matcher(passage.text());
      while (m.find()) {
        Optional<PartialDate> date = read(m);
        date.ifPresent(d -> dates.add(new Fact<>(d, passage.span(m.start(), m.end()), rule)));
      }
    }
    dates.sort((a, b) -> a.span().compareTo(b.span()));
    return dates;
  }

  /** The date that a dense passage consists of, brackets aside. */
  static Optional<Fact<PartialDate>> only(Passage passage, String rule) {
    if (passage.length() > LONGEST) {
      return Optional.empty();
    }
    String core = BRACKETS.matcher(passage.text()).replaceAll("");
    boolean alone = CHINESE.matcher(core).matches() || NUMERIC.matcher(core).matches();
    return alone ? all(passage, rule).stream().findFirst() : Optional.empty();
  }

  /** The date that a string begins with, in the Chinese form. */
  static Optional<PartialDate> parse(String text) {
    Matcher m = CHINESE.matcher(text);
    return m.lookingAt() ? read(m) : Optional.empty();
  }

  private static Optional<PartialDate> read(Matcher m) {
    int month = m.group("m") == null ? 0 : Numerals.value(m.group("m"));
    int day = m.group("d") == null ? 0 : Numerals.value(m.group("d"));
    try {
      return Optional.of(new PartialDate(Numerals.value(m.group("y")), month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
