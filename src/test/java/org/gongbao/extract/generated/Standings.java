package org.gongbao.extract.generated;

import java.time.LocalDate;

/** Notices that say whether a norm goes on: confirmed after a review, suspended for a time. */
final class Standings {
  private Standings() {}

  /** 关于《…》继续有效的通知: no term is given. */
  static Sheet confirming(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    String title = Instrument.rule(draw, issue.titlePlace()).title();
    String number = issue.olderNumber(draw);
    Notices.head(draw, sheet, issue, "关于《" + title + "》继续有效的通知", "title");
    sheet.knows("type", "通知").knows("confirms", "《" + title + "》" + number);
    sheet.text(draw.of("经清理，", "经评估，") + "《" + title + "》（" + number + "）继续有效。");
    return closed(draw, issue, sheet);
  }

  /** 关于暂停执行《…》的通知, whole or by article. */
  static Sheet suspending(Draw draw, Issue issue) {
    Sheet sheet = new Sheet();
    String title = Instrument.rule(draw, issue.titlePlace()).title();
    String number = issue.olderNumber(draw);
    boolean partly = draw.chance(50);
    String article = partly ? "第" + Words.numeral(draw.between(3, 30)) + "条" : "";
    String what = "《" + title + "》" + (partly ? "部分条款" : "");
    Notices.head(draw, sheet, issue, "关于暂停执行" + what + "的通知", "title");
    sheet.knows("type", "通知").knows("suspends", "《" + title + "》" + number + article);
    LocalDate until = issue.signed().plusDays(draw.between(30, 200));
    sheet.text(
        "为应对极端天气，" + Words.day(until) + "前，暂停执行《" + title + "》（" + number + "）" + article + "。");
    return closed(draw, issue, sheet);
  }

  private static Sheet closed(Draw draw, Issue issue, Sheet sheet) {
    if (draw.chance(40)) {
      sheet.text("特此通知。");
    }
    issue.sign(draw, sheet);
    issue.tell(sheet, "lead");
    issue.foot(draw, sheet);
    return sheet;
  }
}
