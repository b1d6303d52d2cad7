package org.gongbao.reading;

import java.util.Objects;

/**
 * A source that was not read, and why.
 *
 * @param path as given, or as found in a folder
 * @param code stable, dotted name of the reason, such as {@code file.binary}
 * @param message one sentence
 */
public record Refusal(String path, String code, String message) {
  public Refusal {
    Objects.requireNonNull(path);
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
  }
}
