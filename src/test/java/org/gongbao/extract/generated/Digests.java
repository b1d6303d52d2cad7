package org.gongbao.extract.generated;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.extract.generated.Sheet.Role;

/** A newsletter: columns with items, each of which tells what somebody does with a policy. */
final class Digests {
  private static final List<String> COLUMNS =
      List.of("科创聚焦", "经济热点", "产业动向", "政策举措", "经验交流", "域外动态");
  private static final List<String> OUTCOMES =
      List.of(
          "试点范围将逐步扩大到全部街道和乡镇，年底前完成首轮评估。",
          "据介绍，新的做法可以让群众少跑一趟，办理时间缩短一半。",
          "当地还将建立定期会商机制，及时协调解决推进中的问题。",
          "下游企业可以凭电子凭证直接结算，不再提交纸质材料。",
          "首批名单包括四十个项目，涉及供水、供气和道路照明。",
          "市民可以在服务窗口现场咨询，也可以拨打热线电话了解详情。");

  private Digests() {}

  /** One sheet a column heading or item; a heading states nothing of its own. */
  static List<Sheet> draw(Draw draw) {
    List<Sheet> sheets = new ArrayList<>();
    int count = draw.between(2, COLUMNS.size());
    for (String column : COLUMNS.subList(0, count)) {
      sheets.add(new Sheet().add(Role.CHAPTER, column).needsOwnLine());
      int items = draw.between(1, 3);
      for (int i = 0; i < items; i++) {
        sheets.add(item(draw, column));
      }
    }
    return sheets;
  }

  private static Sheet item(Draw draw, String column) {
    Sheet sheet = new Sheet();
    Place place = Place.drawProvince(draw);
    Body body = draw.of(Body.of(place));
    String here = place.name().replaceFirst("省$|市$", "");
    Instrument policy = Instrument.rule(draw, place.name());
    sheet.knows("column", column).knows("region", place.name());
    String when = draw.of("近日，", "日前，", draw.between(1, 12) + "月" + draw.between(1, 28) + "日，");
    int kind = draw.between(1, 6);
    String matter = Words.matter(draw);
    String title = here + draw.of("出台新规规范", "多措并举推进", "加快推进") + matter;
    String named = "《" + policy.title() + "》";
    String news =
        switch (kind) {
          case 1 -> body.name() + "印发" + named + "，进一步明确各方责任。";
          case 2 -> body.name() + "发布" + named + "，对服务流程作出规定。";
          case 3 -> place.government() + "常务会议审议通过" + named + "。";
          case 4 -> body.name() + "就《" + policy.title() + "（征求意见稿）》公开征求意见。";
          case 5 -> body.name() + "表示，将出台" + named + "，明确补贴标准。";
          default -> body.name() + "启动专项行动，逐条街道排查隐患。";
        };
    String event = List.of("issued", "released", "adopted", "draft", "planned", "").get(kind - 1);
    String target = kind == 4 ? "《" + policy.title() + "（征求意见稿）》" : named;
    if (!event.isEmpty()) {
      sheet.knows("announces", event + target);
    }
    sheet.knows("mentions", kind == 3 ? place.government() : body.name()).knows("title", title);
    sheet.add(Role.TITLE, title).text(when + news).text(String.join("", draw.some(OUTCOMES, 2)));
    return sheet.needsOwnLine();
  }
}
