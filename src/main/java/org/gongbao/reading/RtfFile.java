package org.gongbao.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The text of RTF (version 1.9.1). Characters come as bytes of a code page or as Unicode with a
 * number of bytes in its place; text that is no part of the page's own stands in destinations.
 */
final class RtfFile {
  private static final Set<String> DESTINATIONS =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "colorschememapping",
          "latentstyles",
          "fldinst",
          "filetbl",
          "xmlnstbl",
          "bkmkstart",
          "bkmkend",
          "pntext",
          "nonshppict",
          "sp",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "mmathPr");

  /** What a group inherits from the one around it. */
  private record State(boolean skipped, int replaced) {}

  private final byte[] rtf;
  private final WordLines lines = new WordLines();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(false, 1);
  private Charset charset = ChineseCharset.GB18030;
  private int at;
  private int toSkip;

  private RtfFile(byte[] rtf) {
    this.rtf = rtf;
  }

  static Content read(byte[] bytes) throws Refused {
    RtfFile file = new RtfFile(bytes);
    file.read();
    return DocxFile.of(file.lines.lines(), "application/rtf");
  }

  private void read() {
    while (at < rtf.length) {
      char c = (char) (rtf[at++] & 0xFF);
      switch (c) {
        case '{' -> {
          flush();
          outer.push(state);
          toSkip = 0;
        }
        case '}' -> {
          flush();
          state = outer.isEmpty() ? state : outer.pop();
          toSkip = 0;
        }
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> add(c);
      }
    }
    flush();
  }

  private void control() {
    if (at >= rtf.length) {
      return;
    }
    char c = (char) (rtf[at] & 0xFF);
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> {
        int high = at + 1 < rtf.length ? Character.digit(rtf[at], 16) : -1;
        int low = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
        at += high >= 0 && low >= 0 ? 2 : 0;
        if (high >= 0 && low >= 0) {
          add((char) (high << 4 | low));
        }
      }
      case '*' -> state = new State(true, state.replaced());
      case '~' -> add(' ');
      case '_' -> add('-');
      case '\\', '{', '}' -> add(c);
      case '\r', '\n' -> perform("par", 0);
      default -> {}
    }
  }

  private void word() {
    int from = at;
    while (at < rtf.length && Character.isLetter(rtf[at])) {
      at++;
    }
    String word = new String(rtf, from, at - from, StandardCharsets.US_ASCII);
    int sign = at < rtf.length && rtf[at] == '-' ? -1 : 1;
    at += sign < 0 ? 1 : 0;
    int digits = at;
    int value = 0;
    while (at < rtf.length && Character.isDigit(rtf[at]) && at - digits < 9) {
      value = value * 10 + rtf[at++] - '0';
    }
    boolean valued = at > digits;
    at += at < rtf.length && rtf[at] == ' ' ? 1 : 0;
    perform(word, valued ? sign * value : 1);
  }

  private void perform(String word, int value) {
    switch (word) {
      case "par", "line", "sect", "page" -> endLine();
      case "tab" -> add('\t');
      case "cell", "nestcell" -> cell();
      case "row" -> row();
      case "trowd" -> openRow();
      case "ansicpg" -> charset = ChineseCharset.labelled("windows-" + value).orElse(charset);
      case "uc" -> state = new State(state.skipped(), Math.max(0, value));
      case "u" -> unicode((char) value);
      case "bin" -> at = (int) Math.min(rtf.length, at + (long) Math.max(0, value));
      case "v" -> state = new State(value != 0, state.replaced());
      case "emdash" -> text("—");
      case "endash" -> text("–");
      case "lquote" -> text("‘");
      case "rquote" -> text("’");
      case "ldblquote" -> text("“");
      case "rdblquote" -> text("”");
      default -> {
        if (DESTINATIONS.contains(word)) {
          state = new State(true, state.replaced());
        }
      }
    }
  }

  private void endLine() {
    flush();
    if (!state.skipped()) {
      lines.endLine();
    }
  }

  private void openRow() {
    if (!state.skipped() && !lines.isInRow()) {
      endLine();
      lines.openRow();
    }
  }

  private void cell() {
    flush();
    if (!state.skipped()) {
      if (!lines.isInRow()) {
        lines.openRow();
      }
      lines.endCell();
    }
  }

  private void row() {
    flush();
    if (!state.skipped()) {
      lines.endRow(false);
    }
  }

  private void unicode(char c) {
    text(String.valueOf(c));
    toSkip = state.replaced();
  }

  private void text(String text) {
    flush();
    if (!state.skipped()) {
      lines.text(text);
    }
  }

  private void add(char c) {
    if (toSkip > 0) {
      toSkip--;
    } else if (!state.skipped()) {
      pending.write(c);
    }
  }

  /** Bytes become characters together, since a Chinese one takes two or four. */
  private void flush() {
    if (pending.size() > 0) {
      lines.text(pending.toString(charset));
      pending.reset();
    }
  }
}
