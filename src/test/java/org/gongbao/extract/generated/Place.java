package org.gongbao.extract.generated;

import java.util.List;

/**
 * A place with a government.
 *
 * @param name full name
 * @param mark the character that its document numbers begin with
 */
record Place(String name, String mark, Level level) {
  enum Level {
    PROVINCE,
    AUTONOMOUS_REGION,
    MUNICIPALITY,
    CITY,
    COUNTY
  }

  private static final String PROVINCES =
      "江苏省苏 浙江省浙 安徽省皖 广东省粤 山东省鲁 湖南省湘 湖北省鄂 河南省豫 河北省冀 四川省川 福建省闽 江西省赣 陕西省陕 云南省云 贵州省黔"
          + " 辽宁省辽 吉林省吉 黑龙江省黑 甘肃省甘 青海省青 海南省琼 山西省晋";
  private static final String AUTONOMOUS = "广西壮族自治区桂 宁夏回族自治区宁 内蒙古自治区内";
  private static final String MUNICIPALITIES = "上海市沪 上海市沪 上海市沪 北京市京 天津市津 重庆市渝";
  private static final String CITIES =
      "杭州市杭 苏州市苏 南京市宁 合肥市合 广州市穗 深圳市深 武汉市武 成都市成 青岛市青 宁波市甬 厦门市厦 西安市市 无锡市锡 南通市通 长沙市长"
          + " 济南市济 郑州市郑 福州市榕 嘉兴市嘉 芜湖市芜";
  private static final String COUNTIES = "昆山市昆 嘉善县善 义乌市义 德清县德 浏阳市浏";
  private static final String DISTRICTS = "上海市浦东新区浦 上海市静安区静 杭州市余杭区余 苏州市吴江区吴 深圳市南山区南";

  static Place draw(Draw draw) {
    int kind = draw.between(1, 100);
    if (kind <= 40) {
      return of(draw, PROVINCES, Level.PROVINCE);
    }
    if (kind <= 65) {
      return of(draw, MUNICIPALITIES, Level.MUNICIPALITY);
    }
    if (kind <= 90) {
      return of(draw, CITIES, Level.CITY);
    }
    return kind <= 95
        ? of(draw, AUTONOMOUS, Level.AUTONOMOUS_REGION)
        : draw.chance(50) ? of(draw, COUNTIES, Level.COUNTY) : of(draw, DISTRICTS, Level.COUNTY);
  }

  static Place drawProvince(Draw draw) {
    return draw.chance(60)
        ? of(draw, PROVINCES, Level.PROVINCE)
        : of(draw, MUNICIPALITIES, Level.MUNICIPALITY);
  }

  /** One whose government issues rules by order (Law on Legislation, article 93). */
  static Place drawWithOrders(Draw draw) {
    Place place = draw(draw);
    return place.level == Level.COUNTY ? drawWithOrders(draw) : place;
  }

  private static Place of(Draw draw, String all, Level level) {
    String one = draw.of(List.of(all.split(" ")));
    int cut = one.length() - 1;
    return new Place(one.substring(0, cut), one.substring(cut), level);
  }

  /** 省, 市, 县, 自治区: how the place speaks of itself. */
  String unit() {
    return level == Level.AUTONOMOUS_REGION ? "自治区" : name.substring(name.length() - 1);
  }

  /** Name of the territory: 浦东新区 of 上海市浦东新区. */
  String region() {
    int city = name.indexOf('市');
    return city < 0 || city == name.length() - 1 ? name : name.substring(city + 1);
  }

  String government() {
    return name + "人民政府";
  }

  String office() {
    return government() + (level == Level.COUNTY ? "办公室" : "办公厅");
  }

  /** The title of who signs its orders. */
  String head() {
    return switch (level) {
      case PROVINCE -> "省长";
      case AUTONOMOUS_REGION -> "自治区主席";
      default -> "市长";
    };
  }

  String governmentCode(Draw draw) {
    return mark + (mark.equals("沪") || mark.equals("粤") ? "府" : "政") + draw.of("发", "规", "");
  }

  String officeCode(Draw draw) {
    return mark + (mark.equals("沪") || mark.equals("粤") ? "府" : "政") + "办" + draw.of("发", "规", "函");
  }

  String salutation(Draw draw) {
    return switch (level) {
      case PROVINCE -> draw.of("各市、县（市、区）人民政府，省政府各部门、各直属单位：", "各设区市人民政府，省各委办厅局，省各直属单位：");
      case AUTONOMOUS_REGION -> "各市、县人民政府，自治区人民政府各组成部门、各直属机构：";
      case MUNICIPALITY -> "各区人民政府，市政府各委、办、局：";
      case CITY -> "各区、县（市）人民政府，市政府各部门、各直属单位：";
      case COUNTY -> "各镇人民政府，各街道办事处，" + unit() + "政府各部门：";
    };
  }
}
