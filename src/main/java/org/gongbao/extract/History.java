package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.PartialDate;
import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/**
 * A policy's history as papers tell it, in a bracket under its title or before its name: 2014年1月11日
 * 上海市人民政府令第12号公布 根据2024年4月2日上海市人民政府令第13号修正. One event a date.
 */
final class History {
  /** What happened to the policy. */
  enum Kind {
    PASSED,
    ISSUED,
    AMENDED,
    EFFECTIVE,
    ENDED
  }

  /**
   * One event.
   *
   * @param body who did it, as printed; empty where only the date is given
   * @param order number of the order that did it
   * @param title title of the document that did it
   */
  record Event(Kind kind, PartialDate date, String body, int order, String title, Span span) {}

  private static final Pattern DATE = Pattern.compile(Dates.DATE);
  private static final Pattern ORDER =
      Pattern.compile(
          "^[，,、]?(?<body>[\\p{IsHan}（）]{0,40}?)(?:令?第(?<a>"
              + Numerals.NUMBER
              + ")号令?|令[〔\\[]\\d{4}[〕\\]](?<b>\\d+)号)");
  private static final Pattern BODY =
      Pattern.compile(
          "^[，,、]?(?<body>[\\p{IsHan}（）、]{2,40}?)(?:第[\\p{IsHan}]{1,5}次[\\p{IsHan}]{0,6}会议)?(?:批准|通过|公布|发布|颁布|印发|修正|修订|修改|转发|批转)");

  private History() {}

  /** The events of a dense passage, in its order. */
  static List<Event> events(Passage dense) {
    List<Event> events = new ArrayList<>();
    String text = dense.text();
    Matcher m = DATE.matcher(text);
    int start = m.find() ? m.start() : -1;
    while (start >= 0) {
      int behind = m.end();
      boolean first = events.isEmpty();
      int next = nextOutsideTitles(m, text);
      int end = next < 0 ? text.length() : next;
      event(text, start, behind, end, first)
          .ifPresent(
              e ->
                  events.add(
                      new Event(
                          e.kind(),
                          e.date(),
                          e.body(),
                          e.order(),
                          e.title(),
                          dense.span(e.span().start(), e.span().end()))));
      start = next;
    }
    return events;
  }

  private static int nextOutsideTitles(Matcher m, String text) {
    while (m.find()) {
      String before = text.substring(0, m.start());
      if (before.lastIndexOf('《') <= before.lastIndexOf('》')) {
        return m.start();
      }
    }
    return -1;
  }

  private static Optional<Event> event(String text, int start, int behind, int end, boolean first) {
    Optional<PartialDate> date = Dates.parse(text.substring(start));
    String rest = text.substring(behind, end);
    String before = text.substring(Math.max(0, start - 2), start);
    String plain = rest.replaceAll("《[^》]*》", "");
    Kind kind =
        before.endsWith("自") && plain.matches("起.{0,4}[施实生执].*")
            ? Kind.EFFECTIVE
            : before.endsWith("自") && plain.matches("起.{0,4}(?:废止|失效).*")
                ? Kind.ENDED
                : before.equals("根据") || plain.matches(".*(?:修正|修订|修改).*") && !first
                    ? Kind.AMENDED
                    : plain.matches(".*(?:公布|发布|颁布|批准|印发|转发).*")
                        ? Kind.ISSUED
                        : plain.contains("通过") ? Kind.PASSED : Kind.ISSUED;
    Matcher order = ORDER.matcher(rest);
    boolean ordered = order.find();
    Matcher body = BODY.matcher(rest);
    String who = ordered ? order.group("body") : body.find() ? body.group("body") : "";
    int number =
        !ordered
            ? 0
            : Numerals.value(order.group("a") != null ? order.group("a") : order.group("b"));
    String title = titleIn(rest);
    return date.map(
        d ->
            new Event(
                kind,
                d,
                who.replaceFirst("令$", ""),
                Math.max(0, number),
                title,
                new Span(start, end)));
  }

  private static String titleIn(String rest) {
    int open = rest.indexOf('《');
    int close = open < 0 ? -1 : Brackets.close(rest, open);
    return close < 0 ? "" : rest.substring(open + 1, close);
  }
}
