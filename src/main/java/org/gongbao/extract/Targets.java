package org.gongbao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Reference;
import org.gongbao.text.Passage;

/**
 * What a mention says of the policy that it means: title, number, order and date of first issue.
 */
final class Targets {
  /** An order by the body that made it: 省政府令第113号. */
  static final String ORDER =
      "(?<body>[\\p{IsHan}]{2,30}?)(?:令第?(?<order>" + Numerals.NUMBER + ")号)";

  private static final Pattern ORDER_IN = Pattern.compile("[（(]?" + ORDER);

  private static final Pattern ISSUED_ON =
      Pattern.compile("(?<date>" + Dates.DATE + ")[^，。；《》\\d]{0,24}(?:印发|发布|公布|颁布|下发)的$");

  private Targets() {}

  static Reference of(TitleMention mention) {
    Reference byTitle = Reference.toTitle(mention.title());
    return mention.number().map(byTitle::withNumber).orElse(byTitle);
  }

  static Reference of(DocumentNumber number) {
    return new Reference(Optional.empty(), Optional.of(number), Optional.empty(), Optional.empty());
  }

  /** What a citation says of the policy: 2019年3月1日市政府印发的《…》 gives the date of its issue too. */
  static Reference cited(TitleMention mention, Passage passage, Names names) {
    String before = passage.text().substring(Math.max(0, mention.from() - 60), mention.from());
    Matcher m = ISSUED_ON.matcher(before);
    Reference named = of(mention, names);
    return m.find() ? named.withOrder(named.order(), Dates.parse(m.group("date"))) : named;
  }

  /** The mention with the order in its bracket: 《…》（国务院令第259号）. */
  static Reference of(TitleMention mention, Names names) {
    Reference named = of(mention);
    return mention
        .order()
        .map(o -> new OrderNumber(names.issuer(first(o.issuer())), o.number()))
        .map(o -> named.withOrder(Optional.of(o), Optional.empty()))
        .orElse(named);
  }

  /** Of joint issuers of an order the first one leads, whose number it is. */
  private static String first(String issuers) {
    int comma = issuers.indexOf('、');
    return comma < 0 ? issuers : issuers.substring(0, comma);
  }

  /** The mention with the order and date that a history names first. */
  static Reference of(TitleMention mention, List<History.Event> history, Names names) {
    return firstIssue(of(mention, names), history, names);
  }

  /** A title with the order and date of the first event of its history. */
  static Reference firstIssue(Reference reference, List<History.Event> history, Names names) {
    return history.stream()
        .filter(e -> e.kind() == History.Kind.ISSUED || e.kind() == History.Kind.PASSED)
        .findFirst()
        .or(() -> history.stream().filter(e -> e.kind() == History.Kind.APPROVED).findFirst())
        .map(e -> reference.withOrder(order(e, names).or(reference::order), Optional.of(e.date())))
        .orElse(reference);
  }

  /** The order that a bracket names without a date: 省政府令第113号. */
  static Reference ofOrder(Reference reference, String bracket, Names names) {
    Matcher m = ORDER_IN.matcher(bracket);
    return reference.order().isEmpty() && m.lookingAt()
        ? reference.withOrder(
            Optional.of(
                new OrderNumber(names.issuer(m.group("body")), Numerals.value(m.group("order")))),
            reference.date())
        : reference;
  }

  /** The document that an event of a history speaks of; empty where only a date is given. */
  static Optional<Reference> ofEvent(History.Event event, Names names) {
    Optional<OrderNumber> order = order(event, names);
    Optional<String> title = Optional.of(event.title()).filter(t -> !t.isEmpty());
    Optional<PartialDate> date = Optional.of(event.date());
    return order.isEmpty() && title.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reference(title, Optional.empty(), order, date));
  }

  private static Optional<OrderNumber> order(History.Event event, Names names) {
    return event.order() < 1 || event.body().isBlank()
        ? Optional.empty()
        : Optional.of(new OrderNumber(names.issuer(first(event.body())), event.order()));
  }

  /** The history that stands directly before a title: 2005年1月10日…令第44号发布的《…》. */
  static List<History.Event> historyBefore(Passage sentence, int from, int mention) {
    Passage before = sentence.slice(from, mention);
    boolean told = before.text().matches(".*(?:发布|公布|颁布|印发|批准|通过|修正|修订|施行)的?");
    return told ? History.events(before) : List.of();
  }

  /** The history in the bracket that opens at an index: 《…》（2014年12月4日…令第205号公布）. */
  static List<History.Event> historyBehind(Passage passage, int at) {
    String text = passage.text();
    boolean opens = at < text.length() && "（(".indexOf(text.charAt(at)) >= 0;
    int close = opens ? Brackets.close(text, at) : -1;
    boolean told = close >= 0 && text.substring(at, close).matches(".*(?:令|公布|发布|颁布|批准|通过|印发).*");
    return told ? History.events(passage.slice(at + 1, close)) : List.of();
  }
}
