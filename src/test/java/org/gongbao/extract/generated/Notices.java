package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.extract.generated.Sheet.Role;

/** Notices: those that carry an instrument, those that are their own policy, those that forward. */
final class Notices {
  private Notices() {}

  /** 关于印发《…》的通知 with the instrument behind it (GB/T 9704—2012, 7.3). */
  static Sheet carrying(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    boolean rule = draw.chance(60);
    Instrument instrument =
        rule
            ? Instrument.rule(draw, issue.titlePlace())
            : Instrument.plan(draw, issue.titlePlace());
    String what = draw.chance(75) ? "《" + instrument.title() + "》" : instrument.title();
    String matter = "关于" + draw.of("印发", "印发", "发布") + what + "的通知";
    head(draw, sheet, issue, matter, "carrier");
    sheet.text(handsOver(draw, issue, instrument.title()));
    boolean annexed = draw.chance(15);
    if (annexed) {
      sheet.text("附件：" + instrument.title());
    }
    issue.sign(draw, sheet);
    if (draw.chance(20)) {
      sheet.add(Role.NOTE, "（此件公开发布）");
    }
    if (annexed) {
      sheet.add(Role.CHAPTER, "附件");
    }
    sheet.add(Role.TITLE, instrument.title());
    sheet.knows("title", instrument.title()).knows("type", instrument.type());
    Text text = new Text(draw, sheet, issue);
    Force force = new Force(draw, sheet);
    String self = instrument.self();
    if (rule) {
      text.articles(self, () -> closing(draw, issue, force, self));
    } else {
      text.measures(self);
      if (draw.chance(40)) {
        sheet.text(closing(draw, issue, force, self));
      }
    }
    issue.tell(sheet, "lead");
    issue.foot(draw, sheet);
    return sheet;
  }

  /** One notice that carries two instruments: two policies with one carrier. */
  static List<Sheet> carryingTwo(Draw draw, Issue issue) {
    Sheet first = new Sheet();
    Sheet second = new Sheet().needsOwnLine();
    Instrument one = Instrument.rule(draw, issue.titlePlace());
    Instrument other = Instrument.rule(draw, issue.titlePlace());
    String both = "《" + one.title() + "》和《" + other.title() + "》";
    head(draw, first, issue, "关于印发" + both + "的通知", "carrier");
    first.text("现将" + both + "印发给你们，请认真贯彻执行。");
    issue.sign(draw, first);
    first.facts().stream()
        .filter(f -> f.kind().equals("carrier"))
        .forEach(f -> second.knows(f.kind(), f.value()));
    for (Sheet sheet : List.of(first, second)) {
      Instrument instrument = sheet == first ? one : other;
      sheet.add(Role.TITLE, instrument.title());
      sheet.knows("title", instrument.title()).knows("type", instrument.type());
      String self = instrument.self();
      Force force = new Force(draw, sheet);
      new Text(draw, sheet, issue).articles(self, () -> closing(draw, issue, force, self));
      issue.tell(sheet, "lead");
    }
    return List.of(first, second);
  }

  private static String handsOver(Draw draw, Issue issue, String title) {
    String agreed = issue.place().map(p -> p.unit() + "政府").orElse("国务院");
    return switch (draw.between(1, 3)) {
      case 1 -> "现将《" + title + "》印发给你们，请认真" + draw.of("贯彻执行。", "组织实施。", "遵照执行。");
      case 2 -> "《" + title + "》已经" + agreed + "同意，现印发给你们，请结合实际认真贯彻落实。";
      default -> "经" + agreed + "同意，现将《" + title + "》印发给你们，请认真按照执行。";
    };
  }

  private static String closing(Draw draw, Issue issue, Force force, String self) {
    String closing = force.closing(self, issue.signed());
    return draw.chance(45) ? closing + force.repeals(issue, self) : closing;
  }

