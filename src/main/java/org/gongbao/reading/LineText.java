package org.gongbao.reading;

/**
 * A line in the making: white space is folded as a browser folds it, and a line end of the markup
 * between two Chinese characters is nothing.
 */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private int size;
  private int linked;
  private int links;
  private boolean space;
  private boolean lineEnd;

  void add(String characters, boolean isLinked) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0') {
        space |= c == ' ' || c == '\t' || c == '\u00a0';
        lineEnd |= c == '\n' || c == '\r';
      } else if (c >= ' ' && c != '\u200b' && c != '\ufeff') {
        addVisible(c, isLinked);
      }
    }
  }

  private void addVisible(char c, boolean isLinked) {
    if (!text.isEmpty() && (space || lineEnd)) {
      char last = text.charAt(text.length() - 1);
      boolean wrapped = lineEnd && last > '\u2e80' && c > '\u2e80';
      if (last != '\t' && !wrapped) {
        text.append(' ');
      }
    }
    space = false;
    lineEnd = false;
    text.append(c);
    if (c != '\u3000') {
      size++;
      linked += isLinked ? 1 : 0;
    }
  }

  /** A gap that a browser shows: between cells, between blocks in a cell. */
  void gap() {
    space = true;
  }

  void cell() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
      text.append('\t');
    }
    space = false;
    lineEnd = false;
  }

  void link() {
    links++;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The line, and an empty one begun. */
  HtmlLine take() {
    HtmlLine line = new HtmlLine(stripped(), size, linked, links);
    text.setLength(0);
    size = 0;
    linked = 0;
    links = 0;
    space = false;
    lineEnd = false;
    return line;
  }

  private String stripped() {
    return strip(text.toString());
  }

  /** Without any white space at its ends, those of print included. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** True for a character that is seen. */
  static boolean isInk(int c) {
    return !isSpace((char) c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
