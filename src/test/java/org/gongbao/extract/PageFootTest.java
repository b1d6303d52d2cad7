package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.text.SourceText;
import org.gongbao.text.SourceText.Origin;
import org.junit.jupiter.api.Test;

/** What only files whose lines are paragraphs have to be mended for: feet of pages. */
class PageFootTest {

  @Test
  void theFootOfAPageCutsSentencesAndNoHeadings() {
    assertThat(
            paragraphs(
                "第七条　公共自行车的押金，应当在用户提出申请之日起",
                "－ 5 －",
                "三日内退还，不得收取手续费，也不得以其他方式变相收取",
                "－ 6 －",
                "第八条　本办法自2017年1月1日起施行，有效期至2019年",
                "－ 7 －",
                "12月31日。",
                "－ 8 －",
                "公共自行车服务网点一览",
                "－ 9 －",
                "网点应当设在车站出口。"))
        .containsExactly(
            "第七条 公共自行车的押金，应当在用户提出申请之日起三日内退还，不得收取手续费，也不得以其他方式变相收取",
            "第八条 本办法自2017年1月1日起施行，有效期至2019年12月31日。",
            "公共自行车服务网点一览",
            "网点应当设在车站出口。");
  }

  private static List<String> paragraphs(String... lines) {
    String text = String.join("\n", lines);
    Origin origin = new Origin(List.of("case.html"), "0".repeat(64), "text/html", text.length());
    return PageFoot.mended(Line.of(new SourceText(origin, text))).stream()
        .map(Paragraph::text)
        .toList();
  }
}