  /** 关于…的意见 or 通知 that is its own policy. */
  static Sheet own(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    String type = draw.of("意见", "实施意见", "指导意见", "通知", "若干意见");
    String matter = "关于" + draw.of("加强", "推进", "规范", "进一步做好") + Words.matter(draw) + "工作的" + type;
    head(draw, sheet, issue, matter, "title");
    sheet.knows("type", type);
    Text text = new Text(draw, sheet, issue);
    String self = type.equals("通知") ? "本通知" : "本意见";
    text.measures(self.equals("本通知") ? "本通知" : self);
    if (draw.chance(60)) {
      sheet.text(closing(draw, issue, new Force(draw, sheet), self));
    }
    issue.sign(draw, sheet);
    if (draw.chance(20)) {
      sheet.add(Role.NOTE, "（此件公开发布）");
    }
    issue.tell(sheet, "lead");
    issue.foot(draw, sheet);
    return sheet;
  }

  /** Title and number in either order, or a joint header with its number; then who it goes to. */
  static void head(Draw draw, Sheet sheet, Issue issue, String matter, String kind) {
    boolean joint = issue.issuers().size() > 1;
    boolean numbered = !issue.number().isEmpty();
    boolean header = numbered && joint && draw.chance(40);
    String title = (header ? "" : String.join(draw.of("　", "、", " "), issue.issuers())) + matter;
    if (header) {
      sheet.needsOwnLine();
      issue.issuers().forEach(i -> sheet.add(Role.BODIES, i));
      sheet.add(Role.NUMBER, issue.number()).add(Role.TITLE, title);
    } else if (numbered && draw.chance(30)) {
      sheet.needsOwnLine();
      sheet.add(Role.NUMBER, issue.number()).add(Role.TITLE, title);
    } else {
      sheet.add(Role.TITLE, title);
      issue.print(sheet);
    }
    sheet.add(Role.SALUTATION, issue.addressees());
    sheet.knows(kind, title);
  }

  /** 关于延长《…》有效期的通知. */
  static Sheet extending(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    String title = Instrument.rule(draw, issue.titlePlace()).title();
    String number = issue.olderNumber(draw);
    LocalDate until = issue.signed().plusYears(draw.between(1, 5));
    head(draw, sheet, issue, "关于延长《" + title + "》有效期的通知", "title");
    sheet.knows("type", "通知").knows("extends", "《" + title + "》" + number + "至" + until);
    String named = "《" + title + "》（" + number + "）";
    sheet.text(
        switch (draw.between(1, 3)) {
          case 1 -> "经评估，" + named + "需要继续实施，有效期延长至" + Words.day(until) + "。";
          case 2 -> "经评估，" + named + "的有效期延长至" + Words.day(until) + "。";
          default -> "经研究，决定将" + named + "的有效期延长至" + Words.day(until) + "。";
        });
    if (draw.chance(40)) {
      sheet.text("特此通知。");
    }
    issue.sign(draw, sheet);
    issue.tell(sheet, "lead");
    issue.foot(draw, sheet);
    return sheet;
  }

  /** 关于修改《…》的通知 or 决定. */
  static Sheet amending(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    String title = Instrument.rule(draw, issue.titlePlace()).title();
    String number = issue.olderNumber(draw);
    String type = draw.of("通知", "决定");
    head(draw, sheet, issue, "关于修改《" + title + "》的" + type, "title");
    sheet.knows("type", type).knows("amends", "《" + title + "》" + number);
    sheet.text("经研究，决定对《" + title + "》（" + number + "）作如下修改：");
    int count = draw.between(1, 4);
    for (int i = 1; i <= count; i++) {
      String article = "第" + Words.numeral(draw.between(2, 30)) + "条";
      String change =
          draw.of("将" + article + "修改为：“" + Words.filler(draw) + "”", "删去" + article + "。");
      sheet.text(Words.numeral(i) + "、" + change);
    }
    LocalDate from = issue.signed().plusDays(draw.between(1, 40));
    sheet.knows("effective", from).text("本" + type + "自" + Words.day(from) + "起施行。");
    issue.sign(draw, sheet);
    issue.tell(sheet, "lead");
    issue.foot(draw, sheet);
    return sheet;
  }

