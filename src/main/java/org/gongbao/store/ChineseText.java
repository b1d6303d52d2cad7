package org.gongbao.store;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which Chinese text is compared, the same for what is indexed and what is asked.
 *
 * <p>Folding is NFKC (so full-width letters, digits and signs are plain ones), lower case,
 * traditional to simplified character by character, all brackets of a kind to one pair, no white
 * space except one space between two words of letters or digits. Since no rule looks at a
 * character's neighbours but those for white space, a part of a text folds to a part of the folded
 * text: a phrase search on the folded tokens is a search for substrings of Chinese characters.
 */
final class ChineseText {
  /** Longest word of letters and digits that is one token; Lucene refuses terms over 32 kB. */
  private static final int LONGEST_WORD = 200;

  private static final String OPENING = "(（[［{｛〔【〖﹝〘";
  private static final String CLOSING = ")）]］}｝〕】〗﹞〙";
  private static final Pattern TRAILING_SPACE = Pattern.compile("\\s+$");

  private static final Transliterator SIMPLIFY =
      Transliterator.getInstance("Traditional-Simplified");
  private static final char[] SIMPLE = simplified();

  private ChineseText() {}

  /**
   * One character, or one word of letters and digits.
   *
   * @param joins whether it is a character that forms a pair with a neighbour of its kind
   */
  record Token(String text, boolean joins) {}

  /** The tokens in order; a white space is no token and parts no Chinese characters. */
  static List<Token> tokens(String text) {
    String folded = fold(text);
    List<Token> tokens = new ArrayList<>(folded.length());
    int i = 0;
    while (i < folded.length()) {
      int c = folded.codePointAt(i);
      int end = i + Character.charCount(c);
      if (inWord(c)) {
        end = endOfWord(folded, i);
      }
      if (c != ' ') {
        tokens.add(new Token(folded.substring(i, end), isCjk(c)));
      }
      i = end;
    }
    return tokens;
  }

  /** The folded text. */
  static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(composed.length());
    boolean space = false;
    int last = -1;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        int folded = fold(c);
        if (space && inWord(folded) && last >= 0 && inWord(last)) {
          out.append(' ');
        }
        out.appendCodePoint(folded);
        last = folded;
        space = false;
      }
    }
    return TRAILING_SPACE.matcher(out).replaceFirst("");
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    int length = 0;
    while (end < text.length() && inWord(text.codePointAt(end)) && length < LONGEST_WORD) {
      end += Character.charCount(text.codePointAt(end));
      length++;
    }
    return end;
  }

  private static int fold(int c) {
    if (OPENING.indexOf(c) >= 0) {
      return '(';
    }
    if (CLOSING.indexOf(c) >= 0) {
      return ')';
    }
    return switch (c) {
      case '〈' -> '《';
      case '〉' -> '》';
      case '「', '『' -> '“';
      case '」', '』' -> '”';
      default -> c < SIMPLE.length ? simple((char) c) : c;
    };
  }

  private static int simple(char c) {
    return SIMPLE[c] == 0 ? c : SIMPLE[c];
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isCjk(int c) {
    if (Character.isIdeographic(c)) {
      return true;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> true;
      default -> false;
    };
  }

  private static boolean inWord(int c) {
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    return (Character.isLetterOrDigit(c) || mark) && !isCjk(c);
  }

  /** The simplified form of each character that has one; 0 for all others. */
  private static char[] simplified() {
    char[] simple = new char[0x10000];
    StringBuilder all = new StringBuilder();
    for (char c = '\u3400'; c < '\ufb00'; c++) {
      if (Character.isIdeographic(c) && Character.getType(c) == Character.OTHER_LETTER) {
        all.append(c).append('\n');
      }
    }
    String[] before = all.toString().split("\n");
    String[] after = SIMPLIFY.transliterate(all.toString()).split("\n");
    for (int i = 0; i < before.length; i++) {
      if (after[i].length() == 1 && !after[i].equals(before[i])) {
        simple[before[i].charAt(0)] = after[i].charAt(0);
      }
    }
    return simple;
  }
}
