package org.gongbao.reading;

/** Carries the reason for a refusal up to where the path is known. Never leaves this package. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  Refused(String code, String message) {
    super(message);
    this.code = code;
  }

  Refusal of(String path) {
    return new Refusal(path, code, getMessage());
  }
}
