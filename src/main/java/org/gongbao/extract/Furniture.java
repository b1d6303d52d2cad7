package org.gongbao.extract;

import java.util.regex.Pattern;

/**
 * What a page or a web site prints around a paper and no paper says: page numbers (GB/T 9704—2012,
 * 7.5: a number between two dashes), font size switches, lists of related articles.
 */
final class Furniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[—–－-]{1,2} ?\\d{1,4} ?[—–－-]{1,2}|第 ?\\d{1,4} ?页(?: ?共 ?\\d{1,4} ?页)?");
  private static final Pattern SITE =
      Pattern.compile(
          "(字号|字体|【?字体大小)[：:】 ].{0,12}|(分享|打印|收藏|关闭|扫一扫).{0,16}"
              + "|.{0,4}(打印本页|关闭窗口|返回顶部|责任编辑|信息来源|来源|浏览次数|点击数)[：:].{0,24}|\\[?(大|中|小)[ \\]\\[大中小]*");
  private static final Pattern RELATED =
      Pattern.compile("(相关(稿件|文件|链接|解读|阅读|信息|新闻|附件|政策)|延伸阅读|政策解读|附件下载)[：:]?");

  private Furniture() {}

  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  /** A line of a web site's frame. */
  static boolean isSite(String text) {
    return isPageNumber(text) || SITE.matcher(text).matches();
  }

  /** The heading of a list of related articles, which ends a paper's text. */
  static boolean isRelatedHeading(String text) {
    return RELATED.matcher(text).matches();
  }
}
