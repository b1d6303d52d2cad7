package org.gongbao.reading;

import java.util.regex.Pattern;

/**
 * The marks within a line of Markdown: links, emphasis, tags, escapes. Each pattern looks only so
 * far ahead, so that a line of marks without ends takes no longer than another.
 */
final class MarkdownInline {
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)\\s]*(?:\\s[^)]*)?\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]{0,500})\\]\\(<?(?:https?:|/|\\.|#|mailto:|\\w[^)\\s]*[./])[^)\\s]*(?:\\s[^)]*)?\\)");
  private static final Pattern AUTOLINK = Pattern.compile("<((?:https?|mailto):[^>\\s]+)>");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|div|span|font|b|strong|i|em|u|center|table|thead|tbody|tr|td|th|sup|sub|a|img|h[1-6])(?:\\s[^<>]*)?/?>");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)(.{1,300}?)(?<=\\S)\\*\\*");
  private static final Pattern UNDERLINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])__(?=[^\\s_])(.{1,300}?)(?<=[^\\s_])__(?![\\p{L}\\p{N}_])");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\\\])\\*(?=[^\\s*])([^*]{1,300}?)(?<=\\S)\\*(?!\\*)");
  private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)(.{1,300}?)(?<=\\S)~~");
  private static final Pattern CODE = Pattern.compile("`([^`]{1,300})`");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  /** Longer lines hold no marks that a person wrote, and patterns are kept from them. */
  static final int LONGEST = 1 << 14;

  private MarkdownInline() {}

  static String plain(String line) {
    if (line.length() > LONGEST) {
      return line;
    }
    String text = line;
    if (text.indexOf('<') >= 0) {
      text = AUTOLINK.matcher(text).replaceAll("$1");
      text = TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }
    if (text.indexOf('[') >= 0) {
      text = LINK.matcher(IMAGE.matcher(text).replaceAll("")).replaceAll("$1");
    }
    if (text.indexOf('*') >= 0) {
      text = EMPHASIS.matcher(STRONG.matcher(text).replaceAll("$1")).replaceAll("$1");
    }
    if (text.indexOf("__") >= 0) {
      text = UNDERLINED.matcher(text).replaceAll("$1");
    }
    text = STRUCK.matcher(text).replaceAll("$1");
    text = CODE.matcher(text).replaceAll("$1").replace("&nbsp;", " ");
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}
