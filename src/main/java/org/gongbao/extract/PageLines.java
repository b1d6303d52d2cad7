package org.gongbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that a web site or a legal database prints about a paper, above it or below: labelled
 * facts (文号：…, 【颁布日期】…) and the stamp of the page (site, date and time of putting it there).
 */
final class PageLines {
  /**
   * A date as machines print it, with the time of day behind it or 时间 before it: papers print 年月日
   * alone (GB/T 9704—2012, 7.3.5.4).
   */
  static final String STAMP_DATE =
      "(?:(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|"
          + Dates.DATE
          + "(?= ?\\d{1,2}:\\d{2})|(?<=[间期][：:])"
          + Dates.DATE
          + ")";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:日期|信息索取号|信息来源|公开方式|公开属性|来源|作者|发布单位|发布部门|发布人|统一编号|主题词|原文链接|检索时间|检索关键词|名称|浏览次数|责任编辑"
              + "|信息提供日期|文件类型|内容分类|颁布单位|(?:实施|生效|施行|失效|废止|颁布)日期)[：:].{0,80}"
              + "|https?://[\\x21-\\x7E]+|时间[：:](?:19|20)\\d{2}.{0,80}"
              + "|【(?:标题|文号|发文字号|内容分类|类别|(?:颁布|发布|发文)(?:单位|机关|部门|日期|时间)|(?:实施|生效|失效)日期|时效性|效力级别)】.{0,120}"
              + "|.*(?:标题|印发日期|发布日期|发布时间|发文日期|成文日期|生成日期|公开日期|文号|发文字号|索引号|主题分类|发文机关|发布机构|发布机关|公文时效|有效性)[：:].*");

  private static final String COLUMN =
      "(?:分类名称|法规类别|(?:公布|发布|颁布|制定)(?:机关|部门|单位)|(?:公布|发布|颁布|施行|实施|生效|失效)(?:日期|时间)|发文字号|文号|效力状况|效力级别|时效性)";

  /** A row of a database's table: several labels, each with its value, and no colons. */
  private static final Pattern ROW = Pattern.compile(COLUMN + "[^：:。]{1,40}?" + COLUMN + "[^：:。]*");

  /** What stands beside the date of a stamp: the site's name, its address, its buttons. */
  private static final Pattern BESIDE =
      Pattern.compile(
          ".*(?:www\\.|https?:|字号|字体|来源|浏览|点击|打印|【|分享)"
              + ".*|(?:\\[[\\p{IsHan}]{2,8}\\])+.*|.*时间[：:]");

  private static final Pattern STAMP =
      Pattern.compile(
          "(?<before>[^。；]{0,60}?)"
              + STAMP_DATE
              + "(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?(?<behind>[^。；]{0,60})");

  private static final Pattern DATE = Pattern.compile(STAMP_DATE);
  private static final Cue MAY_BE = Cue.anyOf("：", ":", "】", "-", "/");

  /** 来源：省政府办公厅 时间：2022-12-05; not when the page was changed or saved. */
  private static final Pattern DAY =
      Pattern.compile("(?<!更新|检索|抓取|采集|通过|截止)(?:日期|时间)[：:](?:19|20)\\d{2}[-/.年]");

  private PageLines() {}

  /** True for a dense line that tells of a page. */
  static boolean is(String dense) {
    boolean labelledOrStamped =
        MAY_BE.in(dense)
            && dense.indexOf('。') < 0
            && (LABELLED.matcher(dense).matches() || isStamp(dense));
    return labelledOrStamped || ROW.matcher(dense).matches();
  }

  /**
   * True for a site's line that says on what day the paper was put there, whatever else it says.
   */
  static boolean tellsDay(String dense) {
    return dense.length() <= 120 && DAY.matcher(dense).find() && is(dense);
  }

  /** True for a date alone as machines print it. */
  static boolean isStampDate(String dense) {
    return DATE.matcher(dense).matches();
  }

  /** True for a site's date with what it prints beside it; a date alone is no such line. */
  private static boolean isStamp(String dense) {
    Matcher stamp = STAMP.matcher(dense);
    if (dense.length() > 120 || !stamp.matches()) {
      return false;
    }
    String before = stamp.group("before");
    String behind = stamp.group("behind");
    boolean named = behind.isEmpty() && Bodies.areAll(before);
    boolean timed = before.isEmpty() && behind.isEmpty() && dense.indexOf(':') > 0;
    return named || timed || BESIDE.matcher(before).matches() || BESIDE.matcher(behind).matches();
  }
}