  /** 转发 of another body's opinion: a paper of its own that passes on. */
  static Sheet forwarding(Draw draw) {
    Sheet sheet = new Sheet();
    Place place = Place.draw(draw);
    LocalDate signed = draw.day(2019, 2022);
    String number = Issue.number(draw, place.officeCode(draw), signed);
    Issue issue =
        new Issue(
            List.of(place.office()), number, signed, Optional.of(place), place.salutation(draw));
    List<Body> makers = draw.some(Body.of(place), draw.between(1, 2));
    String matter = "关于" + draw.of("加强", "推进", "规范") + Words.matter(draw) + "工作的";
    String maker = String.join("、", makers.stream().map(Body::shortForm).toList());
    boolean quoted = draw.chance(50);
    String opinion = matter + "意见";
    String carrier =
        place.office()
            + draw.of("转发", "转发", "批转")
            + maker
            + (quoted ? "《" + opinion + "》的通知" : matter.replaceFirst("的$", "") + "意见的通知");
    sheet.add(Role.TITLE, carrier).add(Role.NUMBER, number);
    sheet.add(Role.SALUTATION, issue.addressees());
    sheet.text(maker + "《" + opinion + "》已经" + place.unit() + "政府同意，现转发给你们，请认真贯彻执行。");
    issue.sign(draw, sheet);
    sheet.add(Role.TITLE, opinion);
    if (draw.chance(60)) {
      makers.forEach(b -> sheet.add(Role.BODIES, b.shortForm()));
    }
    new Text(draw, sheet, issue).measures("本意见");
    sheet.knows("title", opinion).knows("type", "意见").knows("carrier", carrier);
    issue.tell(sheet, "forwarder");
    issue.foot(draw, sheet);
    return sheet;
  }

  /** A 公告 that declares papers void (清理). */
  static Sheet repealing(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    String type = draw.of("公告", "通知", "决定");
    String title =
        String.join("　", issue.issuers()) + "关于" + draw.of("废止", "宣布失效") + "部分行政规范性文件的" + type;
    sheet.add(Role.TITLE, title);
    issue.print(sheet);
    sheet.knows("title", title).knows("type", type);
    if (type.equals("通知")) {
      sheet.add(Role.SALUTATION, issue.addressees());
    }
    int count = draw.between(2, 8);
    sheet.text("根据清理结果，经研究，决定对下列" + count + "件行政规范性文件予以废止：");
    for (int i = 1; i <= count; i++) {
      String target = Instrument.other(draw, issue.titlePlace());
      String notice = draw.chance(50) ? "关于印发〈" + target + "〉的通知" : target;
      String number = issue.olderNumber(draw);
      sheet.knows("repeals", "《" + notice + "》" + number);
      String label = draw.of(List.of(i + "．", i + ".", i + "."));
      sheet.text(label + "《" + notice + "》（" + number + "）" + draw.of("；", "", "。"));
    }
    LocalDate from = issue.signed().plusDays(draw.between(0, 40));
    sheet.knows("effective", from).text("本" + type + "自" + Words.day(from) + "起施行。");
    issue.sign(draw, sheet);
    issue.tell(sheet, "lead");
    issue.foot(draw, sheet);
    return sheet;
  }

  /** The result of a review (清理): some go on, some end. */
  static Sheet reviewing(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    String title = String.join("　", issue.issuers()) + "关于公布行政规范性文件清理结果的通知";
    sheet.add(Role.TITLE, title);
    issue.print(sheet);
    sheet.knows("title", title).knows("type", "通知");
    sheet.add(Role.SALUTATION, issue.addressees());
    sheet.text("现将清理结果通知如下：");
    String[] kinds = {"confirms", "repeals"};
    String[] headings = {"一、下列行政规范性文件继续有效：", "二、下列行政规范性文件予以废止："};
    for (int part = 0; part < 2; part++) {
      sheet.text(headings[part]);
      int count = draw.between(1, 4);
      for (int i = 1; i <= count; i++) {
        String target = Instrument.other(draw, issue.titlePlace());
        String number = issue.olderNumber(draw);
        sheet.knows(kinds[part], "《" + target + "》" + number);
        sheet.text(i + ".《" + target + "》（" + number + "）");
      }
    }
    issue.sign(draw, sheet);
    issue.tell(sheet, "lead");
    issue.foot(draw, sheet);
    return sheet;
  }
}
