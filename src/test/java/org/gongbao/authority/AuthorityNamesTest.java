package org.gongbao.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body a name, a short form or a code means, in its place and on its day. */
class AuthorityNamesTest {
  private static Authority authority;

  @BeforeAll
  static void load() {
    authority = Authority.load();
  }

  private static Optional<String> name(String surface, String place, String day) {
    Optional<Region> region = Optional.ofNullable(place).map(p -> region(p));
    return authority
        .agency(surface, region, Optional.ofNullable(day).map(LocalDate::parse))
        .map(Agency::name);
  }

  private static Region region(String name) {
    return authority.region(name, Optional.empty()).orElseThrow();
  }

  @ParameterizedTest(name = "{0} in {1} on {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市科委|上海市||上海市科学技术委员会
          上海市科委|||上海市科学技术委员会
          上海市科学技术委员会|||上海市科学技术委员会
          市科委|浦东新区||上海市科学技术委员会
          市发展改革委|上海市||上海市发展和改革委员会
          市发改委|上海市||上海市发展和改革委员会
          市经济信息化委|上海市||上海市经济和信息化委员会
          市经信委|上海市||上海市经济和信息化委员会
          市住房城乡建设管理委|上海市||上海市住房和城乡建设管理委员会
          上海市住建委|||上海市住房和城乡建设管理委员会
          上海市教委|||上海市教育委员会
          市规划资源局|上海市|2021-06-30|上海市规划和自然资源局
          市规划国土资源局|上海市|2018-11-05|上海市规划和国土资源管理局
          市环保局|上海市|2018-03-01|上海市环境保护局
          市环保局|上海市|2020-03-01|上海市环境保护局
          市生态环境局|上海市|2021-03-01|上海市生态环境局
          市卫生计生委|上海市|2018-10-01|上海市卫生和计划生育委员会
          市食品药品监管局|上海市|2018-10-01|上海市食品药品监督管理局
          市市场监管局|上海市|2021-10-01|上海市市场监督管理局
          上海市市场监督管理局|||上海市市场监督管理局
          市医保办|上海市|2018-10-01|上海市医疗保险办公室
          市金融办|上海市|2018-10-01|上海市金融服务办公室
          市地方金融监管局|上海市|2021-10-01|上海市地方金融监督管理局
          市委金融办|上海市|2025-01-10|中共上海市委金融委员会办公室
          市税务局|上海市|2021-10-01|国家税务总局上海市税务局
          上海银保监局||2021-10-01|中国银行保险监督管理委员会上海监管局
          上海证监局||2021-10-01|中国证券监督管理委员会上海监管局
          上海海关|||上海海关
          人民银行上海总部|||中国人民银行上海总部
          人民银行上海分行||2021-01-01|中国人民银行上海分行
          国家外汇管理局上海市分局|||国家外汇管理局上海市分局
          中国铁路上海局集团|||中国铁路上海局集团有限公司
          上港集团|||上海国际港务（集团）股份有限公司
          上海国际港务(集团)股份有限公司|||上海国际港务（集团）股份有限公司
          市高院|上海市||上海市高级人民法院
          市检察院|上海市||上海市人民检察院
          市委宣传部|上海市||中共上海市委宣传部
          市委组织部|上海市||中共上海市委组织部
          市委网信办|上海市|2021-10-01|中共上海市委网络安全和信息化委员会办公室
          上海市委编办||2021-01-01|中共上海市委机构编制委员会办公室
          中共上海市委||| 中共上海市委员会
          市政府办公厅|上海市||上海市人民政府办公厅
          市政府外办|上海市||上海市人民政府外事办公室
          市机管局|上海市||上海市机关事务管理局
          市国防科工办|上海市||上海市国防科学技术工业办公室
          团市委|上海市||中国共产主义青年团上海市委员会
          市残联|上海市||上海市残疾人联合会
          上海科创办|||上海推进科技创新中心建设办公室
          上海化工区管委会|||上海化学工业区管理委员会
          临港新片区管委会|||中国（上海）自由贸易试验区临港新片区管理委员会
          申康中心|||上海申康医院发展中心
          虹桥商务区管委会||2019-05-01|上海虹桥商务区管理委员会
          虹桥商务区管委会|||上海虹桥国际中央商务区管理委员会
          浦东新区政府|||上海市浦东新区人民政府
          嘉定区政府|上海市||上海市嘉定区人民政府
          普陀区政府|上海市||上海市普陀区人民政府
          普陀区政府|浙江省||舟山市普陀区人民政府
          上海市浦东新区区委|||
          浦东新区区委|||
          浦东新区财政局|||上海市浦东新区财政局
          国家税务总局上海市青浦区税务局|||国家税务总局上海市青浦区税务局
          国家税务总局苏州市吴江区税务局|||国家税务总局苏州市吴江区税务局
          国家税务总局嘉善县税务局|||国家税务总局嘉善县税务局
          嘉善县税务局||2022-01-01|国家税务总局嘉善县税务局
          省财政厅|江苏省||江苏省财政厅
          省财政厅|南京市||江苏省财政厅
          江苏省科技厅|||江苏省科学技术厅
          江苏省发改委|||江苏省发展和改革委员会
          江苏省政府办公厅|||江苏省人民政府办公厅
          省政府办公厅|江苏省||江苏省人民政府办公厅
          江苏省交通厅||2020-07-01|江苏省交通运输厅
          江苏省医保局||2020-07-01|江苏省医疗保障局
          江苏省卫健委||2020-07-01|江苏省卫生健康委员会
          江苏证监局|||中国证券监督管理委员会江苏监管局
          山东省人社厅|||山东省人力资源和社会保障厅
          省政府新闻办|山东省||山东省人民政府新闻办公室
          山东省人事考试中心|||山东省人事考试中心
          广州市科技局|||广州市科学技术局
          市科技局|广州市||广州市科学技术局
          省委编办|广东省|2021-07-01|中共广东省委机构编制委员会办公室
          广东省邮政管理局|||广东省邮政管理局
          市政府|苏州市||苏州市人民政府
          深圳市住建局|||深圳市住房和建设局
          重庆市人力社保局|||重庆市人力资源和社会保障局
          重庆市大数据发展局|||重庆市大数据应用发展管理局
          天津市科技局|||天津市科学技术局
          北京市科委|||北京市科学技术委员会
          自治区科技厅|广西壮族自治区||广西壮族自治区科学技术厅
          安徽省文旅厅||2021-07-01|安徽省文化和旅游厅
          区教育局|浦东新区||上海市浦东新区教育局
          县财政局|嘉善县||嘉善县财政局
          国家发展改革委|||国家发展和改革委员会
          国家发改委|||国家发展和改革委员会
          人社部|||人力资源和社会保障部
          中华人民共和国教育部|||教育部
          国家卫生计生委||2016-05-01|国家卫生和计划生育委员会
          国家广电总局||2010-05-01|国家广播电影电视总局
          国家广电总局||2020-05-01|国家广播电视总局
          国家广电总局|||国家广播电视总局
          中国银保监会||2020-01-01|中国银行保险监督管理委员会
          全国人大常委会|||全国人民代表大会常务委员会
          中央编办||2021-01-01|中共中央机构编制委员会办公室
          国务院办公厅|||国务院办公厅
          """)
  void namesWhomASurfaceMeans(String surface, String place, String day, String expected) {
    assertThat(name(surface, place, day)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest(name = "{0} in {1} on {2} is not certain")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市科委||
          市科委|江苏省|
          省财政厅|上海市|
          省科技厅||
          区教育局|上海市|
          上海市科技厅||
          苏州市科技厅||
          江苏省科技局||
          普陀区政府||
          朝阳区人民政府||
          市税务局|上海市|2015-01-01
          上海市不存在局||
          各区政府|上海市|
          有关部门|上海市|
          科委|上海市|
          浦东新区||
          """)
  void leavesWhatIsNotCertainEmpty(String surface, String place, String day) {
    assertThat(name(surface, place, day)).isEmpty();
  }

