package org.gongbao.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters. A byte order mark decides; else UTF-16 where NUL bytes show it; else UTF-8
 * where all bytes are UTF-8; else Big5 or GB18030, of which GB 2312 and GBK are parts, as the
 * characters are likelier.
 */
final class Decoding {
  /** A text with more than one control character in this many characters is no text. */
  private static final int CHARACTERS_A_CONTROL = 100;

  /** A page with more than one damaged character in this many is refused. */
  private static final int CHARACTERS_A_DAMAGE = 200;

  private static final int HEAD = 4096;
  private static final Pattern LABEL =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

  private Decoding() {}

  /** The characters of a plain text: nothing is replaced, a byte that means nothing refuses it. */
  static String decode(byte[] bytes) throws Refused {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return checked(strict(marked.get(), bytes, markLength(bytes)));
    }
    if (Utf16.hasNul(bytes)) {
      return checked(strict(Utf16.guess(bytes).orElseThrow(Decoding::binary), bytes, 0));
    }
    int invalid = firstInvalid(StandardCharsets.UTF_8, bytes, 0);
    if (invalid < 0) {
      return checked(new String(bytes, StandardCharsets.UTF_8));
    }
    boolean big5 = ChineseCharset.isBig5(bytes);
    Charset chinese = big5 ? ChineseCharset.BIG5.orElseThrow() : ChineseCharset.GB18030;
    if (isBrokenUtf8(bytes) || firstInvalid(chinese, bytes, 0) >= 0) {
      refuseControls(new String(bytes, StandardCharsets.ISO_8859_1));
      throw invalid("neither UTF-8 nor " + (big5 ? "Big5" : "GB18030"), bytes, invalid);
    }
    return checked(new String(bytes, chinese));
  }

  /**
   * The characters of a page, for which browsers forgive some damage: a byte that means nothing
   * becomes U+FFFD, and only many of them refuse the page. A label counts less than bytes that are
   * UTF-8, since pages are converted and keep their labels.
   */
  static String markup(byte[] bytes) throws Refused {
    Optional<Charset> marked = marked(bytes);
    int start = marked.isPresent() ? markLength(bytes) : 0;
    Charset charset = marked.orElse(null);
    if (charset == null && Utf16.hasNul(bytes)) {
      charset = Utf16.guess(bytes).orElse(null);
    }
    if (charset == null) {
      boolean utf8 = firstInvalid(StandardCharsets.UTF_8, bytes, 0) < 0 || isBrokenUtf8(bytes);
      charset = utf8 ? StandardCharsets.UTF_8 : unmarked(bytes);
    }
    String text = new String(bytes, start, bytes.length - start, charset).replace("\0", "");
    refuseControls(text);
    long damage = text.chars().filter(c -> c == '\ufffd').count();
    if (damage > 3 && damage > text.length() / CHARACTERS_A_DAMAGE) {
      int at = Math.max(0, firstInvalid(charset, bytes, start));
      throw invalid("not " + charset.name(), bytes, at);
    }
    return text;
  }

  private static Charset unmarked(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher label = LABEL.matcher(head);
    Optional<Charset> named =
        label.find() ? ChineseCharset.labelled(label.group(1)) : Optional.empty();
    boolean big5 = named.equals(ChineseCharset.BIG5) || ChineseCharset.isBig5(bytes);
    return big5 ? ChineseCharset.BIG5.orElse(ChineseCharset.GB18030) : ChineseCharset.GB18030;
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean utf8 = begins(bytes, 0xEF, 0xBB, 0xBF);
    return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  private static int markLength(byte[] bytes) {
    return begins(bytes, 0xEF) ? 3 : 2;
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
