package org.gongbao.policy;

import java.util.Objects;
import java.util.Optional;

/**
 * A body that a measure makes responsible for it, by a note (责任单位：…) or by a sentence (由…牵头).
 *
 * @param provision path of the provision in its policy, such as {@code part/2.10}; empty for the
 *     whole
 * @param name the body as printed, 市科委, and the rule that read it
 * @param agency its full official name, where that is certain
 * @param deadline until when, where the note states it
 */
public record Responsibility(
    String provision,
    Fact<String> name,
    Optional<String> agency,
    Role role,
    Optional<Fact<Deadline>> deadline) {
  /** Part of a body in carrying out a measure. */
  public enum Role {
    /** 牵头. */
    LEAD("lead"),
    /** 配合, 参与. */
    JOINT("joint"),
    /** 责任单位 without more. */
    RESPONSIBLE("responsible");

    private final String term;

    Role(String term) {
      this.term = term;
    }

    /** Local name of the concept in the ontology. */
    public String term() {
      return term;
    }
  }

  /**
   * Until when a measure is to be done.
   *
   * @param day the last day, month or year; empty where the words name none (长期坚持)
   * @param words as printed: 2021年底前
   */
  public record Deadline(Optional<PartialDate> day, String words) {
    public Deadline {
      Objects.requireNonNull(day);
      Objects.requireNonNull(words);
    }
  }

  public Responsibility {
    Objects.requireNonNull(provision);
    Objects.requireNonNull(name);
    Objects.requireNonNull(agency);
    Objects.requireNonNull(role);
    Objects.requireNonNull(deadline);
  }

  public Responsibility withName(Fact<String> other, Optional<String> itsAgency) {
    return new Responsibility(provision, other, itsAgency, role, deadline);
  }

  /** The body as printed. */
  public String surface() {
    return name.value();
  }

  public Responsibility withDeadline(Fact<Deadline> until) {
    return withDeadline(Optional.of(until));
  }

  public Responsibility withDeadline(Optional<Fact<Deadline>> until) {
    return new Responsibility(provision, name, agency, role, until);
  }
}
