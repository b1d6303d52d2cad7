package org.gongbao.correct;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person wants to correct, in as few words as will do.
 *
 * @param entry where the entry begins; empty where the bulletin has one entry, or where an entry is
 *     missing
 * @param fact short name or property of the fact; {@link Corrector#ENTRY} for an entry's lines
 * @param read which of several values was misread; empty for the only one, or where one is missing
 * @param right what is right
 * @param line where the words stand that the correction rests on
 */
public record Proposal(
    Optional<Ground.EntryPlace> entry,
    String fact,
    Optional<String> read,
    Right right,
    OptionalInt line) {
  /**
   * What is right.
   *
   * @param value empty: what was read is no fact
   * @param fact another fact than the one that was read
   */
  public record Right(Optional<String> value, Optional<String> fact) {
    public Right {
      Objects.requireNonNull(value);
      Objects.requireNonNull(fact);
    }
  }

  public Proposal {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(fact);
    Objects.requireNonNull(read);
    Objects.requireNonNull(right);
    Objects.requireNonNull(line);
  }
}
