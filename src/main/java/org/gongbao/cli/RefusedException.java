package org.gongbao.cli;

/** What the data is stands in the way of a command; the message says why. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
