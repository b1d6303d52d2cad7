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
              "annex-list-and-annex-texts",
              "the list of annexes counts as an annex, annexes shift by one, their titles are text"),
          Map.entry(
              "date-of-force-without-a-year",
              "a day in force that leaves out the year is not read"),
          Map.entry(
              "date-of-signing-and-of-printing",
              "a printing line behind the date hides the signature"),
          Map.entry(
              "date-that-does-not-exist-is-no-date",
              "a signature above an impossible date is lost"),
          Map.entry(
              "decision-with-list-of-decided-papers-as-annex",
              "a list of annexes takes the signature into a provision and counts as an annex"),
          Map.entry("force-ends-from-a-day-on", "自D起自动失效 gives no last day in force"),
          Map.entry(
              "force-said-by-the-notice-not-by-the-instrument",
              "force that the notice's handing-over sentence says is not read"),
          Map.entry("force-term-given-in-months", "a term in months is not read"),
          Map.entry("furniture-between-two-papers", "上一篇, 下一篇 and 版权所有 are read as a paper"),
          Map.entry(
              "glue-interpretation-behind-the-closing-article",
              "an interpretation glued behind the last article is not cut off"),
          Map.entry(
              "glue-order-heading-behind-a-date",
              "an order heading glued behind a date of signing does not begin a document"),
          Map.entry(
              "glue-page-number-before-title",
              "a page number glued before a title hides the title"),
          Map.entry(
              "glue-signature-date-number-and-title",
              "date and number that stand glued before the next title are lost"),
          Map.entry(
              "glue-title-behind-a-released-to-all-note",
              "a note behind the signature hides the signature"),
          Map.entry("glue-title-behind-an-annex-list", "the list of annexes is read as an annex"),
          Map.entry(
              "number-and-title-on-one-line",
              "a title with its number behind it on one line is read as text"),
          Map.entry(
              "number-beside-the-one-who-signs-it-off",
              "a number beside 签发人： is not read, nor the header …文件"),
          Map.entry(
              "number-of-an-announcement-with-chinese-year",
              "执行期限为A至B is not read; the bodies in a broken title are taken for a header"),
          Map.entry(
              "number-of-an-order-that-counts-by-the-year",
              "桂政令〔2022〕3号 under an order's heading gives no order"),
          Map.entry(
              "one-document-with-the-title-broken-over-lines",
              "the line of a title that is only the issuer is taken for a header"),
          Map.entry(
              "only-furniture-is-no-document", "a page of furniture alone is read as a document"),
          Map.entry(
              "page-info-table-above-the-title",
              "under a table of page information with 标题： and 发文机关： the title and the issuer are not read"),
          Map.entry(
              "page-number-in-mid-sentence-and-mid-title",
              "an issuer line above 关于印发… is taken for a header, and the carried 导则 is cited"),
          Map.entry(
              "printing-line-ends-a-paper",
              "title and number behind a printing line (版记) go to the paper before"),
          Map.entry(
              "table-of-contents-is-not-the-text",
              "a table of contents gives every chapter twice; the passing congress is no issuer"),
          Map.entry(
              "three-instruments-named-by-a-short-list",
              "second and third instrument of a notice lose number, issuers, date and carrier"),
          Map.entry(
              "two-instruments-in-one-notice",
              "the second instrument of a notice is taken for the first one's text"),
          Map.entry(
              "two-papers-in-one-line-after-a-full-stop",
              "signature and date before a glued title become part of the title"));

  private KnownGaps() {}
}
