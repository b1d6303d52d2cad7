package org.gongbao.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of file, as their first bytes tell them; what no other kind claims is plain text. */
enum FileKind {
  PDF("pdf", "%PDF-"),
  ZIP("zip", "PK\003\004"),
  EMPTY_ZIP("zip", "PK\005\006"),
  OLE("ole (doc, xls, wps)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  RTF("rtf", "{\\rtf"),
  GZIP("gzip", "\u001f\u008b"),
  RAR("rar", "Rar!\u001a\u0007"),
  SEVEN_ZIP("7z", "7z\u00bc\u00af\u0027\u001c"),
  PNG("png", "\u0089PNG\r\n\u001a\n"),
  JPEG("jpeg", "\u00ff\u00d8\u00ff"),
  GIF("gif", "GIF8"),
  TIFF("tiff", "II*\0"),
  WORD_XML("Word XML", ""),
  HTML("html", ""),
  MHTML("mhtml", ""),
  TEXT("text", "");

  private static final int HEAD = 4096;

  /** A PDF may have some bytes before its header (ISO 32000-1, Annex H, 3.4.1). */
  private static final int PDF_HEAD = 1024;

  private static final Pattern WORD =
      Pattern.compile("<\\?mso-application progid=\"word|<w:worddocument|<pkg:package", 0);
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*+<(?:!doctype html|html|head|body|meta|title|div|table|center|script|style|link|p|span|font)[\\s>/].*",
          Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[a-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+){0,40}?mime-version:.*", Pattern.DOTALL);

  private final String label;
  private final byte[] magic;

  FileKind(String label, String magic) {
    this.label = label;
    this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The word that a user knows it by. */
  String label() {
    return label;
  }

  /** True where lines mean nothing in its bytes. */
  boolean isBinary() {
    return magic.length > 0 && this != RTF;
  }

  static FileKind of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** The kind of what begins with the first {@code length} of these bytes. */
  static FileKind of(byte[] bytes, int length) {
    for (FileKind kind : values()) {
      if (kind.magic.length > 0 && startsWith(bytes, length, kind.magic)) {
        return kind;
      }
    }
    String head = head(bytes, length);
    if (head.substring(0, Math.min(PDF_HEAD, head.length())).contains("%pdf-1.")) {
      return PDF;
    }
    if (WORD.matcher(head).find()) {
      return WORD_XML;
    }
    if (MARKUP.matcher(head).matches()) {
      return HTML;
    }
    return MAIL.matcher(head).matches() ? MHTML : TEXT;
  }

  private static boolean startsWith(byte[] bytes, int length, byte[] magic) {
    if (length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first characters in lower case, where each byte is one; NULs of UTF-16 are left out. */
  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(HEAD, length), StandardCharsets.ISO_8859_1)
        .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
        .replace("\0", "")
        .replace("\r", "")
        .stripLeading()
        .toLowerCase(Locale.ROOT);
  }
}
