package org.gongbao.correct;

import java.util.Objects;
import java.util.Optional;

/**
 * Other bounds for an entry, an entry that was not seen, or one that is none. What stands in the
 * right lines is read anew, on its own. An item of a digest can only be taken away: alone, it is
 * none.
 *
 * @param lines as they were read; empty where no entry was
 * @param rightLines as they are; empty where there is no entry
 */
public record EntryCorrection(
    Ground ground, Optional<Lines> lines, Optional<Lines> rightLines, Attribution by)
    implements Correction {
  /** Local name of the property that says where an entry stands. */
  public static final String PROPERTY = "occurrence";

  public EntryCorrection {
    Objects.requireNonNull(ground);
    Objects.requireNonNull(by);
    if (lines.equals(rightLines)) {
      throw new IllegalArgumentException("what was read and what is right are the same lines");
    }
  }

  @Override
  public Optional<Said> read() {
    return lines.map(l -> new Said(PROPERTY, l.toString()));
  }

  @Override
  public Optional<Said> right() {
    return rightLines.map(l -> new Said(PROPERTY, l.toString()));
  }
}
