package org.gongbao.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where and when a name is used: it decides what 市 or 省 in a short form means, and which of several
 * bodies of one name was there.
 *
 * @param place region that is spoken of
 * @param day day on which it was said
 * @param alone true where a name stands by itself, as in a list of bodies, and not in running text:
 *     there the place's own bodies may be named without it (财政厅 in a paper of 四川省)
 */
record Setting(Optional<Region> place, Optional<LocalDate> day, boolean alone) {
  /**
   * Days before its first day on which a body may already be named: papers use a new name as soon
   * as the reform is decided.
   */
  private static final int EARLY_DAYS = 92;

  Setting(Optional<Region> place, Optional<LocalDate> day) {
    this(place, day, false);
  }

  /** {@link #choose(List, Function)} among bodies. */
  Optional<Agency> choose(List<Agency> candidates) {
    return choose(candidates, Term::of);
  }

  /**
   * The one meant: of those there on the day, else the one that had ended before. Without a day
   * those of today come first. Empty where two could be meant or none was there yet.
   */
  <T> Optional<T> choose(List<T> candidates, Function<T, Term> term) {
    List<T> there = candidates.stream().filter(c -> isThere(term.apply(c))).toList();
    if (there.isEmpty()) {
      there = candidates.stream().filter(c -> hasBegun(term.apply(c))).toList();
    }
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  boolean isThere(Term term) {
    return day.map(term::holds).orElse(term.until().isEmpty());
  }

  private boolean hasBegun(Term term) {
    return day.isEmpty()
        || term.from().isEmpty()
        || !day.get().plusDays(EARLY_DAYS).isBefore(term.from().get());
  }
}
