package org.gongbao.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name is, today and in the past. */
class AuthorityRegionsTest {
  private static Authority authority;

  @BeforeAll
  static void load() {
    authority = Authority.load();
  }

  private static Region region(String name) {
    return authority.region(name, Optional.empty()).orElseThrow();
  }

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          上海市||310000
          上海||310000
          江苏||320000
          内蒙古||150000
          广西壮族自治区||450000
          香港||810000
          全国||100000
          苏州市||320500
          深圳||440300
          浦东新区||310115
          上海市浦东新区||310115
          上海浦东新区||310115
          苏州市吴江区||320509
          江苏省苏州市吴江区||320509
          嘉善县||330421
          北京市朝阳区||110105
          上海市普陀区||310107
          舟山市普陀区||330903
          南汇区||310119@2001
          上海市南汇区|2005-06-01|310119@2001
          上海市卢湾区|2010-06-01|310103@1981
          崇明县|2010-06-01|310230@1981
          恩施市|1988-01-01|422801@1983
          恩施市||422801
          阳泉市矿区||140303
          和县||340523
          吉林||220000
          吉林市||220200
          长三角||长三角
          长江三角洲地区||长三角
          长三角一体化示范区||长三角生态绿色一体化发展示范区
          临港新片区||中国（上海）自由贸易试验区临港新片区
          上海自贸区张江片区||中国（上海）自由贸易试验区张江片区
          闸北区|2010-06-01|310108@1981
          密云县|2014-06-01|110228@1981
          密云区|2020-06-01|110118
          中国(上海)自由贸易试验区||中国（上海）自由贸易试验区
          """)
  void findsTheRegionOfAName(String name, String day, String id) {
    assertThat(
            authority.region(name, Optional.ofNullable(day).map(LocalDate::parse)).map(Region::id))
        .contains(id);
  }

  @ParameterizedTest
  @CsvSource({"普陀区", "朝阳区", "鼓楼区", "郊区", "朝阳", "矿区", "上海市吴江区", "本市", "''"})
  void leavesASharedOrUnknownNameEmpty(String name) {
    assertThat(authority.region(name, Optional.empty())).isEmpty();
  }

  @Test
  void knowsWhatIsAbove() {
    Region wujiang = region("苏州市吴江区");

    assertThat(authority.within(wujiang)).contains(region("苏州市"));
    assertThat(authority.provinceOf(wujiang)).isEqualTo(region("江苏省"));
    assertThat(authority.provinceOf(region("上海市"))).isEqualTo(region("上海市"));
    assertThat(authority.provinceOf(region("临港新片区"))).isEqualTo(region("上海市"));
    assertThat(authority.provinceOf(region("长三角"))).isEqualTo(region("长三角"));
    assertThat(authority.within(region("上海市"))).contains(region("全国"));
    assertThat(authority.within(region("全国"))).isEmpty();
  }

  @Test
  void tellsWhatTookTheFormerOnesPlace() {
    Region nanhui = region("南汇区");

    assertThat(nanhui.history().firstYear()).contains(2001);
    assertThat(nanhui.history().lastYear()).contains(2009);
    assertThat(nanhui.history().succeededBy()).containsExactly("310115");
    assertThat(nanhui.current()).isFalse();
    assertThat(authority.regionById("310225@1981").orElseThrow().history().succeededBy())
        .containsExactly("310119@2001");
  }

  @Test
  void knowsTheMembersOfGroupings() {
    assertThat(authority.members(region("长三角")))
        .extracting(Region::name)
        .containsExactlyInAnyOrder("上海市", "江苏省", "浙江省", "安徽省");
    assertThat(authority.members(region("长三角生态绿色一体化发展示范区")))
        .extracting(Region::name)
        .containsExactlyInAnyOrder("青浦区", "吴江区", "嘉善县");
    assertThat(authority.members(region("粤港澳大湾区"))).hasSize(11);
  }

  @Test
  void everyReferenceBetweenRegionsIsFilled() {
    List<Region> all = authority.regions();

    assertThat(all).hasSizeGreaterThan(6_800);
    assertThat(all).extracting(Region::id).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            r -> {
              assertThat(r.withinId().isPresent()).isNotEqualTo(r.id().equals("100000"));
              r.withinId().ifPresent(id -> assertThat(authority.regionById(id)).isPresent());
              assertThat(r.history().succeededBy())
                  .allSatisfy(id -> assertThat(authority.regionById(id)).isPresent());
            });
  }

  @Test
  void aDivisionInUseIsWithinOneInUse() {
    assertThat(authority.regions())
        .filteredOn(Region::current)
        .filteredOn(r -> r.withinId().isPresent())
        .allSatisfy(r -> assertThat(authority.within(r).orElseThrow().current()).isTrue());
  }
}
