package org.gongbao.link;

import java.util.Objects;
import java.util.Optional;
import org.gongbao.policy.PartialDate;

/**
 * Which of a policy's texts one is: a regulation is met as issued in one bulletin and as printed
 * anew after an amendment in another.
 *
 * @param since the last change that the text itself tells, else its date of issue
 */
public record TextState(Role role, Optional<PartialDate> since) {
  /** Place of a text among those of one policy. */
  public enum Role {
    /** The newest state that the corpus holds. */
    CURRENT,
    /** An older state. */
    FORMER,
    /** Another print of a state that a bulletin earlier in the corpus holds. */
    REPRINT
  }

  public TextState {
    Objects.requireNonNull(role);
    Objects.requireNonNull(since);
  }
}