  @Test
  void saysWhetherANameIsListedOrMadeByTheGeneralRule() {
    Agency listed = authority.agency("上海市科委", Optional.empty(), Optional.empty()).orElseThrow();
    Agency made = authority.agency("江苏省科技厅", Optional.empty(), Optional.empty()).orElseThrow();

    assertThat(listed.inferred()).isFalse();
    assertThat(listed.region()).contains("310000");
    assertThat(listed.aliases()).contains("市科委", "上海市科委");
    assertThat(made.inferred()).isTrue();
    assertThat(made.region()).contains("320000");
  }

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          沪府||上海市人民政府
          沪府规||上海市人民政府
          沪府发||上海市人民政府
          沪府令||上海市人民政府
          沪府办规||上海市人民政府办公厅
          沪府办发||上海市人民政府办公厅
          沪科规||上海市科学技术委员会
          沪科合||上海市科学技术委员会
          沪科技节组办||
          沪发改价管||上海市发展和改革委员会
          沪教委体||上海市教育委员会
          沪经信规范||上海市经济和信息化委员会
          沪财发||上海市财政局
          沪建房管联||上海市住房和城乡建设管理委员会
          沪规土资测||上海市规划和国土资源管理局
          沪环保防|2014-01-01|上海市环境保护局
          沪环保防|2022-01-01|
          沪建管|2014-09-01|上海市城乡建设和管理委员会
          沪建管|2018-09-01|上海市住房和城乡建设管理委员会
          沪环规|2021-01-01|上海市生态环境局
          沪卫计规|2016-01-01|上海市卫生和计划生育委员会
          沪民防||上海市民防办公室
          沪民老工发||上海市民政局
          沪食药安办||
          国发||国务院
          国办发||国务院办公厅
          国办发明电||国务院办公厅
          发改环资||国家发展和改革委员会
          发改办高技||国家发展和改革委员会办公厅
          财税||财政部
          工信部联企业||工业和信息化部
          人社部发||人力资源和社会保障部
          人社厅函||人力资源和社会保障部办公厅
          国卫医发|2015-01-01|国家卫生和计划生育委员会
          国卫医发||国家卫生健康委员会
          环发|2016-01-01|环境保护部
          粤府||广东省人民政府
          粤府函||广东省人民政府
          粤办函||广东省人民政府办公厅
          苏政发||江苏省人民政府
          苏政办发||江苏省人民政府办公厅
          浙政||浙江省人民政府
          浙政办发||浙江省人民政府办公厅
          京政办字||北京市人民政府办公厅
          渝府||重庆市人民政府
          鲁政字||山东省人民政府
          川办发||四川省人民政府办公厅
          赣府厅发||江西省人民政府办公厅
          宁政办规发||宁夏回族自治区人民政府办公厅
          宁政发||
          宁政办规发||宁夏回族自治区人民政府办公厅
          穗府办规||广州市人民政府办公厅
          杭政办函||杭州市人民政府办公厅
          榕政综||福州市人民政府
          甬政发||宁波市人民政府
          吉府发||吉安市人民政府
          吉政办发||吉林省人民政府办公厅
          新政发||新疆维吾尔自治区人民政府
          云府办明电||
          某某发||
          """)
  void namesTheIssuerOfACode(String code, String day, String expected) {
    assertThat(
            authority
                .issuerOfCode(code, Optional.ofNullable(day).map(LocalDate::parse))
                .map(Agency::name))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void namesTheRegionOfACodeAndOfABody() {
    assertThat(authority.regionOfIssuerCode("沪科规")).contains(region("上海市"));
    assertThat(authority.regionOfIssuerCode("国办发")).contains(region("全国"));
    assertThat(authority.regionOfIssuerCode("宁政发")).isEmpty();
    assertThat(authority.regionsOfIssuerCode("宁政发")).contains(region("宁夏回族自治区"), region("南京市"));
    assertThat(authority.regionOfAgency("上海市财政局")).contains(region("上海市"));
    assertThat(authority.regionOfAgency("广州市科学技术局")).contains(region("广州市"));
    assertThat(authority.regionOfAgency("江苏省“放管服”改革协调办")).contains(region("江苏省"));
    assertThat(authority.regionOfAgency("国家税务总局苏州市吴江区税务局")).contains(region("苏州市吴江区"));
    assertThat(authority.regionOfAgency("教育部")).contains(region("全国"));
    assertThat(authority.regionOfAgency("中国作物学会")).isEmpty();
    assertThat(authority.regionOfAgency("中山大学")).isEmpty();
  }

  @Test
  void listsEachOfficialNameOnce() {
    assertThat(authority.agencies()).extracting(Agency::name).doesNotHaveDuplicates();
    assertThat(authority.agencies()).hasSizeGreaterThan(500);
  }
}
