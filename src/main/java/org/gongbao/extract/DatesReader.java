package org.gongbao.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final Pattern PUBLISHED = Pattern.compile("(?:发布|公布|公开)(?:日期|时间)[：:]?");
  private static final Pattern SIGNED = Pattern.compile("(?:成文|发文|签发|生成)(?:日期|时间)[：:]?");
  private static final Pattern PRINTED_LINE = Pattern.compile(".{0,30}?(" + Dates.DATE + ")印发");
  private static final Pattern PASSED =
      Pattern.compile("(?:已经|已由|已于|业经|经).{0,40}?(?<date>" + Dates.DATE + ").{0,60}?通过");

  private final Map<DateRole, Fact<PartialDate>> dates = new EnumMap<>(DateRole.class);

  /** What a paper prints of when it was made. */
  static Map<DateRole, Fact<PartialDate>> read(Paper paper) {
    DatesReader reader = new DatesReader();
    reader.pageInfo(paper);
    reader.history(paper);
    reader.signature(paper);
    reader.promulgation(paper);
    reader.printedLine(paper);
    return reader.dates;
  }

  private void pageInfo(Paper paper) {
    for (Block block : paper.inNotice(BlockKind.PAGE_INFO)) {
      labelled(block.dense(), PRINTED, DateRole.PRINTED, "date.page");
      labelled(block.dense(), PUBLISHED, DateRole.PUBLISHED, "date.page");
      labelled(block.dense(), SIGNED, DateRole.SIGNED, "date.page");
    }
  }

  private void labelled(Passage dense, Pattern label, DateRole role, String rule) {
    Matcher m = label.matcher(dense.text());
    if (m.find()) {
      Passage behind = dense.slice(m.end(), Math.min(dense.length(), m.end() + 16));
      Dates.all(behind, rule).stream().findFirst().ifPresent(d -> dates.putIfAbsent(role, d));
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
  }

  /** The date under the title, under the signature or under the signer of an order. */
  private void signature(Paper paper) {
    List<Block> blocks =
        new ArrayList<>(paper.instrument().isPresent() ? paper.notice() : paper.all());
    paper.text().stream()
        .limit(paper.instrument().isPresent() ? 2 : 0)
        .filter(b -> b.is(BlockKind.DATE))
        .forEach(blocks::add);
    Optional<Fact<PartialDate>> signed =
        blocks.stream()
            .filter(b -> b.is(BlockKind.DATE))
            .flatMap(b -> Dates.only(b.dense(), "date.signature").stream())
            .findFirst();
    signed.ifPresent(d -> dates.putIfAbsent(DateRole.SIGNED, d));
  }

  private void promulgation(Paper paper) {
    for (Block block : paper.inNotice(BlockKind.PROMULGATION)) {
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
