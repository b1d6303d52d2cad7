package org.gongbao.extract.generated;

import java.util.ArrayList;
import java.util.List;

/** The bulletin of one seed. */
final class Bulletin {
  private Bulletin() {}

  static Page.Printed of(long seed, boolean noisy) {
    Draw draw = new Draw(seed);
    List<Sheet> sheets = new ArrayList<>();
    if (draw.chance(12)) {
      sheets.addAll(Digests.draw(draw));
    } else {
      int count = draw.chance(40) ? 1 : draw.between(2, 5);
      for (int i = 0; i < count; i++) {
        if (draw.chance(5)) {
          sheets.addAll(Notices.carryingTwo(draw, Issue.draw(draw)));
        } else {
          Sheet sheet = sheet(draw);
          sheets.add(sheet);
          if (sheet.isInstrument() && draw.chance(12)) {
            sheets.add(Interpretations.of(draw, Place.draw(draw), sheet.name()));
          }
        }
      }
    }
    return noisy ? Page.noisy(draw, sheets) : Page.clean(draw, sheets);
  }

  private static Sheet sheet(Draw draw) {
    return switch (draw.between(1, 24)) {
      case 1, 2, 3, 4, 5 -> Notices.carrying(draw, Issue.draw(draw));
      case 6, 7, 8 -> Notices.carrying(draw, Issue.joint(draw));
      case 9, 10 -> Notices.own(draw, Issue.draw(draw));
      case 11 -> Notices.own(draw, Issue.joint(draw));
      case 12, 13 -> Orders.regulation(draw);
      case 14 -> Orders.decision(draw);
      case 15 -> Orders.reissued(draw);
      case 16 -> Notices.extending(draw, draw.chance(50) ? Issue.draw(draw) : Issue.joint(draw));
      case 17 -> Notices.forwarding(draw);
      case 23 -> Standings.confirming(draw, draw.chance(50) ? Issue.draw(draw) : Issue.joint(draw));
      case 24 -> Standings.suspending(draw, Issue.draw(draw));
      case 21 -> Notices.amending(draw, Issue.draw(draw));
      case 22 -> Assemblies.regulation(draw);
      case 18 ->
          draw.chance(60)
              ? Notices.repealing(draw, Issue.draw(draw))
              : Notices.reviewing(draw, Issue.draw(draw));
      default -> Interpretations.of(draw);
    };
  }
}
