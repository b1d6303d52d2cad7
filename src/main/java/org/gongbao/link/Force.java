package org.gongbao.link;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a policy's force, as one half-open interval.
 *
 * @param from first day in force
 * @param until first day without force
 * @param ending why it ends; empty where no end is known
 * @param document key of the document behind the end; empty where the policy itself says it
 * @param marks how the first day is known, and what happened to the text
 */
public record Force(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Ending> ending,
    Optional<String> document,
    Marks marks) {

  /** Why a policy ends. Terms are local names in the ontology. */
  public enum Ending {
    REPEALED("repealed"),
    EXPIRED("expired"),
    SUPERSEDED("superseded"),
    CARRIER_REPEALED("carrierRepealed");

    private final String term;

    Ending(String term) {
      this.term = term;
    }

    /** Local name of the concept in the ontology. */
    public String term() {
      return term;
    }
  }

  /** Terms are notations of the ontology's statuses. */
  public enum Status {
    NOT_YET_IN_FORCE("notYetInForce"),
    IN_FORCE("inForce"),
    PARTLY_IN_FORCE("partlyInForce"),
    NO_LONGER_IN_FORCE("noLongerInForce"),
    UNKNOWN("unknown");

    private final String term;

    Status(String term) {
      this.term = term;
    }

    /** Notation of the concept in the ontology. */
    public String term() {
      return term;
    }
  }

  /** How the first day is known, and what happened to the text. */
  public record Marks(Basis basis, boolean partly, boolean amended) {}

  /** How a date is known. Terms are local names in the ontology. */
  public enum Basis {
    STATED("stated"),
    DERIVED("derived"),
    UNKNOWN("");

    private final String term;

    Basis(String term) {
      this.term = term;
    }

    /** Local name of the concept in the ontology; empty for {@link #UNKNOWN}. */
    public String term() {
      return term;
    }
  }

  public Force {
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(ending);
    Objects.requireNonNull(document);
    Objects.requireNonNull(marks);
  }

  /** The status on a day; {@code UNKNOWN} where neither end of the interval is known. */
  public Status on(LocalDate day) {
    if (until.filter(u -> !day.isBefore(u)).isPresent()) {
      return Status.NO_LONGER_IN_FORCE;
    }
    if (from.isEmpty()) {
      return Status.UNKNOWN;
    }
    if (day.isBefore(from.get())) {
      return Status.NOT_YET_IN_FORCE;
    }
    return marks.partly() ? Status.PARTLY_IN_FORCE : Status.IN_FORCE;
  }
}
