package org.gongbao.extract.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The running text of an instrument: articles, or numbered measures with those responsible. */
final class Text {
  private final Draw draw;
  private final Sheet sheet;
  private final Issue issue;
  private String shortForm = "";

  Text(Draw draw, Sheet sheet, Issue issue) {
    this.draw = draw;
    this.sheet = sheet;
    this.issue = issue;
  }

  /** Articles; the last one says the closing words. */
  void articles(String self, Supplier<String> closing) {
    int style = draw.between(1, 3);
    boolean chapters = draw.chance(25);
    if (chapters) {
      sheet.add(Sheet.Role.CHAPTER, "第一章　总则");
    }
    int count = draw.between(4, 12);
    article(style, 1, "目的和依据", ground(self));
    article(style, 2, "适用范围", issue.here() + "行政区域内的相关活动，适用" + self + "。");
    for (int i = 3; i < count; i++) {
      if (chapters && i == 4) {
        sheet.add(Sheet.Role.CHAPTER, "第二章　管理要求");
      }
      String text = String.join("", Words.fillers(draw, draw.between(1, 3)));
      article(style, i, "管理要求", draw.chance(20) ? text + citation() : text);
    }
    if (chapters) {
      sheet.add(Sheet.Role.CHAPTER, "第三章　附则");
    }
    article(style, count, "施行日期", closing.get());
  }

  private void article(int style, int number, String heading, String text) {
    String label = "第" + Words.numeral(number) + "条";
    switch (style) {
      case 1 -> sheet.text(label + "　" + text);
      case 2 -> sheet.text(label + "（" + heading + "）").text(text);
      default -> sheet.text(label + "　（" + heading + "）").text(text);
    }
  }

  /** 为了…，根据《…》《…》，结合本市实际，制定本办法。 */
  private String ground(String self) {
    String aims = "为了" + Words.aim(draw) + "，";
    return aims + named(draw.of("根据", "依据", "根据")) + "，结合" + issue.here() + "实际，制定" + self + "。";
  }

  private String named(String verb) {
    StringBuilder words = new StringBuilder(verb);
    List<String> laws = Words.laws(draw, draw.between(1, 2));
    for (String law : laws) {
      words.append("《").append(law).append("》");
      if (draw.chance(15) && law.startsWith("中华人民共和国")) {
        words.append("（以下简称《").append(law.substring(7)).append("》）");
        shortForm = "《" + law.substring(7) + "》";
      }
      sheet.knows("basedOn", "《" + law + "》");
    }
    if (draw.chance(40)) {
      String number = issue.olderNumber(draw);
      String title = Instrument.other(draw, "");
      words
          .append(draw.of("、", "和"))
          .append("《")
          .append(title)
          .append("》（")
          .append(number)
          .append("）");
      sheet.knows("basedOn", "《" + title + "》" + number);
      return words.toString();
    }
    return words + draw.of("等法律、法规", "等有关规定", "的规定", "");
  }

  private String citation() {
    if (!shortForm.isEmpty()) {
      return "拒不改正的，依照" + shortForm + "的规定处理。";
    }
    String title = Instrument.other(draw, issue.titlePlace());
    if (draw.chance(50)) {
      String number = issue.olderNumber(draw);
      sheet.knows("cites", "《" + title + "》" + number);
      return "具体标准按照《" + title + "》（" + number + "）执行。";
    }
    sheet.knows("cites", "《" + title + "》");
    return "《" + title + "》另有规定的，从其规定。";
  }

  /** An opening paragraph, then 一、 and （一） with notes of who is responsible. */
  void measures(String self) {
    sheet.text(
        named("为贯彻落实").replaceFirst("等.*$|的规定$", "精神") + "，" + Words.aim(draw) + "，" + made(self));
    List<String> headings = Words.headings(draw, draw.between(2, 4));
    boolean notes = draw.chance(70);
    boolean lines = draw.chance(20); // notes as paragraphs of their own
    for (int i = 1; i <= headings.size(); i++) {
      sheet.text(Words.numeral(i) + "、" + headings.get(i - 1));
      int item = 0;
      for (String task : Words.tasks(draw, draw.between(2, 4))) {
        item++;
        String label = "（" + Words.numeral(item) + "）" + task + "。";
        String note = notes ? responsible("part/" + i + "." + item, lines) : "";
        String filler = String.join("", Words.fillers(draw, draw.between(1, 3)));
        boolean ownLine = lines && !note.isEmpty();
        sheet.text(label + filler + (draw.chance(15) ? citation() : "") + (ownLine ? "" : note));
        if (ownLine) {
          sheet.text(note.replaceAll("[（）]", ""));
        }
      }
    }
  }

  private String made(String self) {
    return self.equals("本意见") ? draw.of("现提出以下意见。", "提出如下意见：") : "制定" + self + "。";
  }

  private String responsible(String path, boolean lines) {
    List<Body> bodies = draw.some(issue.bodies(), draw.between(2, 4));
    List<String> names = new ArrayList<>();
    bodies.forEach(b -> names.add(b.shortForm()));
    String first = names.get(0);
    String others = String.join("、", names.subList(1, names.size()));
    int kind = draw.between(1, lines ? 1 : 4);
    for (int i = 0; i < bodies.size(); i++) {
      String role = kind <= 2 ? "responsible" : i == 0 ? "lead" : "joint";
      sheet.knows("responsible", path + role + bodies.get(i).name());
    }
    return switch (kind) {
      case 1 -> "（" + draw.of("责任单位", "责任部门") + "：" + first + "、" + others + "）";
      case 2 -> "（" + first + "、" + others + "按职责分工负责）";
      case 3 -> "（牵头单位：" + first + "；配合单位：" + others + "）";
      default -> "（" + first + "牵头，" + others + "配合）";
    };
  }
}
