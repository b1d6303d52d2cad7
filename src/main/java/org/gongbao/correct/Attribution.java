package org.gongbao.correct;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who corrected something.
 *
 * @param by name of the person
 * @param reason why it is right so, in a sentence
 * @param on the day
 */
public record Attribution(String by, String reason, LocalDate on) {
  public Attribution {
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a correction says who made it, and why");
    }
    Objects.requireNonNull(on);
  }
}
