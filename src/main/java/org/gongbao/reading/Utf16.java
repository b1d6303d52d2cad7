package org.gongbao.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 that no mark declares. Its line ends and its ASCII have a NUL in every second place, which
 * no other encoding of text has; a text in it is mostly ASCII, Chinese and Chinese punctuation.
 */
final class Utf16 {
  private static final int SAMPLE = 1 << 16;
  private static final double LEAST = 0.9;

  private Utf16() {}

  static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** The byte order in which these bytes are a text, if there is one. */
  static Optional<Charset> guess(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    double big = textual(bytes, 0);
    double little = textual(bytes, 1);
    if (Math.max(big, little) < LEAST || big == little) {
      return Optional.empty();
    }
    return Optional.of(big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Share of units that a Chinese text has, the upper byte of each at {@code high}. */
  private static double textual(byte[] bytes, int high) {
    int length = Math.min(SAMPLE, bytes.length);
    int textual = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      int unit = (bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF;
      boolean ascii = unit == '\n' || unit == '\r' || unit == '\t' || unit >= 0x20 && unit < 0x7F;
      boolean chinese = unit >= 0x4E00 && unit <= 0x9FFF || unit >= 0x3000 && unit <= 0x303F;
      boolean print = unit >= 0xFF00 && unit <= 0xFFEF || unit >= 0x2010 && unit <= 0x2027;
      textual += ascii || chinese || print ? 1 : 0;
    }
    return textual / (length / 2.0);
  }
}
