package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in the forms that print, sites and hurried hands give them. */
class NumbersTest {
  private static Passage passage(String text) {
    SourceText source = ExtractionFixturesTest.source(text);
    return Passage.of(source, new Span(0, text.length())).dense();
  }

  private static List<String> all(String text) {
    return Numbers.all(passage(text), "").stream()
        .map(Fact::value)
        .map(DocumentNumber::toString)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          沪府规〔2021〕7号|沪府规〔2021〕7号
          沪府规[2021]7号|沪府规〔2021〕7号
          沪府规（2021）7号|沪府规〔2021〕7号
          沪府规(2021)第7号|沪府规〔2021〕7号
          沪府规【2021】7号|沪府规〔2021〕7号
          沪府规﹝2021﹞7号|沪府规〔2021〕7号
          沪府规〔2021]7号|沪府规〔2021〕7号
          沪府规［２０２１］０７号|沪府规〔2021〕7号
          沪府规 〔 2021 〕 7 号|沪府规〔2021〕7号
          \u200B沪府\u200D规〔2021〕7号|沪府规〔2021〕7号
          沪 府 规〔2021〕7号|沪府规〔2021〕7号
          沪府规〔2021年〕7号|沪府规〔2021〕7号
          沪府规〔2021〕7|沪府规〔2021〕7号
          发文字号：沪府规〔2021〕7号|沪府规〔2021〕7号
          文　　号：　沪府规〔2021〕7号|沪府规〔2021〕7号
          （沪府规〔2021〕7号）|沪府规〔2021〕7号
          沪府办发〔1999〕043号|沪府办发〔1999〕43号
          国办发明电〔2020〕7号|国办发明电〔2020〕7号
          晋政办发电〔2020〕63号|晋政办发电〔2020〕63号
          鄂政办电〔2015〕18号|鄂政办电〔2015〕18号
          辽卫函字〔2009〕147号|辽卫函字〔2009〕147号
          渝府令〔2015〕295号|渝府令〔2015〕295号
          沪建（规）联〔2020〕12号|沪建（规）联〔2020〕12号
          财政部公告〔2020〕9号|财政部公告〔2020〕9号
          和政办发〔2020〕3号|和政办发〔2020〕3号
          """)
  void readsWhatIsPrinted(String text, String number) {
    assertThat(all(text)).containsExactly(number);
    assertThat(Numbers.only(passage(text), "").map(n -> n.value().toString())).contains(number);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          国家税务总局公告2015年第41号|国家税务总局公告〔2015〕41号
          工业和信息化部公告2021年第3号|工业和信息化部公告〔2021〕3号
          中华人民共和国交通运输部2019年第45号|中华人民共和国交通运输部〔2019〕45号
          住房和城乡建设部公告 2020年 第 8 号|住房和城乡建设部公告〔2020〕8号
          """)
  void countsAnnouncementsByTheYearInWords(String text, String number) {
    assertThat(Numbers.only(passage(text), "").map(n -> n.value().toString())).contains(number);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          的通知沪科合〔2022〕29号|沪科合〔2022〕29号
          关于废止沪府办发〔1998〕8号文件|沪府办发〔1998〕8号
          依据沪财发〔2018〕4号执行|沪财发〔2018〕4号
          以及按国发〔1978〕104号办理|国发〔1978〕104号
          根据国办发〔2019〕3号和沪府办发〔2019〕9号|国办发〔2019〕3号,沪府办发〔2019〕9号
          国发〔2019〕1号文件和苏政发〔2019〕2号文件|国发〔2019〕1号,苏政发〔2019〕2号
          2021年3月4日沪府规〔2021〕7号|沪府规〔2021〕7号
          国发〔2008〕1号、国办发〔2008〕2号|国发〔2008〕1号,国办发〔2008〕2号
          财税〔2018〕7号,国科发资〔2018〕9号|财税〔2018〕7号,国科发资〔2018〕9号
          中华人民共和国财政部令〔2020〕105号|中华人民共和国财政部令〔2020〕105号
          """)
  void leavesOutWhatLeadsToANumber(String text, String numbers) {
    assertThat(all(text)).containsExactly(numbers.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"豫政 第24号", "上海市（2021）年度计划", "〔2021〕7号", "第7号", "沪府规〔2021〕0号", "沪府规〔3021〕7号"})
  void takesNothingElseForANumber(String text) {
    assertThat(all(text)).isEmpty();
  }
}
