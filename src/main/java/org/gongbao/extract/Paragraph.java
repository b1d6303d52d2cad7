package org.gongbao.extract;

import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * A paragraph with its hard wraps mended, or a part of one where two documents share a line.
 *
 * @param firstLine 1-based line of the source where it begins
 * @param lastLine and where it ends
 */
record Paragraph(Passage passage, int firstLine, int lastLine) {

  /** The paragraph of these characters. */
  static Paragraph of(Passage passage, SourceText source) {
    Span span = passage.span();
    return new Paragraph(passage, source.firstLine(span), source.lastLine(span));
  }

  /** Its characters with the spaces that print puts between Chinese characters dropped. */
  Passage dense() {
    return passage.dense();
  }

  String text() {
    return passage.text();
  }

  Span span() {
    return passage.span();
  }
}
