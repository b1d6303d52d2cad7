package org.gongbao.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PartialDate;
import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/**
 * First and last day in force as the closing article says them: 自2022年3月1日起施行，有效期至2027年2月28日;
 * 自印发之日起施行，有效期5年. What points to another date is worked out from it and says so in its rule.
 */
final class ForceReader {
  private static final String IN_FORCE = "(?:起)?(?:正式|开始|试)?(?:施行|实施|执行|生效|试行|有效)";
  private static final String SELF =
      "(?:本(?!市|省|区|县|州|单位|部门|地区|级|年|月)[\\p{IsHan}]{1,10}|该[\\p{IsHan}]{1,8}|此|上述|以上|现予公布|现予发布|予以公布)";

  /** A sentence about the paper itself, behind its label. */
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?:[（(]?[一二三四五六七八九十\\d]+[）)、.．]|第[一二三四五六七八九十百\\d]+条)?(?:除[^，。]{1,40}外，)?.{0,12}?"
              + SELF);

  /** What a sentence about force says at the least. */
  private static final Cue CUE =
      Cue.anyOf("施行", "实施", "执行", "生效", "试行", "暂行", "有效", "期限", "失效", "废止", "暂定");

  private static final Pattern FROM_DATE =
      Pattern.compile("自?(?<date>" + Dates.DATE + ")(?:零时|份)?" + IN_FORCE);
  private static final Pattern FROM_EVENT =
      Pattern.compile(
          "自(?<event>通过|印发|公布|发布|颁布|下发|发文|签发)之?日(?:起|后)(?:满?(?<days>\\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>日|天|个月)后)?(?:，)?(?:(?:正式|开始)?(?:施行|实施|执行|生效|试行)|至)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:有效期|有效期限|施行期限|试行期|执行期|实施期限|有效期截止|有效)(?:自(?:"
              + Dates.DATE
              + "|(?:印发|公布|发布|颁布)之日)起?)?(?:截止)?(?:至|到|止于|为至)(?<date>"
              + Dates.DATE
              + ")"
              + "|(?:施行|实施|执行|试行)(?:，)?至(?<other>"
              + Dates.DATE
              + ")");
  private static final Pattern TERM =
      Pattern.compile(
          "(?:有效期|有效期限|试行期|试行期限|施行期限|执行期限|暂行期限|期限)(?:限)?[为是：]?(?:自.{2,12}起)?(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,2})(?<unit>年|个月)"
              + "|(?:试行|暂定|暂行)(?<trial>\\d{1,2}|[一二两三四五六七八九十]{1,2})年");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:执行期限|实施期限|施行期限|有效期限|有效期|实施时间|执行时间|期限)(?:为|是|：|自|从)*(?<from>"
              + Dates.DATE
              + ")(?:起)?(?:至|到|—|-)(?<to>"
              + Dates.DATE
              + ")");
  private static final Pattern FROM_TO =
      Pattern.compile(
          "自(?<from>"
              + Dates.DATE
              + ")起?(?:至|到)(?<to>"
              + Dates.DATE
              + ")(?:止|期间)?(?:施行|实施|执行|试行|有效)");
  private static final Pattern FROM_DAY =
      Pattern.compile("自(?<m>\\d{1,2})月(?<d>\\d{1,2})日" + IN_FORCE);
  private static final Pattern ENDS =
      Pattern.compile("自(?<date>" + Dates.DATE + ")起(?:自动|自行)?(?:失效|废止|停止执行)");
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
        .forEach(s -> notice(s, paper, dates));
  }

  /** 现将《…》印发给你们，自5月1日起施行: what a notice says of force it says of what it carries. */
  private static void notice(
      Passage sentence, Paper paper, Map<DateRole, Fact<PartialDate>> dates) {
    if (paper.carried().isPresent() && Notices.carried(sentence).isPresent()) {
      effective(sentence, dates);
      expires(sentence, dates);
    } else {
      sentence(sentence, dates);
    }
  }

  private static void sentence(Passage sentence, Map<DateRole, Fact<PartialDate>> dates) {
    String text = sentence.text();
    boolean ofItself =
        text.length() <= 200
            && CUE.in(text)
            && (OF_ITSELF.matcher(text).lookingAt()
                || text.startsWith("自")
                || text.startsWith("有效期"));
    if (!ofItself || EXTENSION.matcher(text).find() || text.contains("》自")) {
      return;
    }
    period(sentence, dates);
    effective(sentence, dates);
    expires(sentence, dates);
  }

  /** 执行期限为2022年1月1日至2024年12月31日. */
  private static void period(Passage sentence, Map<DateRole, Fact<PartialDate>> dates) {
    for (Pattern form : List.of(PERIOD, FROM_TO)) {
      Matcher m = form.matcher(sentence.text());
      if (!m.find()) {
        continue;
      }
      stated(sentence.slice(m.start("from"), m.end("from")), "effective.period")
          .ifPresent(d -> dates.putIfAbsent(DateRole.EFFECTIVE, d));
      stated(sentence.slice(m.start("to"), m.end("to")), "expires.period")
          .ifPresent(d -> dates.putIfAbsent(DateRole.EXPIRES, d));
    }
  }

  private static Optional<Fact<PartialDate>> stated(Passage date, String rule) {
    return Dates.all(date, rule).stream().findFirst();
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
    Matcher yearless = FROM_DAY.matcher(sentence.text());
    if (yearless.find()) {
      nextDay(yearless, dates)
          .ifPresent(
              d ->
                  dates.put(
                      DateRole.EFFECTIVE,
                      new Fact<>(
                          d,
                          sentence.span(yearless.start(), yearless.end()),
                          "effective.from-signing")));
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

  /** A day without year is the first such day on or after the date of signing. */
  private static Optional<PartialDate> nextDay(Matcher m, Map<DateRole, Fact<PartialDate>> dates) {
    Fact<PartialDate> signed = dates.get(DateRole.SIGNED);
    if (signed == null || signed.value().day() == 0) {
      return Optional.empty();
    }
    int month = Numerals.value(m.group("m"));
    int day = Numerals.value(m.group("d"));
    int year = signed.value().year();
    try {
      PartialDate same = new PartialDate(year, month, day);
      boolean past = same.compareTo(signed.value()) < 0;
      return Optional.of(past ? new PartialDate(year + 1, month, day) : same);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static String word(Matcher event) {
    return switch (event.group("event")) {
      case "印发", "下发", "发文", "签发" -> "printing";
      case "通过" -> "passing";
      default -> "publication";
    };
  }

  private static Optional<PartialDate> pointsTo(
      Matcher event, Map<DateRole, Fact<PartialDate>> dates) {
    DateRole first =
        switch (word(event)) {
          case "printing" -> DateRole.PRINTED;
          case "passing" -> DateRole.PASSED;
          default -> DateRole.PUBLISHED;
        };
    Fact<PartialDate> signed = dates.get(DateRole.SIGNED);
    boolean bySignature = first == DateRole.PUBLISHED && signed != null;
    Fact<PartialDate> at = bySignature ? signed : dates.getOrDefault(first, signed);
    if (at == null || at.rule().equals(DatesReader.APPROVED)) {
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
    Matcher ends = ENDS.matcher(sentence.text());
    if (ends.find()) {
      Span span = sentence.span(ends.start(), ends.end());
      Dates.parse(ends.group("date"))
          .flatMap(PartialDate::toLocalDate)
          .map(d -> PartialDate.of(d.minusDays(1)))
          .ifPresent(
              d -> dates.put(DateRole.EXPIRES, new Fact<>(d, span, "expires.first-day-without")));
      return;
    }
    Matcher term = TERM.matcher(sentence.text());
    Fact<PartialDate> from = dates.get(DateRole.EFFECTIVE);
    if (term.find() && from != null) {
      String count = term.group("years") != null ? term.group("years") : term.group("trial");
      boolean months = "个月".equals(term.group("unit"));
      lastDay(from.value(), Numerals.value(count) * (months ? 1 : 12))
          .ifPresent(
              d ->
                  dates.put(
                      DateRole.EXPIRES,
                      new Fact<>(d, sentence.span(term.start(), term.end()), "expires.term")));
    }
  }

  /** A term ends with the day before its first day comes round again (Civil Code, 201 and 202). */
  private static Optional<PartialDate> lastDay(PartialDate from, int months) {
    try {
      return from.toLocalDate().map(d -> PartialDate.of(lastDay(d, months)));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static LocalDate lastDay(LocalDate from, int months) {
    return from.plusMonths(months).minusDays(1);
  }
}
