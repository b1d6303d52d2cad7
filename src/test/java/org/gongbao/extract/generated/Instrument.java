package org.gongbao.extract.generated;

import java.util.List;

/**
 * A norm or plan that papers carry, promulgate or speak of.
 *
 * @param title its own title
 * @param type its type word as the scheme of instrument types names it
 * @param self how its own text calls it, such as 本办法
 */
record Instrument(String title, String type, String self) {
  /** Ending of the title, type, name in the text. */
  private static final List<String> RULES =
      List.of(
          "管理办法 办法 本办法",
          "管理办法 办法 本办法",
          "管理办法（试行） 办法 本办法",
          "暂行办法 办法 本办法",
          "管理实施细则 实施细则 本细则",
          "管理规定 规定 本规定",
          "管理若干规定 若干规定 本规定",
          "管理实施办法 实施办法 本办法",
          "工作规则 规则 本规则",
          "工作规程 规程 本规程",
          "管理暂行规定 规定 本规定");

  private static final List<String> PLANS =
      List.of(
          "实施方案 实施方案 本方案",
          "工作方案 工作方案 本方案",
          "行动计划（2021—2023年） 行动计划 本行动计划",
          "三年行动计划（2022—2024年） 三年行动计划 本行动计划",
          "若干措施 若干措施 本措施",
          "发展规划（2021—2025年） 规划 本规划",
          "工作要点 工作要点 本要点",
          "行动方案（2020-2022年） 行动方案 本行动方案",
          "专项规划 规划 本规划");

  static Instrument rule(Draw draw, String place) {
    return of(draw, RULES, place);
  }

  static Instrument plan(Draw draw, String place) {
    return of(draw, PLANS, place);
  }

  private static Instrument of(Draw draw, List<String> endings, String place) {
    String[] parts = draw.of(endings).split(" ");
    String title = place + Words.matter(draw) + parts[0];
    return draw.first(title) ? new Instrument(title, parts[1], parts[2]) : of(draw, endings, place);
  }

  /** 办法 of …管理办法（试行）: what its interpretation calls it. */
  static String word(String title) {
    String bare = title.replaceFirst("（[^）]*）$", "");
    return bare.substring(bare.length() - 2);
  }

  /** Another norm's title, for references. */
  static String other(Draw draw, String place) {
    return (draw.chance(75) ? rule(draw, place) : plan(draw, place)).title();
  }
}
