package org.gongbao.correct;

import java.util.Optional;

/**
 * What a person found wrong in what was read from a bulletin. At least one of {@link #read} and
 * {@link #right} is there: nothing read means that something is missing, nothing right that what
 * was read is no fact.
 */
public sealed interface Correction permits FactCorrection, EntryCorrection {
  /** The place in a bulletin that it speaks of. */
  Ground ground();

  /** What the rules made of it. */
  Optional<Said> read();

  /** What a careful reader makes of it. */
  Optional<Said> right();

  /** Who says so, when and why. */
  Attribution by();
}
