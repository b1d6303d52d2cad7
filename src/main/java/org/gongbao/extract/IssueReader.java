package org.gongbao.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Mention;
import org.gongbao.authority.Region;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PolicyDocument.Derived;
import org.gongbao.policy.PolicyDocument.Issue;
import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/**
 * Who issued a paper and under which number: from the issuing header, the signature, the title, the
 * order's heading or the bracket under the title, the first of these that prints it.
 */
final class IssueReader {
  private static final Pattern SIGNER_NAME =
      Pattern.compile("(?<name>[\\p{IsHan}]{2,4}|[\\p{IsHan}]{1,6}·[\\p{IsHan}·]{1,12})$");
  private static final Pattern ORDER_NUMBER =
      Pattern.compile("第?(?<number>" + Numerals.NUMBER + ")号[）)]?$");

  /** 发文字号：山西省人民政府令第190号 in what a page tells about a paper. */
  private static final Pattern PAGE_ORDER =
      Pattern.compile(
          "(?:字号|文号|编号)[：:](?<issuer>[\\p{IsHan}]{2,30}?)令第?(?<number>" + Numerals.NUMBER + ")号");

  /** The line under a signature, also where it names no day that there is. */
  private static final Pattern DATE_LIKE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

  /** What stands under a signature and does not undo it (GB/T 9704—2012, 7.3.7, 7.4). */
  private static final Pattern NOTE =
      Pattern.compile("[（(].{2,40}[）)]|(?:抄送|主办|督办|联系人|联系电话|附件|主题词)[：:].*|.*日印发");

  /** What stands around the body's name in an order's heading. */
  private static final Pattern ORDER_WORDS =
      Pattern.compile("^.*[：:]|(?:令|命令|公告|通告)(?:[（(]?第?[^（()）]{1,6}号[）)]?)?$");

  private static final Pattern BY_YEAR =
      Pattern.compile("(?<year>(?:19|20)\\d{2})年第?(?<number>" + Numerals.NUMBER + ")号");

  private final Authority authority;
  private final Titles titles;
  private final PaperPlace places;

  IssueReader(Authority authority, Titles titles) {
    this.authority = authority;
    this.titles = titles;
    this.places = new PaperPlace(authority, titles);
  }

  Issue read(Paper paper, Names names) {
    List<History.Event> history = history(paper);
    List<Fact<Issuer>> issuers = issuers(paper, names, history);
    Optional<Fact<DocumentNumber>> number = number(paper);
    Optional<Fact<String>> byCode =
        issuers.isEmpty() ? number.flatMap(n -> ofCode(n, names)) : Optional.empty();
    return new Issue(
        number,
        order(paper, names, history),
        issuers,
        signer(paper),
        new Derived(region(paper, issuers).map(Region::name), byCode));
  }

  /** A number begins with the code of the body that issues the paper (GB/T 9704—2012, 7.2.5). */
  private Optional<Fact<String>> ofCode(Fact<DocumentNumber> number, Names names) {
    LocalDate day = names.day().orElse(LocalDate.of(number.value().year(), 12, 31));
    return authority
        .issuerOfCode(number.value().issuerCode(), Optional.of(day))
        .map(a -> new Fact<>(a.name(), number.span(), "issuer.number-code"));
  }

  /** The place that a paper's title, issuers or number speak of. */
  Optional<Region> place(Paper paper) {
    return places.of(paper);
  }

  private Optional<Region> region(Paper paper, List<Fact<Issuer>> issuers) {
    return issuers.stream()
        .flatMap(i -> authority.regionOfAgency(i.value().agency()).stream())
        .findFirst()
        .or(() -> place(paper));
  }

