package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.gongbao.authority.Authority;
import org.gongbao.policy.Entry;
import org.gongbao.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that no office writes, made to drive a rule to its worst: whatever comes in, reading ends,
 * throws nothing and keeps its spans inside the text. The time allowed is no measure of speed: a
 * rule whose work grows with the square of the length misses it many times over.
 */
class HostileTextsTest {
  private static final int LENGTH = 100_000;
  private static final Duration ENOUGH = Duration.ofSeconds(60);
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());
  private static final String HEAD = "上海市人民政府关于印发《上海市行动方案》的通知\n一、任务\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于进一步加强和改进管理工作的若干意见",
        "关于进一步加强和改进管理工作的若干意见各级政府要高度\n",
        "各级政府，",
        "各级政府要高度重视，\n",
        "《",
        "《关于印发的通知",
        "（",
        "（市财政局牵头",
        "《上海市办法》、",
        "《上海市管理办法》（2012年8月31日上海市人民政府令第85号公布）、",
        "沪府发〔2021〕7号、",
        "2",
        "2021年",
        "2021年12月22日",
        "一二三",
        "上海市财政局",
        "上海市财政局、",
        "上海市财政局\n",
        "第一章 总则\n",
        "第一条 为了。\n",
        "上海市人民政府关于印发《上海市办法》的通知\n",
        "好\n",
        "\n",
        " ",
        "　市 ",
        "目录\n第一章 总则\n",
        "— 2 —\n",
        "打印本页：关闭窗口\n",
        "发布日期：2021-01-01\n",
        "各区人民政府：\n",
        "上海市人民政府令\n第13号\n",
        "《上海市办法》政策解读\n",
        "附件1\n",
        "附件：1.办法\n2.细则\n",
        "abc def ",
        "“”",
        "根据按照为贯彻落实",
        "现将《上海市办法》印发给你们。\n",
        "科创聚焦\n",
        "科创聚焦\n上海启动\n近日，市政府发布。\n",
        "。",
        "：",
        "\u200b",
        "\ud840\udc00"
      })
  void endsOnOneThingSaidAgainAndAgain(String unit) {
    readsWhole(unit.repeat(LENGTH / unit.length()));
    readsWhole(HEAD + unit.repeat(LENGTH / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%d.上海市第%<d号管理办法（沪府发〔2012〕%<d号）\n",
        "第%d条 本办法。\n",
        "第%d中心、",
        "（责任单位：第%d中心、市财政局）\n",
        "根据《上海市第%d号办法》（以下简称《%<d办法》）",
        "按照《上海市第%d号管理办法》执行。\n",
        "《上海市第%d号管理办法》同时废止。\n"
      })
  void endsOnEverNewThings(String form) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 1; text.length() < LENGTH; i++) {
      text.append(form.formatted(i));
    }
    readsWhole(text.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void endsOnTheCharactersOfPapersInNoOrder(long seed) {
    Random random = new Random(seed);
    String characters = "《》（）〔〕2021年月日号第条、，。：；市府委局关于的印发通知办法 \n一二三〇〈〉“”—";
    IntFunction<String> one = i -> "" + characters.charAt(random.nextInt(characters.length()));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(one.apply(i));
    }
    readsWhole(text.toString());
  }

  private static void readsWhole(String text) {
    SourceText.Origin origin =
        new SourceText.Origin(List.of("hostile.txt"), "0".repeat(64), "text/plain", text.length());
    SourceText source = new SourceText(origin, text);
    Extraction extraction =
        assertTimeoutPreemptively(ENOUGH, () -> EXTRACTOR.extract(source), text.substring(0, 40));
    for (Entry entry : extraction.entries()) {
      assertThat(entry.span().end()).isLessThanOrEqualTo(text.length());
    }
  }
}
