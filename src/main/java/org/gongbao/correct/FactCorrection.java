package org.gongbao.correct;

import java.util.Objects;
import java.util.Optional;

/**
 * Another value for a fact of an entry, one more, or none. Where the properties differ, the kind
 * was misread: a mention that is a ground, a date of printing that is one of signing.
 */
public record FactCorrection(
    Ground ground, Optional<Said> read, Optional<Said> right, Attribution by)
    implements Correction {
  public FactCorrection {
    Objects.requireNonNull(ground);
    Objects.requireNonNull(by);
    if (read.isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("a correction says what was read, or what is right");
    }
    if (read.equals(right)) {
      throw new IllegalArgumentException("what was read and what is right are the same: " + read);
    }
  }
}
