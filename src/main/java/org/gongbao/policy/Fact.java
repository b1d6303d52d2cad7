package org.gongbao.policy;

import java.util.Objects;
import org.gongbao.text.Span;

/**
 * A value that was read from a source, with the place and the rule that read it.
 *
 * @param value what was read, normalised
 * @param span the characters that say it
 * @param rule dotted name of the rule, such as {@code number.under-title}
 */
public record Fact<T>(T value, Span span, String rule) {
  public Fact {
    Objects.requireNonNull(value);
    Objects.requireNonNull(span);
    Objects.requireNonNull(rule);
  }
}
