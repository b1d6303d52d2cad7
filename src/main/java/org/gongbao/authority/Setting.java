package org.gongbao.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where and when a name is used: it decides what 市 or 省 in a short form means, and which of several
 * bodies of one name was there.
 *
 * @param place region that is spoken of
 * @param day day on which it was said
 */
record Setting(Optional<Region> place, Optional<LocalDate> day) {
  /**
   * Days before its first day on which a body may already be named: papers use a new name as soon
   * as the reform is decided, and the authority knows some days only by their month.
   */
  private static final int EARLY_DAYS = 92;

  /**
   * The one body meant: of those there on the day, else the one that had ended before. Without a
   * day those of today come first. Empty where two could be meant or none was there yet.
   */
  Optional<Agency> choose(List<Agency> candidates) {
    List<Agency> there =
        candidates.stream()
            .filter(a -> day.map(a::existsOn).orElse(a.validUntil().isEmpty()))
            .toList();
    if (there.isEmpty()) {
      there = candidates.stream().filter(this::begun).toList();
    }
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  private boolean begun(Agency agency) {
    return day.isEmpty()
        || agency.validFrom().isEmpty()
        || !day.get().plusDays(EARLY_DAYS).isBefore(agency.validFrom().get());
  }
}