  static Optional<Fact<DocumentNumber>> number(Paper paper) {
    for (BlockKind kind : List.of(BlockKind.NUMBER, BlockKind.PAGE_INFO)) {
      for (Block block : paper.inNotice(kind)) {
        Optional<Fact<DocumentNumber>> number =
            kind == BlockKind.NUMBER
                ? Numbers.only(block.dense(), "number.alone")
                : Numbers.all(block.dense(), "number.page").stream().findFirst();
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return announcementNumber(paper);
  }

  /** 国家药品监督管理局公告 above 2021年第110号. */
  private static Optional<Fact<DocumentNumber>> announcementNumber(Paper paper) {
    List<Block> notice = paper.notice();
    for (int i = 0; i + 1 < notice.size(); i++) {
      Matcher m = BY_YEAR.matcher(notice.get(i + 1).text());
      boolean head =
          notice.get(i).is(BlockKind.ORDER_HEAD) && notice.get(i).text().matches(".*(?:公告|通告)");
      if (head && m.matches()) {
        int year = Integer.parseInt(m.group("year"));
        int sequence = Numerals.value(m.group("number"));
        Span span = notice.get(i).span().cover(notice.get(i + 1).span());
        DocumentNumber number = new DocumentNumber(notice.get(i).text(), year, sequence);
        return Optional.of(new Fact<>(number, span, "number.announcement"));
      }
    }
    return Optional.empty();
  }

  /** The events told under the policy's own title. */
  static List<History.Event> history(Paper paper) {
    List<Block> head = paper.instrument().isPresent() ? paper.text() : paper.notice();
    return head.stream()
        .takeWhile(b -> b.kind().isHead())
        .filter(b -> b.is(BlockKind.HISTORY))
        .flatMap(b -> History.events(b.dense()).stream())
        .toList();
  }

  private Optional<Fact<OrderNumber>> order(Paper paper, Names names, List<History.Event> history) {
    List<Block> notice = paper.notice();
    for (int i = 0; i < notice.size(); i++) {
      Block head = notice.get(i);
      Block below = notice.get(Math.min(i + 1, notice.size() - 1));
      Block numbered = below.is(BlockKind.ORDER_NUMBER) ? below : head;
      Optional<Fact<DocumentNumber>> byYear =
          head.is(BlockKind.ORDER_HEAD) && below.is(BlockKind.NUMBER)
              ? Numbers.only(below.dense(), "").filter(n -> n.value().issuerCode().endsWith("令"))
              : Optional.empty();
      if (byYear.isPresent()) {
        Span span = head.span().cover(below.span());
        return order(
            names,
            orderIssuers(head).get(0),
            byYear.get().value().sequence(),
            span,
            "order.heading");
      }
      Matcher m = ORDER_NUMBER.matcher(numbered.text());
      boolean order = head.is(BlockKind.ORDER_HEAD) && !head.text().matches(".*(?:公告|通告)");
      if (order && m.find()) {
        Span span = head.span().cover(numbered.span());
        int number = Numerals.value(m.group("number"));
        return order(names, orderIssuers(head).get(0), number, span, "order.heading");
      }
    }
    return history.stream()
        .filter(e -> e.kind() == History.Kind.ISSUED && e.order() > 0)
        .findFirst()
        .flatMap(
            e -> order(names, e.body().split("、")[0], e.order(), e.span(), "order.under-title"))
        .or(() -> pageOrder(paper, names));
  }

  private static Optional<Fact<OrderNumber>> pageOrder(Paper paper, Names names) {
    for (Block block : paper.inNotice(BlockKind.PAGE_INFO)) {
      Matcher m = PAGE_ORDER.matcher(block.text());
      if (m.find()) {
        int number = Numerals.value(m.group("number"));
        Span span = block.dense().span(m.start("issuer"), m.end());
        return order(names, m.group("issuer"), number, span, "order.page");
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<OrderNumber>> order(
      Names names, String issuer, int number, Span span, String rule) {
    return number < 1 || issuer.isBlank()
        ? Optional.empty()
        : Optional.of(new Fact<>(new OrderNumber(names.issuer(issuer), number), span, rule));
  }

  private List<Fact<Issuer>> issuers(Paper paper, Names names, List<History.Event> history) {
    Map<String, Fact<String>> found = new LinkedHashMap<>();
    List<Block> head = paper.notice();
    for (int i = 0; i < head.size() && found.isEmpty() && head.get(i).kind().isHead(); i++) {
      for (int j = i; j < head.size() && head.get(j).is(BlockKind.BODIES); j++) {
        add(found, head.get(j).paragraph().passage(), names, "issuer.header");
      }
    }
    if (found.isEmpty()) {
      signature(paper).forEach(b -> add(found, b.paragraph().passage(), names, "issuer.signature"));
    }
    if (found.isEmpty()) {
      fromTitle(paper, names, found);
    }
    if (found.isEmpty()) {
      fromOrder(paper, names, history, found);
    }
    List<Fact<Issuer>> issuers = new ArrayList<>();
    boolean forwards = paper.carried().filter(Titles.Carried::forwards).isPresent();
    for (Fact<String> name : found.values()) {
      Issuer.Role role =
          forwards
              ? Issuer.Role.FORWARDER
              : issuers.isEmpty() ? Issuer.Role.LEAD : Issuer.Role.JOINT;
      issuers.add(new Fact<>(new Issuer(name.value(), role), name.span(), name.rule()));
    }
    return issuers;
  }

  /** The bodies that the authority knows, the longest names first; between them names by form. */
  private static void add(
      Map<String, Fact<String>> found, Passage passage, Names names, String rule) {
    Passage dense = passage.dense();
    int from = 0;
    for (Mention mention : names.mentions(dense.text())) {
      unlisted(found, dense.slice(from, mention.span().start()), names, rule);
      String name = mention.agency().name();
      from = mention.span().end();
      Span span = dense.span(mention.span().start(), from);
      found.putIfAbsent(name, new Fact<>(name, span, rule));
    }
    boolean known = from > 0;
    unlisted(found, known ? dense.slice(from, dense.length()) : passage, names, rule);
  }

  private static void unlisted(
      Map<String, Fact<String>> found, Passage passage, Names names, String rule) {
    Passage dense = passage.dense();
    int from = 0;
    for (String surface : Bodies.split(Bodies.withoutMarks(passage.text()))) {
      int at = dense.text().indexOf(surface, from);
      if (at >= 0 && surface.length() > 2) {
        from = at + surface.length();
        String name = names.issuer(surface);
        found.putIfAbsent(name, new Fact<>(name, dense.span(at, from), rule));
      }
    }
  }

  /** The names above the date of a notice, or at a paper's end. */
  private static List<Block> signature(Paper paper) {
    List<Block> blocks = paper.instrument().isPresent() ? paper.notice() : paper.all();
    List<Block> names = new ArrayList<>();
    boolean text = false;
    for (Block block : blocks) {
      text |=
          block.is(BlockKind.TEXT)
              || block.is(BlockKind.SALUTATION)
              || block.is(BlockKind.PROMULGATION);
      boolean dated = block.is(BlockKind.DATE) || DATE_LIKE.matcher(block.text()).matches();
      if (text && block.is(BlockKind.BODIES)) {
        names.add(block);
      } else if (dated && !names.isEmpty()) {
        return names;
      } else if (text && block.is(BlockKind.TEXT) && !NOTE.matcher(block.text()).matches()) {
        names.clear();
      }
    }
    return names;
  }

  private void fromTitle(Paper paper, Names names, Map<String, Fact<String>> found) {
    List<Block> candidates = new ArrayList<>(paper.inNotice(BlockKind.TITLE));
    paper.instrument().ifPresent(candidates::add);
    for (Block block : candidates) {
      String issuers = titles.issuers(Titles.unquoted(block.text()));
      int at = issuers.isEmpty() ? -1 : block.text().indexOf(issuers);
      if (at >= 0 && found.isEmpty()) {
        add(found, block.dense().slice(at, at + issuers.length()), names, "issuer.title");
      }
    }
  }

  private static void fromOrder(
      Paper paper, Names names, List<History.Event> history, Map<String, Fact<String>> found) {
    for (Block block : paper.inNotice(BlockKind.ORDER_HEAD)) {
      for (String surface : orderIssuers(block)) {
        String name = names.issuer(surface);
        // The president promulgates what the congress made (Legislation Law, 28 and 47).
        boolean person = name.endsWith("主席") && history.stream().anyMatch(IssueReader::isCongress);
        if (!person) {
          found.putIfAbsent(name, new Fact<>(name, block.span(), "issuer.order-heading"));
        }
      }
    }
    history.stream()
        .filter(e -> e.kind() == History.Kind.ISSUED && !e.body().isEmpty() || isCongress(e))
        .findFirst()
        .ifPresent(e -> fromHistory(e, names, found));
    if (found.isEmpty()) {
      decider(history).ifPresent(e -> fromHistory(e, names, found));
    }
    if (found.isEmpty()) {
      pageOrder(paper, names)
          .ifPresent(
              o ->
                  found.put(
                      o.value().issuer(), new Fact<>(o.value().issuer(), o.span(), "issuer.page")));
    }
  }

  /**
   * （1991年2月9日某市人民政府批准）, （国务院第3次常务会议通过）: where a history names nobody who published a rule, the
   * government that approved or passed it brought it into force, as was usual before rules came by
   * order (the Regulations on the Procedures for Rules, 2001).
   */
  private static Optional<History.Event> decider(List<History.Event> history) {
    return history.stream()
        .filter(e -> e.kind() == History.Kind.APPROVED || e.kind() == History.Kind.PASSED)
        .filter(e -> e.body().matches(".*(?:人民政府|国务院)"))
        .findFirst();
  }

  private static void fromHistory(
      History.Event event, Names names, Map<String, Fact<String>> found) {
    for (String surface : event.body().replaceFirst("第[\\p{IsHan}]{1,5}届", "").split("、")) {
      if (!surface.isEmpty()) {
        String name = names.issuer(surface);
        found.putIfAbsent(name, new Fact<>(name, event.span(), "issuer.under-title"));
      }
    }
  }

  /** 上海市人民政府 of 上海市人民政府令第13号; spaces part names, or the characters of one. */
  private static List<String> orderIssuers(Block head) {
    String[] pieces = head.paragraph().text().split(" ");
    boolean several = pieces.length > 1 && Bodies.areAll(pieces[0]);
    return Stream.of(several ? pieces : new String[] {head.text()})
        .map(p -> ORDER_WORDS.matcher(p).replaceAll(""))
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** A local regulation is issued by the congress that passed it (Legislation Law, 87 and 88). */
  private static boolean isCongress(History.Event event) {
    return event.kind() == History.Kind.PASSED
        && event.body().matches(".*(?:人民代表大会|人大)(?:常务委员会|常委会)?");
  }

  private static Optional<Fact<String>> signer(Paper paper) {
    for (Block block : paper.inNotice(BlockKind.SIGNER)) {
      String text = block.paragraph().text();
      Matcher m =
          SIGNER_NAME.matcher(text.replaceFirst("^.*(?:长|席|理|任)[ ：:]*", "").replace(" ", ""));
      if (m.find()) {
        return Optional.of(new Fact<>(m.group("name"), block.span(), "signer.under-order"));
      }
    }
    return Optional.empty();
  }
}
