package org.gongbao.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PartialDate;
import org.gongbao.text.Passage;

/**
 * First and last day in force as the closing article says them: 自2022年3月1日起施行，有效期至2027年2月28日;
 * 自印发之日起施行，有效期5年. What points to another date is worked out from it and says so in its rule.
 */
final class ForceReader {
  private static final String IN_FORCE = "(?:起)?(?:正式|开始|试)?(?:施行|实施|执行|生效|试行|有效)";
  private static final String SELF =
      "(?:本(?!市|省|区|县|州|单位|部门|地区|级|年|月)[\\p{IsHan}]{1,10}|该[\\p{IsHan}]{1,8}|此|上述|以上|现予公布|现予发布|予以公布)";
  private static final Pattern FROM_DATE =
      Pattern.compile("自?(?<date>" + Dates.DATE + ")(?:零时)?" + IN_FORCE);
  private static final Pattern FROM_EVENT =
      Pattern.compile(
          "自(?<event>印发|公布|发布|颁布|下发|发文|签发)之?日(?:起|后)(?:满?(?<days>\\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>日|天|个月)后)?(?:，)?(?:正式|开始)?(?:施行|实施|执行|生效|试行)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:有效期|有效期限|施行期限|试行期|执行期|实施期限|有效期截止|有效)(?:自"
              + Dates.DATE
              + ")?(?:截止)?(?:至|到|止于|为至)(?<date>"
              + Dates.DATE
              + ")"
              + "|(?:施行|实施|执行|试行)(?:，)?至(?<other>"
              + Dates.DATE
              + ")");
  private static final Pattern TERM =
      Pattern.compile(
          "(?:有效期|有效期限|试行期|试行期限|施行期限|执行期限|暂行期限|期限)(?:限)?[为是：]?(?:自.{2,12}起)?(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,2})年"
              + "|(?:试行|暂定|暂行)(?<trial>\\d{1,2}|[一二两三四五六七八九十]{1,2})年");
  private static final Pattern EXTENSION = Pattern.compile("延长|继续施行|继续执行|继续有效");

  private ForceReader() {}

  /** Adds the dates of force to those that are known. */
  static void read(Paper paper, Map<DateRole, Fact<PartialDate>> dates) {
    Optional<Block> promulgation = paper.inNotice(BlockKind.PROMULGATION).stream().findFirst();
    promulgation.ifPresent(b -> effective(b.dense(), dates));
    for (int i = paper.text().size() - 1; i >= 0; i--) {
      Block block = paper.text().get(i);
      if (block.is(BlockKind.TEXT)) {
        for (Passage sentence : Sentences.of(block.dense())) {
          sentence(sentence, dates);
        }
      }
    }
    paper.notice().stream()
        .filter(b -> b.is(BlockKind.TEXT))
        .flatMap(b -> Sentences.of(b.dense()).stream())
        .forEach(s -> sentence(s, dates));
  }

  private static void sentence(Passage sentence, Map<DateRole, Fact<PartialDate>> dates) {
    String text = sentence.text();
    boolean ofItself =
        text.length() <= 200
            && (Pattern.compile(
                        "^(?:[（(]?[一二三四五六七八九十\\d]+[）)、.．]|第[一二三四五六七八九十百\\d]+条)?.{0,12}?" + SELF)
                    .matcher(text)
                    .find()
                || text.startsWith("自")
                || text.startsWith("有效期"));
    if (!ofItself || EXTENSION.matcher(text).find() || text.contains("》自")) {
      return;
    }
    effective(sentence, dates);
    expires(sentence, dates);
  }

  private static void effective(Passage sentence, Map<DateRole, Fact<PartialDate>> dates) {
    if (dates.containsKey(DateRole.EFFECTIVE)) {
      return;
    }
    Matcher m = FROM_DATE.matcher(sentence.text());
    if (m.find()) {
      Passage date = sentence.slice(m.start("date"), m.end("date"));
      Dates.all(date, "effective.date").stream()
          .findFirst()
          .ifPresent(d -> dates.put(DateRole.EFFECTIVE, d));
      return;
    }
    Matcher event = FROM_EVENT.matcher(sentence.text());
    if (event.find()) {
      pointsTo(event, dates)
          .ifPresent(
              d ->
                  dates.put(
                      DateRole.EFFECTIVE,
                      new Fact<>(
                          d,
                          sentence.span(event.start(), event.end()),
                          "effective.from-" + word(event))));
    }
  }

  private static String word(Matcher event) {
    return event.group("event").matches("印发|下发|发文|签发") ? "printing" : "publication";
  }

  private static Optional<PartialDate> pointsTo(
      Matcher event, Map<DateRole, Fact<PartialDate>> dates) {
    DateRole first = word(event).equals("printing") ? DateRole.PRINTED : DateRole.PUBLISHED;
    Fact<PartialDate> at = dates.getOrDefault(first, dates.get(DateRole.SIGNED));
    if (first == DateRole.PUBLISHED && dates.containsKey(DateRole.SIGNED)) {
      at = dates.get(DateRole.SIGNED);
    }
    if (at == null) {
      return Optional.empty();
    }
    if (event.group("days") == null) {
      return Optional.of(at.value());
    }
    int count = Numerals.value(event.group("days"));
    boolean months = event.group("unit").equals("个月");
    return at.value()
        .toLocalDate()
        .map(d -> months ? d.plusMonths(count) : d.plusDays(count))
        .map(PartialDate::of);
  }

  private static void expires(Passage sentence, Map<DateRole, Fact<PartialDate>> dates) {
    if (dates.containsKey(DateRole.EXPIRES)) {
      return;
    }
    Matcher m = UNTIL.matcher(sentence.text());
    if (m.find()) {
      String group = m.group("date") != null ? "date" : "other";
      Passage date = sentence.slice(m.start(group), m.end(group));
      Dates.all(date, "expires.date").stream()
          .findFirst()
          .ifPresent(d -> dates.put(DateRole.EXPIRES, d));
      return;
    }
    Matcher term = TERM.matcher(sentence.text());
    Fact<PartialDate> from = dates.get(DateRole.EFFECTIVE);
    if (term.find() && from != null) {
      String years = term.group("years") != null ? term.group("years") : term.group("trial");
      lastDay(from.value(), Numerals.value(years))
          .ifPresent(
              d ->
                  dates.put(
                      DateRole.EXPIRES,
                      new Fact<>(d, sentence.span(term.start(), term.end()), "expires.term")));
    }
  }

  /** A term of n years ends with the day before the n-th anniversary of its first day. */
  private static Optional<PartialDate> lastDay(PartialDate from, int years) {
    try {
      return from.toLocalDate().map(d -> PartialDate.of(lastDay(d, years)));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static LocalDate lastDay(LocalDate from, int years) {
    return from.plusYears(years).minusDays(1);
  }
}
