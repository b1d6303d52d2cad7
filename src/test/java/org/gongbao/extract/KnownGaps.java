package org.gongbao.extract;

import java.util.Map;

/**
 * Cases that are read wrong today, each with the reason. Their expectations hold what is right; a
 * case that is read right has to leave the list.
 */
final class KnownGaps {
  /** Name of the case to what goes wrong. */
  static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry(
              "traditional-characters-are-read-alike",
              "a paper in traditional characters is cut in two and has no number"));

  private KnownGaps() {}
}
