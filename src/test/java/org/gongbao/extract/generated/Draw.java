package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The random choices of one case; the same seed gives the same choices on every machine. */
final class Draw {
  private final Random random;
  private final Set<String> drawn = new HashSet<>();

  Draw(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String of(String... choices) {
    return of(List.of(choices));
  }

  /** Different ones in random order; all where there are fewer. */
  <T> List<T> some(List<T> choices, int count) {
    List<T> rest = new ArrayList<>(choices);
    List<T> drawn = new ArrayList<>();
    while (drawn.size() < count && !rest.isEmpty()) {
      drawn.add(rest.remove(random.nextInt(rest.size())));
    }
    return drawn;
  }

  /** True the first time that a case draws this: one bulletin speaks of no two norms of a name. */
  boolean first(String title) {
    return drawn.add(title);
  }

  LocalDate day(int firstYear, int lastYear) {
    return LocalDate.of(between(firstYear, lastYear), between(1, 12), between(1, 28));
  }
}
