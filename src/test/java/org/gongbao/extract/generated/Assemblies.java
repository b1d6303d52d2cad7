package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.extract.generated.Sheet.Role;

/** Regulations of people's congresses, which say in a bracket which session passed them. */
final class Assemblies {
  private Assemblies() {}

  static Sheet regulation(Draw draw) {
    Sheet sheet = new Sheet();
    Place place = Place.drawProvince(draw);
    String title = place.name() + Words.matter(draw) + draw.of("条例", "管理条例", "促进条例");
    LocalDate passed = draw.day(2006, 2023);
    LocalDate from = passed.plusDays(draw.between(20, 120));
    String congress = place.name() + "人民代表大会常务委员会";
    String session =
        place.name()
            + "第"
            + Words.numeral(draw.between(10, 16))
            + "届人民代表大会常务委员会第"
            + Words.numeral(draw.between(1, 40))
            + "次会议";
    sheet.add(Role.TITLE, title);
    sheet.add(Role.BRACKET, "（" + Words.day(passed) + session + "通过）");
    sheet.knows("title", title).knows("type", "条例").knows("passed", passed);
    sheet.knows("issuer", "1lead" + congress).knows("region", place.name());
    sheet.knows("effective", from);
    Issue issue = new Issue(List.of(congress), "", passed, Optional.of(place), "");
    new Text(draw, sheet, issue).articles("本条例", () -> "本条例自" + Words.day(from) + "起施行。");
    return sheet.needsOwnLine();
  }
}
