package org.gongbao.extract;

import java.util.Map;

/**
 * Cases that are read wrong today, each with the reason. Their expectations hold what is right; a
 * case that is read right has to leave the list.
 */
final class KnownGaps {
  /** Name of the case to what goes wrong. */
  static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry(
              "annex-glued-to-the-date-of-signing",
              "title and number are lost (mending), an annex glued to the date is not seen"),
          Map.entry(
              "cited-policy-with-date-and-body-before-its-title",
              "the date before a cited title is dropped"),
          Map.entry(
              "confirmation-of-one-policy-by-a-sentence", "经清理，《X》继续有效 is read as an extension"),
          Map.entry(
              "forwarded-paper-prints-its-own-number",
              "a forwarding notice's title is cut before the body it forwards"),
          Map.entry(
              "furniture-between-two-papers",
              "上一篇, 下一篇 and 版权所有 count as lines of the paper above"),
          Map.entry(
              "gazette-contents-list-is-no-document",
              "a gazette's table of contents is read as a document and runs into the first title"),
          Map.entry(
              "glue-page-number-before-title",
              "a title behind a glued page number is taken for the instrument of the paper above"),
          Map.entry(
              "interpretation-of-a-notice-with-number",
              "the number that the text gives is not added to the target of the title"),
          Map.entry(
              "law-by-an-order-of-the-president",
              "the president who promulgates a law is its first issuer"),
          Map.entry(
              "notice-without-type-word-in-its-title",
              "issuer + 关于… directly above the number is no title without a type word"),
          Map.entry(
              "numbers-alone-in-the-text-are-not-the-papers-own",
              "a list of bare numbers under 下列文件…废止： is not repealed"),
          Map.entry(
              "printing-line-ends-a-paper",
              "a printing line (版记) is joined to the title of the next paper"),
          Map.entry(
              "repeal-by-another-is-told-not-done",
              "what another law ended (已废止) is read as repealed here"),
          Map.entry(
              "repeal-of-single-articles-by-an-order", "废止《X》（history）第十二条 is read as a citation"),
          Map.entry(
              "repeals-in-a-table-of-names-and-numbers", "a table of repealed papers is not read"),
          Map.entry("responsible-party-and-judicial-bodies", "省市场监管局〔知识产权局〕牵头 is lost"),
          Map.entry(
              "running-heads-of-a-gazette-between-pages",
              "a running head and a page number ·12· stay inside a title that breaks over pages"),
          Map.entry(
              "secrecy-and-urgency-marks-above-the-header",
              "份号 and 特急 above the header are left outside"),
          Map.entry(
              "three-papers-without-blank-lines",
              "a title of the neighbours' width is joined to the number below it, between two papers"),
          Map.entry(
              "traditional-characters-are-read-alike",
              "a paper in traditional characters is cut in two and has no number"));

  private KnownGaps() {}
}
