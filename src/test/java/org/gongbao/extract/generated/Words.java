package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.List;

/** Words that papers are made of. All sentences are this project's own. */
final class Words {
  private static final List<String> MATTERS =
      List.of(
          "社区养老服务设施",
          "公共充电设施",
          "电梯安全",
          "河道采砂",
          "城市绿地养护",
          "餐厨垃圾收运",
          "农村生活污水治理",
          "校外培训机构",
          "小微企业融资担保",
          "地下管线信息",
          "公共停车场",
          "建筑渣土运输",
          "职业技能培训",
          "乡村民宿发展",
          "家政服务质量",
          "海绵城市建设",
          "古树名木保护",
          "殡葬服务收费",
          "政务数据共享",
          "船舶污染防治",
          "快递末端网点",
          "农贸市场改造",
          "中小学午后托管",
          "危险废物转移",
          "公共厕所建设",
          "残疾人辅助器具补贴",
          "种业振兴",
          "节水型单位创建",
          "村级集体资产",
          "道路照明",
          "医疗废物处置",
          "食品小作坊",
          "老旧小区改造",
          "租赁住房",
          "无障碍环境建设",
          "网络餐饮服务");
  private static final List<String> LAWS =
      List.of(
          "中华人民共和国环境保护法",
          "中华人民共和国安全生产法",
          "中华人民共和国行政许可法",
          "中华人民共和国民法典",
          "中华人民共和国水法",
          "中华人民共和国土地管理法",
          "中华人民共和国食品安全法",
          "中华人民共和国城乡规划法",
          "建设工程质量管理条例",
          "物业管理条例",
          "优化营商环境条例",
          "政府信息公开条例",
          "城市市容和环境卫生管理条例",
          "中华人民共和国数据安全法",
          "中华人民共和国老年人权益保障法",
          "医疗机构管理条例");
  private static final List<String> FILLERS =
      List.of(
          "各单位应当建立台账，逐项记录办理情况，并至少保存三年。", "申请人提交的材料不齐全的，受理单位应当一次告知需要补正的内容。",
          "新建项目应当与主体工程同步规划、同步建设、同步验收。", "检查人员不得少于两人，检查结果应当当场告知被检查人。",
          "鼓励社会力量以捐赠、志愿服务等方式参与。", "收费标准应当在经营场所的显著位置公示。",
          "有条件的地方可以先行探索，成熟以后再逐步推开。", "补贴按照实际服务人次核定，每半年拨付一次。",
          "设施出现故障的，维护单位应当在二十四小时内修复。", "工作人员滥用职权、玩忽职守的，依法给予处分。",
          "评估结果分为优秀、合格、不合格三个等级，并向社会公开。", "运营单位变更的，应当提前三十日书面告知服务对象。",
          "每年第一季度对上一年度的执行情况开展一次评估。", "面积一般不小于六十平方米，出入口应当无障碍。",
          "发生突发情况时，现场负责人应当立即采取措施并如实报告。", "已经建成但不符合要求的，应当在两年内完成改造。",
          "专家库成员实行聘任制，每届任期三年，可以连任。", "不得以任何名义向服务对象摊派费用。",
          "采集个人信息应当遵循合法、正当、必要的原则。", "对服务质量有异议的，可以向所在地的主管单位反映。",
          "合同应当载明服务内容、期限、价格和退出安排。", "项目资金专款专用，接受审计监督。",
          "建立信息共享机制，避免重复填报。", "逾期不改正的，处一千元以上五千元以下的罚款。",
          "施工期间应当设置围挡，夜间作业应当减少对居民的影响。", "对表现突出的单位和个人予以表扬。",
          "开展多种形式的宣传，提高群众的知晓率。", "设备应当每月检查一次，检查记录留存备查。",
          "坚持尽力而为、量力而行，把有限的财力用在最需要的地方。", "推行线上线下同一标准，方便群众就近办理。");
  private static final List<String> AIMS =
      List.of("规范服务行为", "保障公共安全", "改善人居环境", "提高办事效率", "维护当事人合法权益", "促进行业健康发展", "节约公共资源");
  private static final List<String> TASKS =
      List.of("优化空间布局", "补齐设施短板", "提升服务水平", "完善标准体系", "加强人才培养", "推进信息共享", "严格日常监管", "扩大试点范围");
  private static final List<String> HEADINGS =
      List.of("总体要求", "主要任务", "重点举措", "服务供给", "监督管理", "保障措施", "组织实施");
  private static final List<String> SURNAMES =
      List.of("苏", "林", "何", "沈", "陆", "方", "韩", "唐", "邵", "蒋", "欧阳");
  private static final List<String> GIVEN = List.of("景行", "远舟", "明", "立言", "知秋", "伟", "文渊", "若谷");

  private Words() {}

  static String matter(Draw draw) {
    return draw.of(MATTERS);
  }

  static List<String> laws(Draw draw, int count) {
    return draw.some(LAWS, count);
  }

  static List<String> fillers(Draw draw, int count) {
    return draw.some(FILLERS, count);
  }

  static String filler(Draw draw) {
    return draw.of(FILLERS);
  }

  static String aim(Draw draw) {
    return draw.of(AIMS);
  }

  static List<String> tasks(Draw draw, int count) {
    return draw.some(TASKS, count);
  }

  static List<String> headings(Draw draw, int count) {
    return draw.some(HEADINGS, count);
  }

  static String person(Draw draw) {
    return draw.of(SURNAMES) + draw.of(GIVEN);
  }

  /** 2021年3月1日. */
  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 一 to 九十九. */
  static String numeral(int number) {
    String digits = "零一二三四五六七八九";
    String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10)) + "十";
    return tens + (number % 10 == 0 && number > 0 ? "" : digits.charAt(number % 10));
  }
}
