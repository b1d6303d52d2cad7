package org.gongbao.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A division of GB/T 2260 at county level or above, the whole country, or a grouping such as 长三角.
 *
 * @param id last part of its IRI: the code of a division in use ({@code 310115}), code and first
 *     year of a former one ({@code 310119@2001}), the name of a grouping
 * @param code six digits; empty string for a grouping
 * @param name its own official name, without those above it: 浦东新区
 * @param withinId id of the region directly above it; empty only for the whole country
 * @param history when it was, and what came after it
 */
public record Region(
    String id, String code, String name, Level level, Optional<String> withinId, History history) {

  /** How high a region stands. */
  public enum Level {
    COUNTRY,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    GROUPING
  }

  /**
   * When a division was in use. Years are all that the register knows: both are years in the course
   * of which it changed.
   *
   * @param firstYear year in which it began under this name and code
   * @param lastYear year in which it ended; empty while it is in use
   * @param succeededBy ids of the regions that took its place
   */
  public record History(
      Optional<Integer> firstYear, Optional<Integer> lastYear, List<String> succeededBy) {
    public History {
      Objects.requireNonNull(firstYear);
      Objects.requireNonNull(lastYear);
      succeededBy = List.copyOf(succeededBy);
    }
  }

  public Region {
    Objects.requireNonNull(id);
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(level);
    Objects.requireNonNull(withinId);
    Objects.requireNonNull(history);
  }

  /** True where it is in use today. */
  public boolean current() {
    return history.lastYear().isEmpty();
  }

  /** True where it was in use at some time of that day's year. */
  public boolean existsOn(LocalDate day) {
    return history.firstYear().map(first -> first <= day.getYear()).orElse(true)
        && history.lastYear().map(last -> day.getYear() <= last).orElse(true);
  }
}
