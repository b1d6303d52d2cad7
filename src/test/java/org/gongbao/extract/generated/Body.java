package org.gongbao.extract.generated;

import java.util.List;
import java.util.stream.Stream;

/**
 * A body that issues papers or is made responsible.
 *
 * @param name full official name
 * @param shortForm as papers of its place call it
 * @param code issuer's code of its document numbers
 */
record Body(String name, String shortForm, String code) {
  /** Full name, short form and code of each department, as the general rule for a place has it. */
  private static final String PROVINCE =
      "财政厅 财政厅 财，教育厅 教育厅 教，科学技术厅 科技厅 科，民政厅 民政厅 民，"
          + "人力资源和社会保障厅 人力资源社会保障厅 人社，自然资源厅 自然资源厅 自然资，生态环境厅 生态环境厅 环，"
          + "住房和城乡建设厅 住房城乡建设厅 建，交通运输厅 交通运输厅 交，水利厅 水利厅 水，农业农村厅 农业农村厅 农，"
          + "商务厅 商务厅 商，文化和旅游厅 文化和旅游厅 文旅，卫生健康委员会 卫生健康委 卫，应急管理厅 应急厅 应急，"
          + "市场监督管理局 市场监管局 市监，医疗保障局 医保局 医保，发展和改革委员会 发展改革委 发改，公安厅 公安厅 公，"
          + "司法厅 司法厅 司，审计厅 审计厅 审，统计局 统计局 统";

  private static final String CITY =
      "财政局 财政局 财，教育局 教育局 教，科学技术局 科技局 科，民政局 民政局 民，"
          + "人力资源和社会保障局 人力资源社会保障局 人社，生态环境局 生态环境局 环，农业农村局 农业农村局 农，"
          + "商务局 商务局 商，卫生健康委员会 卫生健康委 卫，应急管理局 应急局 应急，市场监督管理局 市场监管局 市监，"
          + "医疗保障局 医保局 医保，发展和改革委员会 发展改革委 发改，公安局 公安局 公，司法局 司法局 司，"
          + "审计局 审计局 审";
  private static final String MUNICIPALITY =
      "财政局 财政局 财，民政局 民政局 民，人力资源和社会保障局 人力资源社会保障局 人社，生态环境局 生态环境局 环，"
          + "市场监督管理局 市场监管局 市监，医疗保障局 医保局 医保，发展和改革委员会 发展改革委 发改，"
          + "卫生健康委员会 卫生健康委 卫，应急管理局 应急局 应急，公安局 公安局 公，司法局 司法局 司，统计局 统计局 统，"
          + "审计局 审计局 审，教育委员会 教委 教";
  private static final String SHANGHAI =
      "财政局 财政局 财，民政局 民政局 民，人力资源和社会保障局 人力资源社会保障局 人社，生态环境局 生态环境局 环，"
          + "市场监督管理局 市场监管局 市监，医疗保障局 医保局 医保，发展和改革委员会 发展改革委 发改，"
          + "卫生健康委员会 卫生健康委 卫，教育委员会 教委 教，科学技术委员会 科委 科，"
          + "经济和信息化委员会 经济信息化委 经信，商务委员会 商务委 商，住房和城乡建设管理委员会 住房城乡建设管理委 住建，"
          + "交通委员会 交通委 交，规划和自然资源局 规划资源局 规划资源，水务局 水务局 水务，"
          + "绿化和市容管理局 绿化市容局 绿容，房屋管理局 房屋管理局 房管，文化和旅游局 文化旅游局 文旅，"
          + "农业农村委员会 农业农村委 农";
  private static final String CENTRAL =
      "财政部 财政部 财社，教育部 教育部 教基，科学技术部 科技部 国科发，工业和信息化部 工业和信息化部 工信部企业，"
          + "民政部 民政部 民发，人力资源和社会保障部 人力资源社会保障部 人社部发，自然资源部 自然资源部 自然资规，"
          + "生态环境部 生态环境部 环办，住房和城乡建设部 住房城乡建设部 建城，交通运输部 交通运输部 交运发，"
          + "水利部 水利部 水资源，农业农村部 农业农村部 农办，商务部 商务部 商建发，文化和旅游部 文化和旅游部 文旅发，"
          + "国家卫生健康委员会 国家卫生健康委 国卫，应急管理部 应急管理部 应急，国家市场监督管理总局 市场监管总局 国市监，"
          + "国家税务总局 税务总局 税总发，国家医疗保障局 国家医保局 医保发，国家发展和改革委员会 国家发展改革委 发改";

  /** The departments of a place; names of one kind of place are alike. */
  static List<Body> of(Place place) {
    String names =
        switch (place.level()) {
          case PROVINCE, AUTONOMOUS_REGION -> PROVINCE;
          case MUNICIPALITY -> place.mark().equals("沪") ? SHANGHAI : MUNICIPALITY;
          case CITY, COUNTY -> CITY;
        };
    boolean county = place.level() == Place.Level.COUNTY;
    return bodies(names, place.name(), place.unit(), place.mark()).stream()
        .filter(b -> !county || !b.name().matches(".*(?:生态环境|公安)局")) // branches of the city's
        .toList();
  }

  /** Central bodies as they are called since the reform of 2018. */
  static List<Body> central() {
    return bodies(CENTRAL, "", "", "");
  }

  private static List<Body> bodies(String names, String place, String unit, String mark) {
    return Stream.of(names.split("，"))
        .map(n -> n.split(" "))
        .map(n -> new Body(place + n[0], unit + n[1], mark + n[2]))
        .toList();
  }
}
