package org.gongbao.extract;

/** Pairs of brackets, of any width. */
final class Brackets {
  private static final String OPEN = "（(《〈〔［[【";
  private static final String CLOSE = "）)》〉〕］]】";

  private Brackets() {}

  /** How many brackets stay open at the end of a text; stray closing ones do not count. */
  static int depth(String text) {
    return new Depth(text).at(text.length());
  }

  /** How many brackets are open at one place of a text after another, in one walk. */
  static final class Depth {
    private final String text;
    private int at;
    private int depth;

    Depth(String text) {
      this.text = text;
    }

    /**
     * How many are open before an index.
     *
     * @param index not before that of the last call
     */
    int at(int index) {
      for (; at < index; at++) {
        depth = Math.max(0, depth + step(text.charAt(at)));
      }
      return depth;
    }
  }

  /** 1 for a bracket that opens, -1 for one that closes, 0 for any other character. */
  static int step(char c) {
    return switch (c) {
      case '（', '(', '《', '〈', '〔', '［', '[', '【' -> 1;
      case '）', ')', '》', '〉', '〕', '］', ']', '】' -> -1;
      default -> 0;
    };
  }

  /**
   * Index of the bracket that closes the one at {@code open}, or -1. Only brackets of the same kind
   * count, so that a missing one of another kind does no harm; width does not matter.
   */
  static int close(String text, int open) {
    int kind = OPEN.indexOf(text.charAt(open));
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (same(kind, OPEN.indexOf(text.charAt(i)))) {
        depth++;
      } else if (same(kind, CLOSE.indexOf(text.charAt(i))) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(int kind, int other) {
    return other >= 0 && (kind == other || kind < 2 && other < 2);
  }
}
