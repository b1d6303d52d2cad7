package org.gongbao.text;

import java.util.Objects;

/**
 * Trouble in data, as a value: something in a source that was doubted, mended or passed over.
 *
 * @param code stable, dotted name of the kind of trouble, such as {@code date.impossible}
 * @param span where it stands
 * @param message what was seen and what was done about it, one sentence in English
 */
public record Finding(String code, Span span, String message) {
  public Finding {
    Objects.requireNonNull(code);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
  }
}
