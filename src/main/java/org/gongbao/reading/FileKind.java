package org.gongbao.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of file that are known by their first bytes and are no plain text. */
enum FileKind {
  PDF("pdf", "%PDF-"),
  ZIP("zip (docx, xlsx, ofd, …)", "PK\003\004"),
  EMPTY_ZIP("zip", "PK\005\006"),
  OLE("ole (doc, xls, wps)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  RTF("rtf", "{\\rtf"),
  GZIP("gzip", "\u001f\u008b"),
  RAR("rar", "Rar!\u001a\u0007"),
  SEVEN_ZIP("7z", "7z\u00bc\u00af\u0027\u001c"),
  PNG("png", "\u0089PNG\r\n\u001a\n"),
  JPEG("jpeg", "\u00ff\u00d8\u00ff"),
  GIF("gif", "GIF8"),
  TIFF("tiff", "II*\0");

  private static final int HEAD = 1024;

  private final String name;
  private final byte[] magic;

  FileKind(String name, String magic) {
    this.name = name;
    this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Name of a file's kind, where it is none that can be read as text. */
  static Optional<String> of(byte[] bytes) {
    for (FileKind kind : values()) {
      if (startsWith(bytes, kind.magic)) {
        return Optional.of(kind.name);
      }
    }
    return isHtml(bytes) ? Optional.of("html") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHtml(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replace("\u00ef\u00bb\u00bf", "")
            .stripLeading()
            .toLowerCase(java.util.Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<head")
        || head.startsWith("<?xml") && head.contains("<html");
  }
}
