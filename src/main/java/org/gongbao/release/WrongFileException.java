package org.gongbao.release;

import java.nio.file.Path;
import java.util.Locale;

/** A file that a person wrote is not what it has to be. */
public final class WrongFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final int line;

  /**
   * @param line from 1
   * @param message what is wrong there and what to do
   */
  WrongFileException(Path file, int line, String message) {
    super(message);
    this.file = file;
    this.line = line;
  }

  public Path file() {
    return file;
  }

  public int line() {
    return line;
  }

  /** With file and line. */
  public String told() {
    return String.format(Locale.ROOT, "%s, line %d: %s", file, line, getMessage());
  }
}
