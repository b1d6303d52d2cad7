package org.gongbao.text;

/**
 * Width folding, one character to one: full-width letters and digits to half width, every white
 * space and every character of private use to a plain space (Unicode TR 11 and TR 15 name the
 * pairs).
 */
public final class Width {
  /** Stands for a character that is folded away: zero-width space, joiner, byte order mark. */
  static final char NOTHING = '\0';

  private Width() {}

  /** The folded form of one character. */
  static char fold(char c) {
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return (char) (c - '０' + '0');
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || privateUse(c)) {
      return ' ';
    }
    boolean invisible = c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    return invisible || c == '\u00AD' ? NOTHING : c;
  }

  /** Means nothing outside the font it was made for; GBK texts hold such as blanks. */
  private static boolean privateUse(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** Columns that a string takes in print: 1 an ASCII character, 2 any other. */
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += text.charAt(i) < 0x80 ? 1 : 2;
    }
    return columns;
  }
}
