package org.gongbao.store;

/** A query that cannot be parsed or run; the message is the parser's, with the position. */
public final class WrongQueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  WrongQueryException(String message, int line, int column, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** 1-based line of the query, or -1 where it is not known. */
  public int line() {
    return line;
  }

  /** 1-based column, or -1 where it is not known. */
  public int column() {
    return column;
  }
}
