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
              "annex-list-and-annex-texts",
              "the list of annexes counts as an annex, annexes shift by one, their titles are text"),
          Map.entry(
              "announcement-made-public-with-approval",
              "根据《X》，…经批准，现予公布 is taken for an order's promulgation of X"),
          Map.entry(
              "central-party-and-state-council-offices",
              "A、B印发《X》 without 的通知 is not read as a carrier"),
          Map.entry(
              "cited-policy-with-date-and-body-before-its-title",
              "the date before a cited title is dropped"),
          Map.entry(
              "confirmation-of-one-policy-by-a-sentence", "经清理，《X》继续有效 is read as an extension"),
          Map.entry(
              "decision-with-list-of-decided-papers-as-annex",
              "a list of annexes takes the signature into a provision and counts as an annex"),
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
              "glue-interpretation-behind-the-closing-article",
              "an interpretation glued behind the last article is not cut off"),
          Map.entry(
              "glue-page-number-before-title",
              "a title behind a glued page number is taken for the instrument of the paper above"),
          Map.entry(
              "glue-signature-date-number-and-title",
              "a date glued before a number: the code begins with 日, date and signature are lost"),
          Map.entry("glue-title-behind-an-annex-list", "the list of annexes is read as an annex"),
          Map.entry(
              "interpretation-of-a-notice-with-number",
              "the number that the text gives is not added to the target of the title"),
          Map.entry(
              "issuers-of-party-and-government-offices",
              "bodies on the first line of a title are taken for a header"),
          Map.entry(
              "law-by-an-order-of-the-president",
              "the president who promulgates a law is its first issuer"),
          Map.entry(
              "news-of-a-basis-and-of-those-who-act",
              "the body in the title of a basis counts as acting, the one that pays or issues does not"),
          Map.entry(
              "news-of-a-draft-and-of-an-adoption",
              "X厅就《草案》公开征求意见: the body that acts is not read"),
          Map.entry(
              "news-of-a-shanghai-district", "浦东新区市场监管局7月起试点: the body that acts is not read"),
          Map.entry(
              "news-of-three-provinces-under-two-columns",
              "a column with a free name (他山之石) is not known, so the digest is none"),
          Map.entry("news-that-hears-from-a-body", "从人民银行杭州中心支行获悉 is not read"),
          Map.entry(
              "notice-passes-on-a-central-notice-with-number",
              "the forwarded paper's own number is lost"),
          Map.entry(
              "notice-without-type-word-in-its-title",
              "issuer + 关于… directly above the number is no title without a type word"),
          Map.entry(
              "number-and-title-on-one-line",
              "a title with its number behind it on one line is read as text"),
          Map.entry(
              "number-of-an-announcement-with-chinese-year",
              "执行期限为A至B is not read; the bodies in a broken title are taken for a header"),
          Map.entry(
              "numbers-alone-in-the-text-are-not-the-papers-own",
              "a list of bare numbers under 下列文件…废止： is not repealed"),
          Map.entry(
              "one-document-with-the-title-broken-over-lines",
              "the line of a title that is only the issuer is taken for a header"),
          Map.entry(
              "page-head-with-a-source-line-of-a-site",
              "a line 日期：… 来源：… 【字体…】 between title and number hides number and opening"),
          Map.entry(
              "page-info-table-above-the-title",
              "under a table of page information the title is joined with the number below it"),
          Map.entry(
              "page-number-in-mid-sentence-and-mid-title",
              "an issuer line above 关于印发… is taken for a header, and the carried 导则 is cited"),
          Map.entry("planned-or-proposed-repeal-is-none", "拟于明年废止 is read as a repeal"),
          Map.entry(
              "printing-line-ends-a-paper",
              "a title is joined with the number below it, behind a printing line (版记)"),
          Map.entry(
              "provisions-four-levels-of-measures",
              "an addressee with （市） in it is cut in two and begins a second document"),
          Map.entry(
              "provisions-heading-in-a-bracket-behind-the-article", "第三条【施行日期】 is no heading"),
          Map.entry(
              "provisions-in-an-annex-number-anew",
              "an annex's title is read as its text; the signature is lost"),
          Map.entry(
              "provisions-measures-number-on-over-headings",
              "a title of the text's width is joined with the number below it"),
          Map.entry(
              "repeal-by-another-is-told-not-done",
              "what another law ended (已废止) is read as repealed here"),
          Map.entry(
              "repeal-of-single-articles-by-an-order", "废止《X》（history）第十二条 is read as a citation"),
          Map.entry(
              "repeals-in-a-table-of-names-and-numbers", "a table of repealed papers is not read"),
          Map.entry(
              "repeals-several-in-one-sentence-of-a-decision",
              "only the first title of 决定废止《A》《B》和《C》 is repealed"),
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
              "a notice with lists of reviewed rules is not found at all"),
          Map.entry(
              "running-heads-of-a-gazette-between-pages",
              "a running head and a page number ·12· stay inside a title that breaks over pages"),
          Map.entry(
              "secrecy-and-urgency-marks-above-the-header",
              "份号 and 特急 above the header are left outside"),
          Map.entry(
              "short-forms-of-a-district-in-its-own-paper",
              "区生态环境局 and 区规划资源局 are not resolved in a district's paper"),
          Map.entry(
              "signature-is-no-part-of-the-text",
              "the signature is part of the last provision's text"),
          Map.entry(
              "text-of-an-opinion-without-signature",
              "A、B印发《X》 without 的通知 is not read as a carrier"),
          Map.entry(
              "three-instruments-named-by-a-short-list",
              "second and third instrument of a notice lose number, issuers, date and carrier"),
          Map.entry(
              "three-papers-without-blank-lines",
              "a title of the neighbours' width is joined to the number below it, between two papers"),
          Map.entry(
              "titles-listed-in-the-text-begin-no-documents",
              "titles in a numbered list begin documents"),
          Map.entry(
              "traditional-characters-are-read-alike",
              "a paper in traditional characters is cut in two and has no number"),
          Map.entry(
              "two-instruments-in-one-notice",
              "a notice's second instrument is cited by its first"),
          Map.entry(
              "validity-of-several-is-extended-to-one-day",
              "a title is cut at 规范 in 规范性文件; a signature below a list is lost"));

  private KnownGaps() {}
}
