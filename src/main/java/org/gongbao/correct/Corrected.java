package org.gongbao.correct;

import java.util.List;
import java.util.Objects;
import org.gongbao.extract.Extraction;

/**
 * An extraction with the corrections of its bulletin.
 *
 * @param extraction with the corrected entries, and a finding for each correction that was not
 *     applied
 * @param outcomes one a correction, in their order
 */
public record Corrected(Extraction extraction, List<Outcome> outcomes) {
  public Corrected {
    Objects.requireNonNull(extraction);
    outcomes = List.copyOf(outcomes);
  }
}
