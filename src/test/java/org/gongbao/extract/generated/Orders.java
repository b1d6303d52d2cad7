package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.extract.generated.Sheet.Role;

/** Orders: a regulation promulgated, and a decision that amends and repeals regulations. */
final class Orders {
  private Orders() {}

  /** Who signs an order, its number and days. */
  private record Signed(
      Promulgator by, int number, LocalDate passed, LocalDate day, LocalDate from) {
    static Signed draw(Draw draw, Promulgator by) {
      LocalDate day = by.place().isPresent() ? draw.day(2005, 2023) : draw.day(2019, 2022);
      return new Signed(
          by,
          draw.between(1, 420),
          day.minusDays(draw.between(1, 20)),
          day,
          day.plusDays(draw.between(10, 90)));
    }

    String bracket(Draw draw) {
      return "（" + Words.day(day) + by.issuer() + "令第" + number + "号" + draw.of("公布", "发布") + "）";
    }

    Issue asIssue() {
      return new Issue(List.of(by.issuer()), "", day, by.place(), "");
    }
  }

  /** An order's heading, sentence and signature (Regulation on Rule-making, article 30). */
  private static void heading(Draw draw, Sheet sheet, Signed order, String title) {
    String head = order.by().printed() + "令";
    String number = "第" + order.number() + "号";
    switch (draw.between(1, 6)) {
      case 1 -> sheet.add(Role.ORDER, head + number);
      case 2 -> sheet.add(Role.ORDER, head).add(Role.ORDER, "（" + number + "）");
      default -> sheet.add(Role.ORDER, head).add(Role.ORDER, number);
    }
    boolean stated = draw.chance(70);
    String from = stated ? Words.day(order.from()) : "公布之日";
    String verb = draw.of("公布", "发布");
    sheet.text("《" + title + "》" + passed(draw, order) + "，现予" + verb + "，自" + from + "起施行。");
    String signer = Words.person(draw);
    sheet.add(Role.SIGNER, order.by().head() + draw.of("　", "　", "：") + signer);
    sheet.add(Role.DATE, Words.day(order.day()));
    sheet.add(Role.TITLE, title);
    sheet.knows("title", title).knows("order", order.by().issuer() + order.number());
    sheet.knows("issuer", "1lead" + order.by().issuer()).knows("region", order.by().region());
    sheet.knows("signer", signer).knows("passed", order.passed()).knows("signed", order.day());
    sheet.knows("effective", stated ? order.from() : order.day());
  }

  private static String passed(Draw draw, Signed order) {
    String day = Words.day(order.passed());
    String meeting = order.by().meeting(draw);
    return draw.chance(75)
        ? "已经" + day + meeting + draw.of("审议通过", "通过")
        : "已于" + day + "经" + meeting + draw.of("审议通过", "通过");
  }

  static Sheet regulation(Draw draw) {
    Sheet sheet = new Sheet();
    Signed order = Signed.draw(draw, Promulgator.draw(draw));
    Instrument instrument = Instrument.rule(draw, order.by().titlePlace());
    heading(draw, sheet, order, instrument.title());
    sheet.knows("type", instrument.type());
    if (draw.chance(40)) {
      sheet.add(Role.BRACKET, order.bracket(draw));
    }
    LocalDate effective = LocalDate.parse(value(sheet, "effective"));
    new Text(draw, sheet, order.asIssue())
        .articles(
            instrument.self(),
            () -> {
              boolean dated = !effective.equals(order.day());
              String from = dated ? Words.day(effective) : "公布之日";
              String closing = instrument.self() + "自" + from + "起施行。";
              Force force = new Force(draw, sheet);
              return draw.chance(60)
                  ? closing + force.repealsOfOrder(order.by().issuer(), older(draw, order))
                  : closing;
            });
    return sheet;
  }

  private static String older(Draw draw, Signed order) {
    return Instrument.rule(draw, order.by().titlePlace()).title();
  }

