package org.gongbao.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PartialDate;
import org.gongbao.text.Passage;

/**
 * The dates of a paper that say when it was made; those of its force are read by {@link
 * ForceReader}.
 */
final class DatesReader {
  private static final Pattern PRINTED = Pattern.compile("印发(?:日期|时间)[：:]?");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:发布|公布|公开|信息提供)(?:日期|时间)[：:】]?|(?<!更新|检索|抓取|采集|印发|成文|发文|签发|生成|颁布|实施|生效|施行|失效|废止|截止|通过)(?:日期|时间)[：:](?=\\d)");
  private static final Pattern SIGNED = Pattern.compile("(?:成文|发文|签发|生成|颁布)(?:日期|时间)[：:】]?");
  private static final Pattern EFFECTIVE = Pattern.compile("(?:实施|生效|施行)(?:日期|时间)[：:】]");
  private static final Pattern EXPIRES = Pattern.compile("(?:失效|废止)(?:日期|时间)[：:】]");
  private static final Pattern LABEL = Pattern.compile("(?:日期|时间)[：:】]");
  private static final Pattern STAMP = Pattern.compile(PageLines.STAMP_DATE);
  private static final Pattern PRINTED_LINE = Pattern.compile(".{0,30}?(" + Dates.DATE + ")印发");
  private static final Pattern PASSED =
      Pattern.compile("(?:已经|已由|已于|业经|经).{0,40}?(?<date>" + Dates.DATE + ").{0,60}?通过");

  /** Rule of a date of signing that is only the day of approval: nothing was published on it. */
  static final String APPROVED = "date.approved";

  private final Map<DateRole, Fact<PartialDate>> dates = new EnumMap<>(DateRole.class);

  /** What a paper prints of when it was made. */
  static Map<DateRole, Fact<PartialDate>> read(Paper paper) {
    DatesReader reader = new DatesReader();
    reader.page(paper);
    reader.history(paper);
    reader.signature(paper);
    reader.label(paper, SIGNED, DateRole.SIGNED);
    reader.promulgation(paper);
    reader.printedLine(paper);
    return reader.dates;
  }

  /**
   * What a page's labels and its stamp say; what the paper itself prints of its signing goes first.
   */
  private void page(Paper paper) {
    label(paper, PRINTED, DateRole.PRINTED);
    label(paper, PUBLISHED, DateRole.PUBLISHED);
    label(paper, EFFECTIVE, DateRole.EFFECTIVE);
    label(paper, EXPIRES, DateRole.EXPIRES);
    for (Block block : paper.inNotice(BlockKind.PAGE_INFO)) {
      boolean labelled = LABEL.matcher(block.text()).find();
      Matcher stamp = STAMP.matcher(block.text());
      if (!labelled && stamp.find()) {
        put(block.dense().slice(stamp.start(), stamp.end()), DateRole.PUBLISHED, "date.stamp");
      }
    }
    headStamps(paper).forEach(b -> put(b.dense(), DateRole.PUBLISHED, "date.stamp"));
  }

  /** Dates above a paper's text as machines print them are its page's, not the paper's. */
  private static List<Block> headStamps(Paper paper) {
    return paper.notice().stream()
        .takeWhile(b -> b.kind().isHead())
        .filter(b -> b.is(BlockKind.DATE) && PageLines.isStampDate(b.text()))
        .toList();
  }

  private void label(Paper paper, Pattern label, DateRole role) {
    paper
        .inNotice(BlockKind.PAGE_INFO)
        .forEach(block -> labelled(block.dense(), label, role, "date.page"));
  }

  private void put(Passage passage, DateRole role, String rule) {
    Dates.all(passage, rule).stream().findFirst().ifPresent(d -> dates.putIfAbsent(role, d));
  }

  private void labelled(Passage dense, Pattern label, DateRole role, String rule) {
    Matcher m = label.matcher(dense.text());
    if (m.find()) {
      Passage behind = dense.slice(m.end(), Math.min(dense.length(), m.end() + 16));
      put(behind, role, rule);
    }
  }

  private void history(Paper paper) {
    for (History.Event event : IssueReader.history(paper)) {
      DateRole role =
          switch (event.kind()) {
            case ISSUED -> DateRole.SIGNED;
            case PASSED -> DateRole.PASSED;
            case EFFECTIVE -> DateRole.EFFECTIVE;
            default -> null;
          };
      if (role != null) {
        dates.putIfAbsent(role, new Fact<>(event.date(), event.span(), "date.under-title"));
      }
    }
    approval(IssueReader.history(paper));
  }

  /**
   * What nobody promulgates in its history became final with its approval: a city's regulation
   * takes no effect without its province's (Legislation Law, 81). The rule's name tells it from a
   * signing.
   */
  private void approval(List<History.Event> history) {
    history.stream()
        .filter(e -> e.kind() == History.Kind.APPROVED)
        .findFirst()
        .map(e -> new Fact<>(e.date(), e.span(), APPROVED))
        .ifPresent(d -> dates.putIfAbsent(DateRole.SIGNED, d));
  }

  /** The date under the title, under the signature or under the signer of an order. */
  private void signature(Paper paper) {
    List<Block> blocks =
        new ArrayList<>(paper.instrument().isPresent() ? paper.notice() : paper.all());
    paper.text().stream()
        .limit(paper.instrument().isPresent() ? 2 : 0)
        .filter(b -> b.is(BlockKind.DATE))
        .forEach(blocks::add);
    Set<Block> stamps = new HashSet<>(headStamps(paper));
    Optional<Fact<PartialDate>> signed =
        blocks.stream()
            .filter(b -> b.is(BlockKind.DATE) && !stamps.contains(b))
            .flatMap(b -> Dates.only(b.dense(), "date.signature").stream())
            .findFirst();
    signed.ifPresent(d -> dates.putIfAbsent(DateRole.SIGNED, d));
  }

  private void promulgation(Paper paper) {
    for (Block block : paper.notice()) {
      boolean tells =
          block.is(BlockKind.PROMULGATION)
              || block.is(BlockKind.TEXT) && Notices.carried(block.dense()).isPresent();
      if (!tells) {
        continue;
      }
      Matcher m = PASSED.matcher(block.text());
      if (m.find()) {
        Passage date = block.dense().slice(m.start("date"), m.end("date"));
        Dates.all(date, "date.promulgation").stream()
            .findFirst()
            .ifPresent(d -> dates.putIfAbsent(DateRole.PASSED, d));
      }
    }
  }

  /** GB/T 9704—2012, 7.4.3: printing office and date at a paper's foot. */
  private void printedLine(Paper paper) {
    for (Block block : paper.all()) {
      if (block.text().length() <= 60) {
        Matcher m = PRINTED_LINE.matcher(block.text());
        if (m.matches()) {
          Dates.all(block.dense(), "date.printed-line").stream()
              .findFirst()
              .ifPresent(d -> dates.putIfAbsent(DateRole.PRINTED, d));
        }
      }
    }
  }
}
