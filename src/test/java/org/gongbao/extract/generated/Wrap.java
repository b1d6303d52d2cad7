package org.gongbao.extract.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines as a page's width cuts them: no line begins with closing punctuation or ends in an opening
 * one, digits stay together (GB/T 15834—2011, 5.1, on punctuation at a line's ends).
 */
final class Wrap {
  private static final String CLOSING = "，。、；：！？）》〉”’〕］】﹞)]";
  private static final String OPENING = "（《〈“‘〔［【﹝([";

  private Wrap() {}

  /**
   * Lines of at most {@code width} full-width characters and a closing punctuation that hangs over.
   *
   * @param indent columns that the first line is shorter by
   */
  static List<String> lines(String text, int width, int indent) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int room = width * 2 - indent;
    while (from < text.length()) {
      int to = end(text, from, room);
      lines.add(text.substring(from, to).strip());
      from = to;
      room = width * 2;
    }
    return lines;
  }

  /**
   * A title in lines of nearly one length that cut no word (GB/T 9704—2012, 7.3.1: 回行时，要做到词意完整).
   */
  static List<String> balanced(String text, int width) {
    int count = (text.length() + width - 1) / width;
    int wanted = (text.length() + count - 1) / count;
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (text.length() - from > width) {
      int to = wordEnd(text, from, Math.min(wanted, width - 2) + from, width);
      lines.add(text.substring(from, to).strip());
      from = to;
    }
    lines.add(text.substring(from).strip());
    return lines;
  }

  /** The place between two words that is nearest to {@code wanted}. */
  private static int wordEnd(String text, int from, int wanted, int width) {
    for (int away = 0; away < width / 2; away++) {
      for (int at : new int[] {wanted + away, wanted - away}) {
        if (at > from + 4 && at <= from + width && at < text.length() && betweenWords(text, at)) {
          return at;
        }
      }
    }
    int at = Math.min(wanted, text.length());
    while (at > from + 4 && splits(text, at)) {
      at--;
    }
    return at;
  }

  private static boolean betweenWords(String text, int at) {
    return " 　、》".indexOf(text.charAt(at - 1)) >= 0
        || text.startsWith("关于", at)
        || text.startsWith("《", at)
        || text.lastIndexOf("关于", at) >= 0 && text.substring(at).matches("(?:工作|管理|建设).*")
        || text.startsWith("的通知", at);
  }

  private static int end(String text, int from, int room) {
    int columns = 0;
    int to = from;
    while (to < text.length() && columns + columns(text.charAt(to)) <= room) {
      columns += columns(text.charAt(to));
      to++;
    }
    int least = Math.min(text.length(), from + 4);
    while (to > least && to < text.length() && splits(text, to)) {
      to--;
    }
    while (to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return to;
  }

  private static boolean splits(String text, int at) {
    return OPENING.indexOf(text.charAt(at - 1)) >= 0
        || isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
  }

  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c >= '０' && c <= '９';
  }

  /** Columns that a line takes up as printed. */
  static int columns(String line) {
    return line.chars().map(c -> columns((char) c)).sum();
  }

  private static int columns(char c) {
    return c < 0x80 ? 1 : 2;
  }
}
