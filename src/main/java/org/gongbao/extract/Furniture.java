package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;

/**
 * What a page or a web site prints around a paper and no paper says: page numbers (GB/T 9704—2012,
 * 7.5: a number between two dashes), font size switches, lists of related articles.
 */
final class Furniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[—–－-]{1,2} ?\\d{1,4} ?[—–－-]{1,2}|第 ?\\d{1,4} ?页(?: ?共 ?\\d{1,4} ?页)?");

  /** ·12·, and a gazette's name and issue, on every page of it. */
  private static final Pattern RUNNING_HEAD =
      Pattern.compile(
          "[·•∙] ?\\d{1,4} ?[·•∙]|[\\p{IsHan}]{2,20}(?:人民政府|国务院|委员会|代表大会)(?:办公厅)?(?:公报|政报)|(?:[\\p{IsHan}]{2,20}(?:公报|政报) ?)?\\d{4}年 ?第?\\d{1,3}期(?: ?[（(]总第?\\d{1,4}期[）)])?(?: ?[\\p{IsHan}]{2,20}(?:公报|政报))?");

  private static final Cue IN_HEAD = Cue.anyOf("期", "公报", "政报", "·", "•", "∙");

  /** A page number without dashes is one only beside a running head. */
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

  /** An entry of a table of contents: a title, a leader of dots, a page number. */
  private static final Pattern CONTENTS_ENTRY =
      Pattern.compile("[^。]{4,120}?(?:…+|\\.{3,}|·{3,}|．{3,}) ?[（(]?\\d{1,4}[）)]?");

  /** The foot of a paper: who printed it and when, copies to whom (GB/T 9704—2012, 7.4). */
  private static final Pattern PRINTING =
      Pattern.compile(".*\\d ?日 ?印发|(?:主办|督办)(?:单位)?[：:][^。]{2,60}|(?:抄送|抄报|报送|分送|送|抄)[：:].*");

  private static final Cue IN_PRINTING = Cue.anyOf("印发", "：", ":");

  private static final Pattern GLUED_AHEAD = Pattern.compile("[—－–] ?\\d{1,3} ?[—－–] ?");
  private static final Pattern GLUED_BEHIND = Pattern.compile(" ?[—－–] ?\\d{1,3} ?[—－–]$");
  private static final Pattern SITE =
      Pattern.compile(
          "(字号|字体|【?字体大小)[：:】 ].{0,12}|(分享|打印|收藏|关闭|扫一扫)(?:到.{0,15}|(?:本|此|当前)?(?:页面?|窗口|文).{0,12}|[^\\p{IsHan}].{0,15})?|[\\[【]?(?:内容|我要)?纠错[\\]】]?"
              + "|.{0,4}(打印本页|关闭窗口|返回顶部|责任编辑|信息来源|来源|浏览次数|点击数)[：:].{0,24}|\\[?(大|中|小)[ \\]\\[大中小]*"
              + "|【?(打印|关闭)(?:本页|此页|全文|窗口)?(?:[^\\p{IsHan}].{0,20})?|(上一篇|下一篇|上一条|下一条|前一篇|后一篇)[：:].*|版权所有.*|.{0,30}ICP备.*|(主办|承办|技术支持|维护)(单位)?[：:].{0,40}(主办|承办|ICP|电话).*|网站(首页|地图|标识码).*|当前位置[：:].*|您(现在)?所在的?位置.*|首页( ?[>＞»].*)?|政务公开 .{0,30}|分享到.*|扫一扫.*"
              + "|【?(?:政策|文件|公告|通知)?(?:全文|原文|正文|原文下载)[】：:]?|(?:更新|检索|抓取|采集)时间[：:].{0,30}|新华社[\\p{IsHan}\\d]{2,20}电");

  /** The address that a page was saved from, however long: 原文链接：https://… */
  private static final Pattern ADDRESS = Pattern.compile("[\\p{IsHan}]{0,8}[：:]?https?://[^ 。]+");

  /** The line between a paper's head and its title (GB/T 9704—2012, 7.2.7). */
  private static final Pattern RULE = Pattern.compile("[_＿—－=*＊·.…-]{6,}");

  private static final Pattern RELATED =
      Pattern.compile("(相关(稿件|文件|链接|解读|阅读|信息|新闻|附件|政策)|延伸阅读|政策解读|附件下载)[：:]?");

  /** What a long line of a site says; most of its lines are short. */
  private static final Cue IN_LONG_SITE =
      Cue.anyOf("一篇", "一条", "版权", "ICP", "主办", "承办", "技术支持", "维护", "网站", "位置", "首页", "分享", "扫一扫");

  private static final int SHORT = 60;

  /** Characters of a site's line, the longest being a trail of links to neighbours. */
  private static final int LONGEST = 300;

  /** Characters of 第 123 页 共 1234 页 with some to spare. */
  private static final int WIDEST_NUMBER = 20;

  private Furniture() {}

  /** True for a line of a paper's foot: copies to whom, printed by whom and when. */
  static boolean isPrinting(String text) {
    return IN_PRINTING.in(text) && PRINTING.matcher(text).matches();
  }

  /**
   * Page numbers and running heads stand outside the type area, also where a paragraph goes on over
   * the page.
   */
  static List<Line> withoutPageNumbers(List<Line> lines) {
    List<Line> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean besideHead = isHeadAt(lines, i - 1) || isHeadAt(lines, i + 1);
      String line = lines.get(i).text();
      boolean bareNumber = besideHead && BARE_NUMBER.matcher(line).matches();
      if (!bareNumber && !isPageNumber(line) && !isRunningHead(line)) {
        text.add(lines.get(i));
      }
    }
    return text;
  }

  private static boolean isHeadAt(List<Line> lines, int at) {
    return at >= 0 && at < lines.size() && isRunningHead(lines.get(at).text());
  }

  /** A line without the page number that an extraction glued to its front or end. */
  static Passage withoutPageNumber(Passage line) {
    if (line.isEmpty()
        || !isDash(line.text().charAt(0)) && !isDash(line.text().charAt(line.length() - 1))) {
      return line;
    }
    Matcher ahead = GLUED_AHEAD.matcher(line.text());
    Passage rest =
        ahead.lookingAt() && ahead.end() < line.length()
            ? line.slice(ahead.end(), line.length())
            : line;
    Matcher behind = GLUED_BEHIND.matcher(rest.text());
    return behind.find() && behind.start() > 0 ? rest.slice(0, behind.start()) : rest;
  }

  private static boolean isDash(char c) {
    return "—－–".indexOf(c) >= 0;
  }

  static boolean isPageNumber(String text) {
    return text.length() <= WIDEST_NUMBER && PAGE_NUMBER.matcher(text).matches();
  }

  /** A gazette's name and issue, which its pages print again and again. */
  static boolean isRunningHead(String text) {
    return text.length() <= 60 && IN_HEAD.in(text) && RUNNING_HEAD.matcher(text).matches();
  }

  /** A row of a table, or a line of a paper's foot: never part of a title or of a signature. */
  static boolean standsAlone(String spaced) {
    boolean mayBe = !spaced.isEmpty() && spaced.length() <= 200;
    return mayBe && (Rows.isNumbered(spaced) || isPrinting(spaced));
  }

  /** A line of a table of contents that leads to a page. */
  static boolean isContentsEntry(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    boolean mayBe =
        text.length() <= 140 && (last >= '0' && last <= '9' || last == '）' || last == ')');
    return mayBe && CONTENTS_ENTRY.matcher(text).matches();
  }

  /** A line of a web site's frame. */
  static boolean isSite(String text) {
    return isPageNumber(text)
        || text.contains("://") && ADDRESS.matcher(text).matches()
        || text.length() <= LONGEST
            && (text.length() <= SHORT || IN_LONG_SITE.in(text))
            && (RULE.matcher(text).matches() || SITE.matcher(text).matches());
  }

  /** The heading of a list of related articles, which ends a paper's text. */
  static boolean isRelatedHeading(String text) {
    return RELATED.matcher(text).matches();
  }
}
