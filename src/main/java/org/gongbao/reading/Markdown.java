package org.gongbao.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown (CommonMark 0.31 and the tables of GFM) without its marks. Lines stay where they are, so
 * that line numbers are those of the file: what is taken away leaves an empty line.
 */
final class Markdown {
  private static final Pattern EVIDENCE =
      Pattern.compile(
          "(?m)^(?:#{1,6}[ \\t　]\\S|\\*\\*[^*\\r\\n]{1,20}\\*\\*\\s*[:：]|\\|\\s*:?-{3,}:?\\s*\\||<!--.*-->\\s*$|```)"
              + "|\\[[^\\]\\r\\n]{1,300}\\]\\((?:https?:|/|\\.)");
  private static final int SAMPLE = 1 << 16;

  private static final Pattern RULE =
      Pattern.compile("\\s{0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|={3,})\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*\\|?\\s*:?-{3,}:?\\s*(?:\\|\\s*:?-{3,}:?\\s*)*\\|?\\s*");
  private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[[^\\]]+\\]:\\s+\\S+.*");
  private static final Pattern HEADING =
      Pattern.compile("\\s{0,3}#{1,6}(?:[ \\t　]+|(?=[\\p{IsHan}《]))(.*?)(?:[ \\t]#+)?\\s*");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?)+");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-*+][ \\t]+(?=\\S)");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:\\*\\*|__)([^*_:：]{1,20})(?:[:：]\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*[:：])\\s*(.*)");
  private static final Pattern ROW = Pattern.compile("\\s*\\|(.*)\\|\\s*");

  private Markdown() {}

  /** True where a text is written in it; its commonest marks at the start of a line tell. */
  static boolean is(String text) {
    return EVIDENCE.matcher(text.substring(0, Math.min(SAMPLE, text.length()))).find();
  }

  /** The text with as many lines and no marks. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String[] parts = withoutComments(text).split("(?<=\n)|(?<=\r)(?!\n)", -1);
    for (String part : parts) {
      int end = part.length();
      while (end > 0 && (part.charAt(end - 1) == '\n' || part.charAt(end - 1) == '\r')) {
        end--;
      }
      plain.append(line(part.substring(0, end))).append(part, end, part.length());
    }
    return plain.toString();
  }

  /** Comments may hold several lines, whose ends stay. */
  private static String withoutComments(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", at)) {
      int close = text.indexOf("-->", open + 4);
      if (close < 0) {
        break;
      }
      kept.append(text, at, open);
      text.substring(open, close)
          .chars()
          .filter(c -> c == '\n' || c == '\r')
          .forEach(c -> kept.append((char) c));
      at = close + 3;
    }
    return kept.append(text, at, text.length()).toString();
  }

  private static String line(String line) {
    if (line.length() > MarkdownInline.LONGEST) {
      return line;
    }
    if (line.isBlank()
        || RULE.matcher(line).matches()
        || FENCE.matcher(line).matches()
        || TABLE_RULE.matcher(line).matches()
        || DEFINITION.matcher(line).matches()) {
      return "";
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      return MarkdownInline.plain(heading.group(1));
    }
    Matcher label = LABEL.matcher(line);
    if (label.matches()) {
      String value = MarkdownInline.plain(label.group(2));
      return value.isBlank() ? "" : label.group(1).strip() + "：" + value;
    }
    Matcher row = ROW.matcher(line);
    if (row.matches()) {
      return MarkdownInline.plain(row.group(1).replaceAll("\\s*(?<!\\\\)\\|\\s*", "\t").strip());
    }
    String unquoted = QUOTE.matcher(line).replaceFirst("");
    return MarkdownInline.plain(BULLET.matcher(unquoted).replaceFirst(""));
  }
}
