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
              "announcement-made-public-with-approval",
              "根据《X》，…经批准，现予公布 is taken for an order's promulgation of X"),
          Map.entry("basis-is-named-by-several-verbs", "what 参照 names is taken for a basis"),
          Map.entry(
              "basis-named-later-is-only-cited",
              "behind a short opening paragraph the first measure is read as the opening"),
          Map.entry(
              "basis-stands-in-the-notices-own-sentence",
              "川经信规 loses 川经; a basis in the notice's own sentence is only cited"),
          Map.entry("cites-by-number-alone", "a citation by number alone is not read"),
          Map.entry(
              "closing-sentence-repeals-by-number-alone", "a repeal by number alone is not read"),
          Map.entry(
              "congress-announcement-promulgates-a-regulation",
              "a standing committee's announcement gives no issuer"),
          Map.entry("contrary-provisions-give-way", "《X》与本通知不一致的，以本通知为准 is only a citation"),
          Map.entry(
              "decision-repeals-with-histories-of-three-amendments",
              "废止下列规章： with items 一、《X》（history） is read as citations"),
          Map.entry(
              "decision-with-list-of-decided-papers-as-annex",
              "a list of annexes takes the signature into a provision and counts as an annex"),
          Map.entry(
              "development-zone-committee-notice", "a development zone's committee has no region"),
          Map.entry(
              "forms-and-certificates-are-not-cited",
              "a rule to be followed is taken for the paper's ground; a national standard is not cited"),
          Map.entry("furniture-between-two-papers", "上一篇, 下一篇 and 版权所有 are read as a paper"),
          Map.entry(
              "gazette-contents-list-is-no-document",
              "a gazette's table of contents is read as a document and runs into the first title"),
          Map.entry(
              "glue-interpretation-behind-the-closing-article",
              "an interpretation glued behind the last article is not cut off"),
          Map.entry(
              "glue-page-number-before-title",
              "a page number glued before a title hides the title"),
          Map.entry(
              "glue-signature-date-number-and-title",
              "date and number that stand glued before the next title are lost"),
          Map.entry("glue-title-behind-an-annex-list", "the list of annexes is read as an annex"),
          Map.entry(
              "interpretation-of-a-notice-with-number",
              "解读《X》 is not read as an interpretation's title"),
          Map.entry(
              "issuers-of-party-and-government-offices",
              "bodies on the first line of a title are taken for a header"),
          Map.entry("local-branch-of-a-central-regulator", "辖区各上市公司： is read as text"),
          Map.entry(
              "ministry-announcement-with-a-running-number",
              "X局公告 with 2021年第110号 below is taken for the title"),
          Map.entry(
              "ministry-order-joint-of-two-ministries",
              "a ministry order numbered by the year falls apart; two bodies become one name"),
          Map.entry(
              "ministry-order-with-official-state-name", "中华人民共和国X部令 with 2022年第2号 falls apart"),
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
              "notice-amends-an-earlier-notice",
              "the title's target and the text's target are two relations"),
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
              "one-document-with-the-title-broken-over-lines",
              "the line of a title that is only the issuer is taken for a header"),
          Map.entry("order-signed-by-a-name-with-a-dot", "a signer with · in the name is not read"),
          Map.entry(
              "page-info-table-above-the-title",
              "under a table of page information with 标题： and 发文机关： the title and the issuer are not read"),
          Map.entry(
              "page-number-in-mid-sentence-and-mid-title",
              "an issuer line above 关于印发… is taken for a header, and the carried 导则 is cited"),
          Map.entry("policy-is-not-repealed-by-a-denied-sentence", "不得停止执行 is read as a repeal"),
          Map.entry("policy-is-suspended-for-a-time", "暂停执行《X》第八条 is read as a basis"),
          Map.entry(
              "printing-line-ends-a-paper",
              "title and number behind a printing line (版记) go to the paper before"),
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
          Map.entry("short-name-in-the-signature", "省财政厅 is not resolved though the number says 黔"),
          Map.entry(
              "signature-and-date-on-one-line", "signature and date on one line give neither"),
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
              "traditional-characters-are-read-alike",
              "a paper in traditional characters is cut in two and has no number"),
          Map.entry(
              "two-instruments-in-one-notice",
              "the second instrument of a notice is taken for the first one's text"),
          Map.entry("type-is-a-letter-between-equals", "河北省教育厅： is read as text"),
          Map.entry(
              "type-is-a-reply-to-a-lower-body",
              "国务院 is no issuer, neither by signature nor by title"),
          Map.entry(
              "type-word-before-a-bracket-of-years",
              "a bracket of years on the line below the title is not joined to it"),
          Map.entry(
              "validity-of-several-is-extended-to-one-day",
              "the head and the signature of a notice with a list of titles are lost; the list is not extended"));

  private KnownGaps() {}
}
