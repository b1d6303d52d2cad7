package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlFileTest {
  private static final String FIRST = "为了加强公园的建设和管理，改善生态环境，根据有关法律，结合本市实际，制定本办法。";
  private static final String SECOND = "本市行政区域内公园的规划、建设、保护和管理，适用本办法。";
  private static final String BODY =
      "<p>各区人民政府：</p><p>　　第一条　"
          + FIRST
          + "</p><p>　　第二条　"
          + SECOND
          + "</p><p align=right>东江市人民政府</p><p align=right>2023年5月6日</p>";

  @Test
  void theArticleIsReadWithoutWhatStandsAroundIt() {
    List<String> lines =
        Sources.lines(
            """
            <!DOCTYPE html><html><head><title>公园管理办法_东江市人民政府门户网站</title>
            <script>var x = '第一条';</script></head><body>
            <div class="top_nav"><a href="/">首页</a> | <a href="/a">政务公开</a> | <a href="/b">互动交流</a></div>
            <form>检索<input name=q value="公园"><select><option>标题</option></select></form>
            <div class="crumbs">您当前的位置：<a href="/">首页</a> &gt; <a href="/x">规范性文件</a></div>
            <h1>东江市人民政府关于印发公园管理办法的通知</h1>
            <div class="info">来源：　发布日期：2023-05-08　【字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 浏览次数：12</div>
            <div id="zoom">%s</div>
            <div class="related"><h3>相关链接</h3><ul><li><a href="/1">关于公园管理办法的解读，请看这里，全文有一千多字</a></li></ul></div>
            <div class="footer">主办：东江市人民政府办公室　版权所有　ICP备12345678号</div>
            </body></html>
            """
                .formatted(BODY));
    assertThat(lines)
        .containsExactly(
            "东江市人民政府关于印发公园管理办法的通知",
            "发布日期：2023-05-08",
            "各区人民政府：",
            "第一条　" + FIRST,
            "第二条　" + SECOND,
            "东江市人民政府",
            "2023年5月6日");
  }

  @Test
  void factsInATableAboveTheArticleAreALineEach() {
    List<String> lines =
        Sources.lines(
            """
            <html><body><table><tr><td><table>
            <tr><td><b>索 引 号：</b></td><td>0001/2023-0002</td><td><b>主题分类：</b></td><td>园林</td></tr>
            <tr><td>发文机关：</td><td>东江市人民政府</td><td>成文日期：</td><td>2023年05月06日</td></tr>
            <tr><td>主 题 词：</td><td></td><td></td><td></td></tr>
            <tr><td>统一编号</td><td>DJ2023</td><td>文 &nbsp; 号</td><td>东府〔2023〕7号</td></tr>
            </table></td></tr></table>
            <table><tr><td id="UCAP-CONTENT">%s</td></tr></table></body></html>
            """
                .formatted(BODY));
    assertThat(lines)
        .startsWith(
            "索引号：0001/2023-0002",
            "主题分类：园林",
            "发文机关：东江市人民政府",
            "成文日期：2023年05月06日",
            "统一编号：DJ2023",
            "文号：东府〔2023〕7号",
            "各区人民政府：");
  }

  @Test
  void factsInListsAreALineEach() {
    assertThat(
            Sources.lines(
                "<html><body><ul><li><span>文　号：</span><div>东府〔2023〕7号</div></li><li>发布机构：东江市人民政府 | 发布时间：2023-05-08</li></ul><div>"
                    + BODY
                    + "</div></body></html>"))
        .startsWith("文号：东府〔2023〕7号", "发布机构：东江市人民政府", "发布时间：2023-05-08");
  }

  @Test
  void tablesAreALineARow() {
    assertThat(
            Sources.lines(
                "<html><body>"
                    + BODY
                    + "<table><tr><td>时间</td><td>工作</td></tr><tr><th>序号</th><th>公园</th><th>责任单位</th></tr>"
                    + "<tr><td>1</td><td><p>东江</p><p>公园</p></td><td>市绿化局</td></tr></table></body></html>"))
        .endsWith("时间\t工作", "序号\t公园\t责任单位", "1\t东江 公园\t市绿化局");
  }

  @Test
  void aPaperLaidOutOverTablesIsReadWhole() {
    String page = "<table><tr><td>&nbsp;</td><td class=content>%s</td></tr></table>";
    List<String> lines =
        Sources.lines(
            "<html><body>"
                + page.formatted("　　第一条&nbsp;" + FIRST + "<br>　　第二条 " + SECOND)
                + page.formatted("　　第三条 " + SECOND + "<br>　　第四条 " + FIRST)
                + "</body></html>");
    assertThat(lines)
        .containsExactly("第一条 " + FIRST, "第二条 " + SECOND, "第三条 " + SECOND, "第四条 " + FIRST);
  }

  @Test
  void aLineEndOfTheMarkupIsNoSpaceBetweenChineseCharacters() {
    assertThat(Sources.lines("<html><body><p>本市行政区域内公园的规划、建设、\n保护和管理，\n 适用 ISO\n9001 标准。</p>"))
        .containsExactly("本市行政区域内公园的规划、建设、保护和管理，适用 ISO 9001 标准。");
  }

  @Test
  void itemsOfAnOrderedListAreCounted() {
    assertThat(Sources.lines("<html><body>" + BODY + "<ol start=2><li>建设公园</li><li>保护公园</li></ol>"))
        .endsWith("2. 建设公园", "3. 保护公园");
  }

  @Test
  void aPageWhoseArticleIsAPictureIsRefused() {
    Refusal refusal =
        Sources.refusal(
            "<html><body><h2>公园管理办法</h2><p><img src=1.jpg><img src=2.jpg></p><div>版权所有</div>"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(refusal.code()).isEqualTo("html.no-article");
    assertThat(refusal.message()).contains("picture (it has 2)");
  }

  @Test
  @Timeout(20)
  void elementsNestedWithoutEndAreRead() {
    String page = "<html><body>" + "<div>".repeat(100_000) + BODY;
    assertThat(Sources.lines(page)).contains("各区人民政府：");
  }

  @Test
  @Timeout(60)
  void aPageOfOneLineOf30MegabytesIsRefusedWithItsReason() {
    byte[] page =
        ("<html><body><p>" + FIRST.repeat((30 << 20) / FIRST.length() / 3) + "</p>")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Sources.refusal(page).code()).isEqualTo("line.too-long");
  }

  @Test
  @Timeout(60)
  void timeGrowsWithThePage() {
    String menu = "<li><a href=/x>规范性文件</a></li>".repeat(20_000);
    String page = "<html><body><ul>" + menu + "</ul>\n" + (BODY + "\n").repeat(8_000) + "</body>";
    assertThat(Sources.lines(page)).hasSizeGreaterThan(30_000).noneMatch("规范性文件"::equals);
  }
}