  private static String value(Sheet sheet, String kind) {
    return sheet.facts().stream()
        .filter(f -> f.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** 关于修改和废止部分…规章的决定: lists of what is amended and of what is repealed. */
  static Sheet decision(Draw draw) {
    Sheet sheet = new Sheet();
    Place place = Place.drawWithOrders(draw);
    Signed order = Signed.draw(draw, Promulgator.of(place));
    String government = order.by().issuer();
    String rules = place.unit() + "政府规章";
    String title = government + "关于修改和废止部分" + rules + "的决定";
    heading(draw, sheet, order, title);
    sheet.knows("type", "决定");
    sheet.text("经研究，" + place.unit() + "人民政府决定，对下列" + rules + "予以修改和废止：");
    sheet.text("一、对下列" + rules + "的部分条款予以修改");
    int amended = draw.between(1, 3);
    for (int i = 1; i <= amended; i++) {
      amendment(draw, sheet, order, i);
    }
    sheet.text("二、对下列" + rules + "予以废止");
    int repealed = draw.between(1, 4);
    for (int i = 1; i <= repealed; i++) {
      repeal(draw, sheet, order, i);
    }
    boolean dated = !LocalDate.parse(value(sheet, "effective")).equals(order.day());
    sheet.text("本决定自" + (dated ? Words.day(order.from()) : "公布之日") + "起施行。");
    return sheet;
  }

  private static void amendment(Draw draw, Sheet sheet, Signed order, int number) {
    String target = Instrument.rule(draw, order.by().region()).title();
    LocalDate day = draw.day(1996, order.day().getYear() - 1);
    int first = draw.between(1, 200);
    String government = order.by().issuer();
    boolean told = draw.chance(60);
    String history = "（" + Words.day(day) + government + "令第" + first + "号公布）";
    sheet.text("（" + Words.numeral(number) + "）" + target + (told ? history : ""));
    sheet.knows("amends", "《" + target + "》" + (told ? government + "令" + first + day : ""));
    sheet.text("1.将第" + Words.numeral(draw.between(2, 30)) + "条修改为：" + Words.filler(draw));
    if (draw.chance(50)) {
      sheet.text("2.删去第" + Words.numeral(draw.between(2, 30)) + "条。");
    }
  }

  private static void repeal(Draw draw, Sheet sheet, Signed order, int number) {
    String target = Instrument.rule(draw, order.by().region()).title();
    LocalDate day = draw.day(1988, order.day().getYear() - 1);
    int first = draw.between(1, 200);
    String government = order.by().issuer();
    String history = Words.day(day) + government + "令第" + first + "号" + draw.of("公布", "发布");
    if (draw.chance(40)) {
      LocalDate later = day.plusYears(draw.between(1, 6));
      String again = government + "令第" + draw.between(1, 200) + "号";
      history += "　根据" + Words.day(later) + again + "修正";
    }
    sheet.text("（" + Words.numeral(number) + "）" + target + "（" + history + "）");
    sheet.knows("repeals", "《" + target + "》" + government + "令" + first + day);
  }

  /** A regulation printed alone, with its history in the bracket under its title. */
  static Sheet reissued(Draw draw) {
    Sheet sheet = new Sheet();
    Signed order = Signed.draw(draw, Promulgator.of(Place.drawWithOrders(draw)));
    String government = order.by().issuer();
    Instrument instrument = Instrument.rule(draw, order.by().region());
    StringBuilder bracket =
        new StringBuilder(Words.day(order.day()) + government + "令第" + order.number() + "号公布");
    int times = draw.between(1, 2);
    LocalDate day = order.day();
    for (int i = 1; i <= times; i++) {
      day = day.plusYears(draw.between(1, 4));
      int number = draw.between(1, 90);
      String which = times == 1 ? "" : "第" + Words.numeral(i) + "次";
      bracket.append("　根据").append(Words.day(day)).append(government).append("令第").append(number);
      String by = "关于修改〈" + instrument.title() + "〉的决定";
      boolean titled = draw.chance(40);
      bracket
          .append("号")
          .append(titled ? "公布的《" + government + by + "》" : "")
          .append(which)
          .append("修正");
      sheet.knows(
          "amendedBy",
          (titled ? "《" + government + by + "》" : "") + government + "令" + number + day);
    }
    sheet.add(Role.TITLE, instrument.title()).add(Role.BRACKET, "（" + bracket + "）");
    sheet.knows("title", instrument.title()).knows("type", instrument.type());
    sheet.knows("order", government + order.number()).knows("issuer", "1lead" + government);
    sheet.knows("region", order.by().region()).knows("signed", order.day());
    sheet.knows("effective", order.from());
    String closing = instrument.self() + "自" + Words.day(order.from()) + "起施行。";
    new Text(draw, sheet, order.asIssue()).articles(instrument.self(), () -> closing);
    return sheet.needsOwnLine();
  }
}
