package org.gongbao.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.authority.Agency;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Mention;
import org.gongbao.authority.Region;

/** The authority as one document asks it: with the document's place and day. */
record Names(Authority authority, Optional<Region> place, Optional<LocalDate> day) {
  private static final String OFFICE = "办公厅";

  /** The full official name of a body; empty where it is not certain. */
  Optional<String> official(String surface) {
    return authority.agency(surface, place, day).map(Agency::name);
  }

  /** The official name, or the name as printed where a paper gives it in full. */
  String issuer(String surface) {
    return official(surface).or(() -> officeOf(surface)).orElse(surface);
  }

  /** 中央军委办公厅 is the office of 中央军事委员会, listed or not. */
  private Optional<String> officeOf(String surface) {
    int at = surface.length() - OFFICE.length();
    return surface.endsWith(OFFICE) && at > 0
        ? official(surface.substring(0, at)).map(body -> body + OFFICE)
        : Optional.empty();
  }

  List<Mention> mentions(String text) {
    return authority.mentions(text, place, day);
  }

  /** The region whose name a title or a body's name begins with, the longest name first. */
  static Optional<Region> regionAtStart(Authority authority, String text) {
    for (int end = Math.min(12, text.length()); end >= 2; end--) {
      Optional<Region> region = authority.region(text.substring(0, end), Optional.empty());
      if (region.isPresent()) {
        return region;
      }
    }
    return Optional.empty();
  }
}
