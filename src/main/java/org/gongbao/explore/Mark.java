package org.gongbao.explore;

import java.util.Objects;
import org.gongbao.policy.Fact;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * A fact where it stands in the text.
 *
 * @param number its place among all marks of a bulletin, from 0
 * @param role what it is among its kind, such as 成文日期 signed; empty where the kind says it
 * @param fact what was read, in words, with place and rule
 * @param label the words that head it, where its place is too long to be marked as a whole; else
 *     empty
 */
record Mark(int number, MarkKind kind, String role, Fact<String> fact, String label) {
  Mark {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(role);
    Objects.requireNonNull(fact);
    Objects.requireNonNull(label);
  }

  /**
   * The characters to colour: all of its words; of a provision its label, of a finding no more than
   * its first line. Never empty where the text is not.
   */
  Span ink(SourceText source) {
    Span place = fact.span();
    int end =
        switch (kind) {
          case PROVISION -> endOfLabel(source);
          case FINDING -> Math.min(place.end(), source.line(source.firstLine(place)).end());
          default -> place.end();
        };
    int length = source.text().length();
    int start = Math.min(place.start(), Math.max(0, length - 1));
    return new Span(start, Math.min(length, Math.max(end, start + 1)));
  }

  /** Where the label ends in the source, which may space it or print it in full width. */
  private int endOfLabel(SourceText source) {
    Span line = source.line(source.firstLine(fact.span()));
    int left = (int) label.chars().filter(c -> !Character.isWhitespace(c)).count();
    int at = fact.span().start();
    while (left > 0 && at < line.end()) {
      left -= Character.isWhitespace(source.text().charAt(at)) ? 0 : 1;
      at++;
    }
    return at;
  }
}
