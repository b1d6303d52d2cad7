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
    /** Passed or made by one body, approved by the one above it (Legislation Law, article 81). */
    APPROVED,
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
  record Event(Kind kind, PartialDate date, String body, int order, String title, Span span) {
    private boolean byOrder() {
      return kind == Kind.ISSUED && order > 0;
    }
  }

  private static final Pattern DATE = Pattern.compile(Dates.DATE);

  /** Behind its date: 起施行, 施行. */
  private static final Pattern FORCE = Pattern.compile("起.{0,4}[施实生执]|(?:正式)?(?:施行|实施|生效|执行)");

  /** A congress promulgates by announcement, which is no order. */
  private static final Pattern ANNOUNCED = Pattern.compile("(?:公告|通告)$");

  private static final Pattern ORDER =
      Pattern.compile(
          "^[，,、]?(?<body>[\\p{IsHan}（）、]{0,60}?)(?:令?第(?<a>"
              + Numerals.NUMBER
              + ")号令?|令[〔\\[]\\d{4}[〕\\]](?<b>\\d+)号)");
  private static final Pattern ORDER_AHEAD =
      Pattern.compile("[（(]?(?<order>[\\p{IsHan}（）]{2,40}令第" + Numerals.NUMBER + "号)[，,]?");

  private static final Pattern BODY =
      Pattern.compile(
          "^[，,、]?(?<body>[\\p{IsHan}（）、]{2,40}?)(?:第[\\p{IsHan}\\d]{1,5}次[\\p{IsHan}]{0,6}会议)?(?:批准|通过|公布|发布|颁布|印发|修正|修订|修改|转发|批转)");

  private History() {}

  /** The events of a dense passage, in its order. */
  static List<Event> events(Passage dense) {
    List<Event> events = new ArrayList<>();
    String text = dense.text();
    Matcher m = DATE.matcher(text);
    int start = m.find() ? m.start() : -1;
    while (start >= 0) {
      int behind = m.end();
      int next = nextOutsideTitles(m, text);
      int end = next < 0 ? text.length() : next;
      Optional<PartialDate> date = Dates.parse(text.substring(start));
      if (date.isPresent()) {
        String before = text.substring(Math.max(0, start - 2), start);
        String rest = text.substring(behind, end);
        String order = events.isEmpty() ? orderAhead(text.substring(0, start)) : "";
        Kind kind = kind(before, order + rest, events);
        events.add(event(kind, date.get(), order + rest, dense.span(start, end)));
      }
      start = next;
    }
    return events;
  }

  /** Some print the order before the day: （…令第4号 2010年5月27日发布）. */
  private static String orderAhead(String ahead) {
    Matcher m = ORDER_AHEAD.matcher(ahead);
    return m.matches() ? m.group("order") : "";
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

  private static Event event(Kind kind, PartialDate date, String rest, Span span) {
    Matcher order = ORDER.matcher(rest);
    Matcher body = BODY.matcher(rest);
    boolean numbered = order.find();
    String who = numbered ? order.group("body") : body.find() ? body.group("body") : "";
    int number =
        !numbered || ANNOUNCED.matcher(who).find()
            ? 0
            : Numerals.value(order.group("a") != null ? order.group("a") : order.group("b"));
    String name = ANNOUNCED.matcher(who).replaceFirst("").replaceFirst("令$", "");
    return new Event(kind, date, name, Math.max(0, number), titleIn(rest), span);
  }

  /**
   * What an event is. The first one made the policy, whatever it is called: a revised text that is
   * all there is was passed. What another order promulgates anew after that was changed.
   */
  private static Kind kind(String before, String rest, List<Event> earlier) {
    String plain = rest.replaceAll("《[^》]*》", "");
    if (FORCE.matcher(plain).lookingAt()) {
      return Kind.EFFECTIVE;
    }
    if (before.endsWith("自") && plain.matches("起.{0,4}(?:废止|失效).*")) {
      return Kind.ENDED;
    }
    boolean changed = plain.matches(".*(?:修正|修订|修改).*");
    boolean issued = plain.matches(".*(?:公布|发布|颁布|颁发|印发|转发).*");
    boolean again = ORDER.matcher(rest).find() && earlier.stream().anyMatch(Event::byOrder);
    if (before.equals("根据") || changed && !earlier.isEmpty() || issued && again) {
      return Kind.AMENDED;
    }
    if (issued) {
      return Kind.ISSUED;
    }
    boolean passed = plain.contains("通过") || changed && plain.contains("会议");
    return plain.contains("批准") ? Kind.APPROVED : passed ? Kind.PASSED : Kind.ISSUED;
  }

  private static String titleIn(String rest) {
    int open = rest.indexOf('《');
    int close = open < 0 ? -1 : Brackets.close(rest, open);
    return close < 0 ? "" : rest.substring(open + 1, close);
  }
}
