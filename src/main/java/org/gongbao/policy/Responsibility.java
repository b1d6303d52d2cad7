package org.gongbao.policy;

import java.util.Objects;
import java.util.Optional;

/**
 * A body that a note of a measure (责任单位：…) makes responsible for it.
 *
 * @param provision path of the provision in its policy, such as {@code part/2.10}; empty for the
 *     whole
 * @param name the body as printed, 市科委, and the rule that read it
 * @param agency its full official name, where that is certain
 */
public record Responsibility(
    String provision, Fact<String> name, Optional<String> agency, Role role) {
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

  public Responsibility {
    Objects.requireNonNull(provision);
    Objects.requireNonNull(name);
    Objects.requireNonNull(agency);
    Objects.requireNonNull(role);
  }

  /** The body as printed. */
  public String surface() {
    return name.value();
  }
}
