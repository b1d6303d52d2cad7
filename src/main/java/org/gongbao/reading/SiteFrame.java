package org.gongbao.reading;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sites print around an article: menus, the way to a page, switches of the font, shares,
 * neighbours, imprints. The words are those that the sites' own standard asks for (政府网站发展指引, 2017)
 * and those of the common content systems.
 */
final class SiteFrame {
  private static final int LONGEST = 250;

  private static final Pattern FRAME =
      Pattern.compile(
          "(?:您|你)?(?:的|现在的?|目前的?|当前的?|所在的?)?(?:当前|所在|现在|浏览){0,2}(?:的)?位置[：:].*|(?:双击|鼠标).{0,4}(?:自动)?滚(?:屏|动).{0,10}|【?E-?mail推荐.{0,4}"
              + "|首\\s*页\\s*[>»›＞|/].*|(?:[^|｜丨]{0,6}[|｜丨] ?){2,}.{0,8}|.*(?:版权所有|ICP备|ＩＣＰ备|公网安备|网站标识码|站点地图|网站地图|建议使用.{0,20}(?:浏览|分辨率)|(?i:copyright)|您是第.{0,8}位|访问量|Powered by).*"
              + "|(?:主办|承办|主管|维护|制作|运行)(?:单位|部门)?[：:].{0,60}|(?:网站)?(?:技术支持|联系我们|关于我们|网站声明|使用帮助).{0,40}"
              + "|(?:上|下)一?(?:篇|条|页)[：:]?.*|返回(?:顶部|首页|列表|上页)|(?:打印|关闭|收藏)(?:本页|窗口|此页|页面|文章|本文)?"
              + "|[\\[【〖]?(?:打印|关闭|收藏|推荐|纠错)[\\]】〗 |](?:.{0,20})|.{0,4}分享(?:到|至)?[：:]?.{0,30}|扫一扫.{0,30}|(?:微信|微博|QQ空间|人人网|豆瓣)(?: .{0,20})?"
              + "|.{0,8}(?:RSS|WAP|无障碍|简体|繁体|English).{0,12}(?:订阅|浏览|版|[|丨]).{0,20}|加入收藏|设为首页|TOP|登录|注册|搜\\s*索|(?:高级|站内|智能|全文)(?:搜索|检索)[：:]?"
              + "|[（(【\\[]?(?:选择|浏览)?字(?:号|体)(?:大小)?[：:]?.{0,20}|【?(?:大|小) 中 (?:小|大)】?");
  private static final Pattern RELATED =
      Pattern.compile(
          "[【\\[■◆·]?\\s*(?:相关|相关的?|关联|推荐)(?:稿件|文件|链接|解读|阅读|信息|新闻|政策|文档|文章|报道|资讯|内容|专题|法规|资料)[】\\]]?[：:]?|延伸阅读[：:]?|热点(?:新闻|文章|推荐)|猜你喜欢|网友评论.*|(?:最新|热门)(?:文章|信息|资讯|评论|更新|推荐)[：:]?");

  /** Parts of the line under a title that say nothing of the paper. */
  private static final Pattern SWITCHES =
      Pattern.compile(
          "[（(【\\[]?\\s*字\\s*(?:号|体)(?:大小)?\\s*[：:]?[\\s\\[【（(]*大[\\]】）)|\\s]*[\\[【（(]*中[\\]】）)|\\s]*[\\[【（(]*小\\s*[】）)\\]]?"
              + "|[【\\[]?\\s*(?:浏览|点击|阅读|访问|点击率|人气)(?:次数|量|数|率)?\\s*[：:]\\s*[\\[【(]?\\s*\\d*\\s*[\\])】]?(?:\\s*次)?\\s*[】\\]]?"
              + "|[【\\[](?:打印|关闭|收藏|打印本页|关闭窗口|我要打印|我要纠错)[】\\]]|(?:作者|(?:文章|信息|稿件)?(?:来源|出处)|编辑|录入|责任编辑)\\s*[：:]\\s*(?=$|\\s|日期|时间|发布|作者|来源|信息|文章|浏览|点击|字)");

  private static final Pattern DATED =
      Pattern.compile(".*(?:日期|时间|来源|作者|字号|文号|机构|索引号|浏览|点击|责任编辑)[^。]{0,3}[：:].*");

  private static final Pattern CREDIT =
      Pattern.compile(
          "[（(【\\[]?(?:(?:信息|文章|稿件)?来源|(?:责任)?编\\s*辑|作\\s*者|录入|供稿|审核|初审|终审)\\s*[：:].{0,40}");

  private static final Set<String> HINTS =
      Set.of(
          "nav navi navbar navigation menu menus topnav topmenu mainnav submenu header head top topbar banner logo breadcrumb breadcrumbs crumb crumbs location position dqwz path footer foot bottom copyright copy bq share bdshare bdsharebuttonbox jiathis fenxiang search searchbox sidebar side leftnav leftmenu related relate xgwz xglj xgxx xgzx xgyd links friendlink yqlj link qrcode ewm erweima print toolbar tools tool login float pagination pager comment comments advert ad ads weather"
              .split(" "));

  private SiteFrame() {}

  /** True for a line that is part of the frame. */
  static boolean isFrame(String text, int size) {
    return size <= LONGEST && FRAME.matcher(text).matches();
  }

  /** True for a line that names a page's makers, as it stands at its end. */
  static boolean isCredit(String text) {
    return CREDIT.matcher(text).matches();
  }

  /** True for the heading of a list of other articles. */
  static boolean isRelated(String text) {
    return RELATED.matcher(text).matches();
  }

  /** A line under a title without switches, counters and empty labels. */
  static String withoutSwitches(String text) {
    if (text.length() > LONGEST || !DATED.matcher(text).matches()) {
      return text;
    }
    return SWITCHES.matcher(text).replaceAll(" ").replaceAll("\\s{2,}", " ").strip();
  }

  /** True where an element's id or class says that it is part of the frame. */
  static boolean isHinted(String idAndClass) {
    for (String word :
        idAndClass
            .replaceAll("([a-z])([A-Z])", "$1 $2")
            .toLowerCase(java.util.Locale.ROOT)
            .split("[\\s_\\d-]+")) {
      if (HINTS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
