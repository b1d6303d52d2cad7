package org.gongbao.extract.generated;

import java.time.LocalDate;

/** The closing words of a paper: from when to when it is in force, and what it repeals. */
final class Force {
  private final Draw draw;
  private final Sheet sheet;

  Force(Draw draw, Sheet sheet) {
    this.draw = draw;
    this.sheet = sheet;
  }

  /** 本办法自2022年3月1日起施行，有效期至2027年2月28日。 */
  String closing(String self, LocalDate signed) {
    int kind = draw.between(1, 10);
    String verb = draw.of("施行", "施行", "施行", "实施", "执行");
    LocalDate from = signed.plusDays(draw.between(3, 90));
    if (kind <= 5) {
      sheet.knows("effective", from);
      return self + "自" + Words.day(from) + "起" + verb + term(from) + "。";
    }
    if (kind <= 7) {
      sheet.knows("effective", signed);
      return self + "自" + draw.of("印发", "发布", "公布") + "之日起" + verb + term(signed) + "。";
    }
    if (kind == 8) {
      LocalDate later = signed.plusDays(30);
      sheet.knows("effective", later);
      return self + "自" + draw.of("印发", "公布") + "之日起30日后施行" + term(later) + "。";
    }
    if (kind == 9) {
      int years = draw.between(1, 3);
      sheet.knows("effective", from).knows("expires", from.plusYears(years).minusDays(1));
      return self + "自" + Words.day(from) + "起试行，试行期" + Words.numeral(years) + "年。";
    }
    sheet.knows("effective", signed);
    return self + "自印发之日起施行" + term(signed) + "。";
  }

  private String term(LocalDate from) {
    int years = draw.between(1, 5);
    LocalDate last = from.plusYears(years).minusDays(1);
    int kind = draw.between(1, 4);
    if (kind == 1) {
      return "";
    }
    sheet.knows("expires", last);
    return switch (kind) {
      case 2 -> "，有效期至" + Words.day(last) + draw.of("", "", "止");
      case 3 -> "，有效期" + draw.of("", "为") + years + "年";
      default -> "，有效期" + draw.of("", "为") + (years == 2 ? "两" : Words.numeral(years)) + "年";
    };
  }

  /** 《…》（…）同时废止。 in the forms of closing articles. */
  String repeals(Issue issue, String self) {
    int kind = draw.between(1, 10);
    if (kind == 1) {
      return partly(issue);
    }
    if (kind == 2) {
      return prevails(issue, self);
    }
    int count = draw.between(1, 3);
    String place = issue.titlePlace();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String title = Instrument.other(draw, place);
      String number = issue.olderNumber(draw);
      words.append(i == 0 ? "" : i == count - 1 ? draw.of("、", "和") : "、");
      words.append("《").append(title).append("》（").append(number).append("）");
      sheet.knows("repeals", "《" + title + "》" + number);
    }
    return words
        + draw.of("同时废止。", "自" + self + "施行之日起废止。", count > 1 ? "同时废止。" : "即行废止。", "同时停止执行。");
  }

  /** 《…》（…）第五条、第八条同时废止。 */
  private String partly(Issue issue) {
    String title = Instrument.other(draw, issue.titlePlace());
    String number = issue.olderNumber(draw);
    int first = draw.between(3, 9);
    String articles = "第" + Words.numeral(first) + "条";
    articles += draw.chance(50) ? "、第" + Words.numeral(first + 3) + "条" : "";
    sheet.knows("partlyRepeals", "《" + title + "》" + number + articles);
    return "《" + title + "》（" + number + "）" + articles + "同时废止。";
  }

  /** An implicit repeal, which names the policy that it goes before. */
  private String prevails(Issue issue, String self) {
    String title = Instrument.other(draw, issue.titlePlace());
    String number = issue.olderNumber(draw);
    sheet.knows("prevailsOver", "《" + title + "》" + number);
    return "《" + title + "》（" + number + "）与" + self + "不一致的，以" + self + "为准。";
  }

  /** 2008年6月10日上海市人民政府令第6号发布的《…》同时废止。 */
  String repealsOfOrder(String issuer, String title) {
    LocalDate day = draw.day(1995, 2012);
    int order = draw.between(1, 160);
    sheet.knows("repeals", "《" + title + "》" + issuer + "令" + order + day);
    return Words.day(day)
        + issuer
        + "令第"
        + order
        + "号"
        + draw.of("发布", "公布")
        + "的《"
        + title
        + "》同时废止。";
  }
}
