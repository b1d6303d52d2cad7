package org.gongbao.release;

import java.util.Arrays;
import java.util.Locale;

/** The bytes of one N-Quads line while it is written. */
final class Utf8Line {
  private static final boolean[] OUTSIDE_IRIS = new boolean[128];

  static {
    Arrays.fill(OUTSIDE_IRIS, 0, ' ' + 1, true);
    for (char c : "<>\"{}|^`\\\u007f".toCharArray()) {
      OUTSIDE_IRIS[c] = true;
    }
  }

  private byte[] bytes = new byte[256];
  private int length;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  Utf8Line ascii(char c) {
    reserve(1);
    bytes[length++] = (byte) c;
    return this;
  }

  Utf8Line ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      ascii(text.charAt(i));
    }
    return this;
  }

  /**
   * @throws IllegalArgumentException for a character that IRIs exclude, or no scheme
   */
  void iri(String iri) {
    if (iri.indexOf(':') < 1) {
      throw new IllegalArgumentException("an IRI without a scheme: " + iri);
    }
    ascii('<');
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c >= 128) {
        i += wide(iri, i);
      } else if (OUTSIDE_IRIS[c]) {
        throw new IllegalArgumentException(
            "an IRI with the forbidden character U+" + hex(c) + " at " + i + ": " + iri);
      } else {
        ascii(c);
      }
    }
    ascii('>');
  }

  /** A literal's characters in quotation marks, escaped as canonical N-Quads are. */
  void quoted(String text) {
    ascii('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        i += wide(text, i);
      } else if (c >= ' ' && c != '"' && c != '\\' && c != 0x7F) {
        ascii(c);
      } else {
        escaped(c);
      }
    }
    ascii('"');
  }

  private void escaped(char c) {
    switch (c) {
      case '\b' -> ascii("\\b");
      case '\t' -> ascii("\\t");
      case '\n' -> ascii("\\n");
      case '\f' -> ascii("\\f");
      case '\r' -> ascii("\\r");
      case '"' -> ascii("\\\"");
      case '\\' -> ascii("\\\\");
      default -> ascii("\\u").ascii(hex(c));
    }
  }

  /** Writes the character at {@code i}; returns how many further units it takes. */
  private int wide(String text, int i) {
    int c = text.codePointAt(i);
    if (c <= 0xFFFF && Character.isSurrogate((char) c)) {
      throw new IllegalArgumentException(
          "half of a surrogate pair, U+"
              + hex((char) c)
              + " at "
              + i
              + ": a span cuts a character");
    }
    reserve(4);
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
    } else if (c < 0x10000) {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    } else {
      bytes[length++] = (byte) (0xF0 | c >> 18);
      bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    bytes[length++] = (byte) (0x80 | c & 0x3F);
    return c < 0x10000 ? 0 : 1;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }

  private static String hex(char c) {
    return String.format(Locale.ROOT, "%04X", (int) c);
  }
}
