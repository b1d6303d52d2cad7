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
              "announcement-made-public-with-approval",
              "根据《X》，…经批准，现予公布 is taken for an order's promulgation of X"),
          Map.entry("furniture-between-two-papers", "上一篇, 下一篇 and 版权所有 are read as a paper"),
          Map.entry(
              "gazette-contents-list-is-no-document",
              "a gazette's table of contents is read as a document and runs into the first title"),
          Map.entry(
              "glue-page-number-before-title",
              "a page number glued before a title hides the title"),
          Map.entry(
              "interpretation-of-a-notice-with-number",
              "解读《X》 is not read as an interpretation's title"),
          Map.entry(
              "news-of-three-provinces-under-two-columns",
              "a column with a free name (他山之石) is not known, so the digest is none"),
          Map.entry("news-that-hears-from-a-body", "从人民银行杭州中心支行获悉 is not read"),
          Map.entry(
              "notice-without-type-word-in-its-title",
              "issuer + 关于… directly above the number is no title without a type word"),
          Map.entry(
              "page-info-table-above-the-title",
              "under a table of page information with 标题： and 发文机关： the title and the issuer are not read"),
          Map.entry(
              "printing-line-ends-a-paper",
              "title and number behind a printing line (版记) go to the paper before"),
          Map.entry(
              "provisions-four-levels-of-measures",
              "an addressee with （市） in it is cut in two and begins a second document"),
          Map.entry(
              "provisions-in-an-annex-number-anew",
              "an annex's title is read as its text; the signature is lost"),
          Map.entry(
              "provisions-measures-number-on-over-headings",
              "a title of the text's width is joined with the number below it"),
          Map.entry(
              "repeal-of-single-articles-by-an-order",
              "废止《X》（history）第十二条 is read as a repeal of the whole"),
          Map.entry(
              "responsible-in-a-table-of-tasks-in-the-annex",
              "labels in mid-line behind a task are not read"),
          Map.entry("responsible-names-before-and-after-a-reform", "省粮食局 of 2018-02 is not known"),
          Map.entry(
              "responsible-party-and-judicial-bodies",
              "省市场监管局〔知识产权局〕牵头 is lost; 省法院 and 海关总署广东分署 are not known"),
          Map.entry(
              "responsible-told-by-the-sentence", "由X牵头，Y配合 in a measure's sentence is not read"),
          Map.entry(
              "responsible-with-a-deadline",
              "a deadline behind a full stop in the note loses its bodies"),
          Map.entry(
              "review-confirms-some-and-repeals-others",
              "the result of a review (清理) loses its head; its lists are not read"),
          Map.entry(
              "text-of-an-opinion-without-signature",
              "A、B印发《X》 without 的通知 is not read as a carrier"),
          Map.entry(
              "three-instruments-named-by-a-short-list",
              "second and third instrument of a notice lose number, issuers, date and carrier"),
          Map.entry(
              "traditional-characters-are-read-alike",
              "a paper in traditional characters is cut in two and has no number"),
          Map.entry(
              "validity-of-several-is-extended-to-one-day",
              "the head and the signature of a notice with a list of titles are lost; the list is not extended"));

  private KnownGaps() {}
}
