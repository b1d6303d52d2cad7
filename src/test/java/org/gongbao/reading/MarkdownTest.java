package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "# 公园管理办法 → 公园管理办法",
        "## 第一章 总则 ## → 第一章 总则",
        "**发布日期**: 2024-09-04 → 发布日期：2024-09-04",
        "**发布机构：** 上海市绿化和市容管理局 → 发布机构：上海市绿化和市容管理局",
        "**来源**: [https://example.org/a](https://example.org/a) → 来源：https://example.org/a",
        "根据**《公园条例》**和*有关规定*制定。 → 根据《公园条例》和有关规定制定。",
        "见[附件一](./a.pdf '附件')。 → 见附件一。",
        "- 第一项 → 第一项",
        "> 引用一句 → 引用一句",
        "1. 有序的一项 → 1. 有序的一项",
        "|序号|公园|等级| → 序号\t公园\t等级",
        "全文<br>完<span style='x'>了</span> → 全文 完了",
        "3 \\* 4 等于 12 → 3 * 4 等于 12",
        "__重要__ 的事 → 重要 的事",
      })
  void marksAreTakenAway(String marked, String plain) {
    assertThat(Markdown.plain(marked)).isEqualTo(plain.replace("\\t", "\t"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"沪府规〔2021〕7号", "自____年__月__日起", "沪绿[2016](试行)", "a * b * c", "第一条　本市公园", "2*3=6"})
  void whatIsNoMarkStays(String text) {
    assertThat(Markdown.plain(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "***", "|---|:---:|", "```", "<!-- INFO END -->", "**分类**: "})
  void linesThatAreOnlyMarksAreEmpty(String mark) {
    assertThat(Markdown.plain("甲\n" + mark + "\n乙\n")).isEqualTo("甲\n\n乙\n");
  }

  @Test
  void linesKeepTheirNumbers() {
    String text = "# 办法\r\n\r\n<!-- 一\r\n二 -->\r\n---\r\n第一条 **为了**管理。\r\n";
    var source = Sources.source(text.getBytes(StandardCharsets.UTF_8));
    assertThat(source.origin().mediaType()).isEqualTo("text/markdown");
    assertThat(source.lineCount()).isEqualTo(6);
    assertThat(source.text(source.line(1))).isEqualTo("办法");
    assertThat(source.text(source.line(6))).isEqualTo("第一条 为了管理。");
  }

  @Test
  void plainTextIsNotTakenForMarkdown() {
    String text = "公园管理办法\n----\n第一条 * 为了管理。\n- 一\n#1 号楼\n";
    var source = Sources.source(text.getBytes(StandardCharsets.UTF_8));
    assertThat(source.origin().mediaType()).isEqualTo("text/plain");
    assertThat(source.text()).isEqualTo(text);
  }
}
