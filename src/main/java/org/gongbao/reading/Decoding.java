package org.gongbao.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes to characters. A byte order mark decides; else UTF-8 where all bytes are UTF-8; else
 * GB18030, of which GB 2312 and GBK are parts. Nothing is ever replaced: a byte that means nothing
 * refuses the file.
 */
final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A text with more than one control character in this many characters is no text. */
  private static final int CHARACTERS_A_CONTROL = 100;

  private Decoding() {}

  static String decode(byte[] bytes) throws Refused {
    if (begins(bytes, 0xFE, 0xFF)) {
      return checked(strict(StandardCharsets.UTF_16BE, bytes, 2));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return checked(strict(StandardCharsets.UTF_16LE, bytes, 2));
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw binary();
      }
    }
    int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int invalid = firstInvalid(StandardCharsets.UTF_8, bytes, start);
    if (invalid < 0) {
      return checked(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }
    if (start > 0 || isBrokenUtf8(bytes) || firstInvalid(GB18030, bytes, 0) >= 0) {
      refuseControls(new String(bytes, StandardCharsets.ISO_8859_1));
      throw invalid("neither UTF-8 nor GB18030", bytes, invalid);
    }
    return checked(new String(bytes, GB18030));
  }

  private static String strict(Charset charset, byte[] bytes, int start) throws Refused {
    int invalid = firstInvalid(charset, bytes, start);
    if (invalid >= 0) {
      throw invalid("not " + charset.name(), bytes, invalid);
    }
    return new String(bytes, start, bytes.length - start, charset);
  }

  private static String checked(String text) throws Refused {
    if (text.indexOf('\0') >= 0) {
      throw binary();
    }
    refuseControls(text);
    if (text.isBlank()) {
      throw new Refused("file.blank", "the file holds nothing but white space.");
    }
    return text;
  }

  private static void refuseControls(String text) throws Refused {
    long controls = text.chars().filter(Decoding::isControl).count();
    if (controls > 0 && controls > text.length() / CHARACTERS_A_CONTROL) {
      throw binary();
    }
  }

  /** Controls of C0 that plain text does not use; form feeds part pages, 0x1A ended old files. */
  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A || c == 0x7F;
  }

  /**
   * True where sequences of three bytes that are UTF-8 outnumber the bytes that are not: then the
   * file is UTF-8 with damage, though as GB18030 it might decode to characters that nobody wrote.
   * Sequences of two bytes tell nothing, since many Chinese characters of GB 2312 look like one.
   */
  private static boolean isBrokenUtf8(byte[] bytes) {
    CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 12);
    long good = 0;
    long bad = 0;
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      good += out.chars().filter(c -> c > 0x7FF).count();
      out.clear();
      if (result.isError()) {
        bad += result.length();
        in.position(in.position() + result.length());
      }
    }
    return good > bad;
  }

  /** Offset of the first byte that means nothing, or -1. */
  private static int firstInvalid(Charset charset, byte[] bytes, int start) {
    CharsetDecoder decoder = decoder(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(1 << 12);
    while (true) {
      out.clear();
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Refused binary() {
    return new Refused("file.binary", "binary file: it holds characters that no text has.");
  }

  private static Refused invalid(String what, byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return new Refused(
        "encoding.invalid",
        String.format(
            Locale.ROOT,
            "the text is %s: byte 0x%02X at offset %d, line %d.",
            what,
            bytes[Math.min(offset, bytes.length - 1)] & 0xFF,
            offset,
            line));
  }
}
