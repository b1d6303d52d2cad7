package org.gongbao.extract.generated;

import java.util.List;
import org.gongbao.extract.generated.Sheet.Role;

/** A 解读, which names the policy in its title or introduces it with a short form. */
final class Interpretations {
  private Interpretations() {}

  static Sheet of(Draw draw) {
    Place place = Place.draw(draw);
    return of(draw, place, Instrument.rule(draw, place.name()).title());
  }

  /** Of a policy that the same bulletin may hold. */
  static Sheet of(Draw draw, Place place, String policy) {
    Sheet sheet = new Sheet();
    String title = draw.of("《%s》政策解读", "《%s》解读", "关于《%s》的解读").replace("%s", policy);
    sheet.add(Role.TITLE, title).needsOwnLine();
    String alias = "《" + Instrument.word(policy) + "》";
    sheet.text(
        draw.of("近日，", "日前，")
            + place.office()
            + "印发了《"
            + policy
            + "》（"
            + "以下简称"
            + alias
            + "）。现就有关内容解读如下。");
    List<String> parts = List.of("制定背景", "制定依据", "主要内容");
    for (int i = 1; i <= parts.size(); i++) {
      sheet.text(Words.numeral(i) + "、" + parts.get(i - 1));
      sheet.text(alias + "明确，" + String.join("", Words.fillers(draw, 2)));
    }
    sheet.knows("title", title).knows("interprets", "《" + policy + "》");
    return sheet;
  }
}
