package org.gongbao.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short forms as the notes of measures write them, in papers of many places and years. */
class AuthorityShortFormsTest {
  private static Authority authority;

  @BeforeAll
  static void load() {
    authority = Authority.load();
  }

  private static Optional<String> name(String surface, String place, String day) {
    Optional<LocalDate> on = Optional.ofNullable(day).map(LocalDate::parse);
    Optional<Region> region =
        Optional.ofNullable(place).map(p -> authority.region(p, on).orElseThrow());
    return authority.agency(surface, region, on).map(Agency::name);
  }

  @ParameterizedTest(name = "{0} in {1} on {2} is {3}")
  @CsvFileSource(resources = "short-forms.csv", delimiter = '|')
  void namesTheBodyInFull(String surface, String place, String day, String expected) {
    assertThat(name(surface, place, day)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"财政局认为", "统计局数据", "各级财政局", "教育局长会议", "（科技厅、财政厅）", "由财政厅会同有关部门办理"})
  void namesWithoutTheirPlaceAreNoneInRunningText(String text) {
    Optional<Region> sichuan = authority.region("四川省", Optional.empty());

    assertThat(authority.mentions(text, sichuan, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府", "人大", "法院", "办公厅", "办公室", "人民政府", "委员会", "科委", "有关部门", "各市", "财政", "公司", "外办", "国有企业"
      })
  void generalWordsAreNoBody(String surface) {
    for (String place : List.of("全国", "四川省", "苏州市", "嘉善县", "上海市")) {
      assertThat(name(surface, place, "2021-05-01")).as(place).isEmpty();
    }
  }

  @Test
  void whatTheGeneralRuleMakesIsMarked() {
    Optional<Region> sichuan = authority.region("四川省", Optional.empty());

    assertThat(authority.agency("科技厅", sichuan, Optional.empty()).orElseThrow().inferred())
        .isTrue();
    assertThat(authority.agency("省国资委", sichuan, Optional.empty()).orElseThrow().inferred())
        .isFalse();
  }
}
