package org.gongbao.correct;

import java.util.Objects;
import java.util.Optional;
import org.gongbao.text.Span;

/**
 * What became of a correction.
 *
 * @param place the passage that it rests on, where that still stands there
 * @param entry span of the entry that it was applied to
 * @param message one sentence; empty where it was applied
 */
public record Outcome(
    Correction correction,
    State state,
    Optional<Span> place,
    Optional<Span> entry,
    String message) {
  /** States of a correction. Terms are local names in the ontology. */
  public enum State {
    /** It holds in what follows. */
    APPLIED("applied"),
    /** The rules read by now what it says is right. */
    SETTLED("settled"),
    /** What it speaks of is no longer there: it was not applied. */
    GROUNDLESS("groundless");

    private final String term;

    State(String term) {
      this.term = term;
    }

    /** Local name of the concept in the ontology. */
    public String term() {
      return term;
    }

    /** Code of the finding that tells of it. */
    public String code() {
      return "correction." + term;
    }
  }

  public Outcome {
    Objects.requireNonNull(correction);
    Objects.requireNonNull(state);
    Objects.requireNonNull(place);
    Objects.requireNonNull(entry);
    Objects.requireNonNull(message);
  }

  /** For a bulletin that is not among the sources. */
  public static Outcome withoutBulletin(Correction correction) {
    return new Outcome(
        correction,
        State.GROUNDLESS,
        Optional.empty(),
        Optional.empty(),
        "its bulletin is not among the sources.");
  }

  /** What became of it, in a sentence. */
  public String told() {
    Attribution by = correction.by();
    String property = correction.right().or(correction::read).orElseThrow().property();
    String what = "The correction of " + property + " by " + by.by() + " (" + by.on() + ") ";
    return switch (state) {
      case APPLIED -> what + "was applied.";
      case SETTLED -> what + "is no longer needed: " + message;
      case GROUNDLESS -> what + "was not applied: " + message;
    };
  }
}
