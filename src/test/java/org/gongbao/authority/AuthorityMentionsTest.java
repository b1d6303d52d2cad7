package org.gongbao.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies running text names, and what type a title has. */
class AuthorityMentionsTest {
  private static Authority authority;

  @BeforeAll
  static void load() {
    authority = Authority.load();
  }

  private static List<Mention> mentions(String text, String place, String day) {
    return authority.mentions(
        text,
        Optional.ofNullable(place).flatMap(p -> authority.region(p, Optional.empty())),
        Optional.ofNullable(day).map(LocalDate::parse));
  }

  private static List<String> names(String text, String place) {
    return mentions(text, place, "2021-06-01").stream().map(m -> m.agency().name()).toList();
  }

  @Test
  void findsBodiesWhereTheyStand() {
    String text = "由市科委牵头，会同江苏省科技厅、国家发展改革委推进。";

    assertThat(mentions(text, "上海市", "2021-06-01"))
        .extracting(m -> m.span().start(), Mention::surface, m -> m.agency().name())
        .containsExactly(
            tuple(1, "市科委", "上海市科学技术委员会"),
            tuple(9, "江苏省科技厅", "江苏省科学技术厅"),
            tuple(16, "国家发展改革委", "国家发展和改革委员会"));
  }

  @Test
  void everySurfaceIsTheTextOfItsSpan() {
    String text = "国家税务总局上海市青浦区税务局和中国(上海)自由贸易试验区管委会、浦东新区政府今日发文。";

    assertThat(mentions(text, null, null))
        .hasSize(3)
        .allSatisfy(
            m ->
                assertThat(text.substring(m.span().start(), m.span().end()))
                    .isEqualTo(m.surface()));
  }

  @Test
  void takesTheLongestNameAtAPlace() {
    assertThat(names("市政府办公厅、市政府、市委组织部和市委发文", "上海市"))
        .containsExactly("上海市人民政府办公厅", "上海市人民政府", "中共上海市委组织部", "中共上海市委员会");
    assertThat(names("人民银行上海总部与人民银行", null)).containsExactly("中国人民银行上海总部", "中国人民银行");
    assertThat(names("国家税务总局上海市税务局", null)).containsExactly("国家税务总局上海市税务局");
  }

  @Test
  void readsShortFormsByThePlaceSpokenOf() {
    assertThat(names("省发展改革委、省生态环境厅负责", "江苏省")).containsExactly("江苏省发展和改革委员会", "江苏省生态环境厅");
    assertThat(names("省发展改革委、市科技局负责", "广州市")).containsExactly("广东省发展和改革委员会", "广州市科学技术局");
    assertThat(names("省发展改革委、市科技局负责", null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各区政府、各相关部门",
        "科创板上市委审议通过",
        "全国办理数量",
        "教育部门和财政部门",
        "市政府性基金预算",
        "底层平台建设部署",
        "工程建设部",
        "设区的市和县人民政府",
        "矿区人民政府",
        "国办发〔2016〕8号",
        "受市委托开展",
        "市公安局浦东分局",
        "城市规划资源局部调整",
        "上海市第一人民医院"
      })
  void takesNoOtherWordForABody(String text) {
    assertThat(names(text, "上海市")).isEmpty();
  }

  @Test
  void thatCityIsThePlaceSpokenOf() {
    assertThat(names("该市经信委负责人说", "上海市")).containsExactly("上海市经济和信息化委员会");
  }

  @Test
  void longTextTakesTimeInProportion() {
    String text = "市科委、市发展改革委会同江苏省科技厅研究制定有关办法，报上海市人民政府批准后施行。".repeat(5_000);

    List<Mention> found =
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> mentions(text, "上海市", "2021-06-01"));

    assertThat(found).hasSize(20_000);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          上海市停车场（库）管理办法|办法
          上海市科技创新券管理办法（试行）|办法
          上海市户外广告暂行规定|规定
          关于促进本市养老服务的若干措施|若干措施
          新时期促进集成电路产业发展的若干政策|若干政策
          上海市加快氢能发展行动方案（2021—2025年）|行动方案
          上海市某产业三年行动计划(2021-2023年)|三年行动计划
          关于加强事中事后监管的实施意见|实施意见
          关于推进土地高质量利用的若干意见|若干意见
          上海市国有土地上房屋征收与补偿实施细则|实施细则
          上海市人民政府关于修改《上海市某条例实施办法》的决定|决定
          关于印发《上海市某管理办法》的通知|通知
          上海市“十四五”规划|规划
          上海市“十四五”规划（征求意见稿）|规划
          上海市城市更新条例|条例
          中华人民共和国外商投资法|法
          2021年上海市政务公开工作要点|工作要点
          国务院关于某事的批复|批复
          上海市突发事件应急预案|预案
          上海市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要|纲要
          可复制推广的经验做法|
          上海生物芯片中心启动|
          """)
  void readsTheTypeOffTheEndOfATitle(String title, String type) {
    assertThat(authority.typeOf(title)).isEqualTo(Optional.ofNullable(type));
  }
}
