package org.gongbao.reading;

/**
 * Sizes beyond which a file is refused.
 *
 * @param fileBytes bytes of a file
 * @param lineBytes bytes of a line, line end not counted
 */
public record Limits(long fileBytes, long lineBytes) {
  /** 256 MB a file, 10 MB a line. */
  public static final Limits DEFAULT = new Limits(256L << 20, 10L << 20);

  public Limits {
    if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 16 || lineBytes < 1) {
      throw new IllegalArgumentException("no limits: " + fileBytes + ", " + lineBytes);
    }
  }
}
