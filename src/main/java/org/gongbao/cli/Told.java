package org.gongbao.cli;

import org.gongbao.release.Counts;

/** Numbers in words. */
final class Told {
  private Told() {}

  static String of(Counts counts) {
    return number(counts.bulletins(), "bulletin")
        + ", "
        + (counts.policies() == 1 ? "1 policy" : counts.policies() + " policies")
        + " ("
        + counts.policiesAtHand()
        + " with their text), "
        + number(counts.statements(), "statement");
  }

  static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
