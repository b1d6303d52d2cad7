package org.gongbao.correct;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/** First and last line of an entry, from 1. */
public record Lines(int first, int last) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no lines: " + first + "-" + last);
    }
  }

  /**
   * @throws IllegalArgumentException where the text is none, such as {@code 12-30}
   */
  static Lines parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException("“" + text + "” are no lines, such as 12-30");
    }
    int first = Integer.parseInt(m.group(1));
    return new Lines(first, m.group(2) == null ? first : Integer.parseInt(m.group(2)));
  }

  static Lines of(SourceText source, Span span) {
    return new Lines(source.firstLine(span), source.lastLine(span));
  }

  Span span(SourceText source) {
    return new Span(source.line(first).start(), source.line(last).end());
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
