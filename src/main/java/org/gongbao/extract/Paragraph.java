package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
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
  /**
   * Characters that one paragraph has at the most; what is longer is read in pieces. The longest
   * ones of official papers, histories and lists of addressees, stay under 3,000. It keeps every
   * rule's work on a paragraph bounded, so that reading is linear whatever comes in.
   */
  static final int LONGEST = 4_000;

  private static final String STOPS = "。！？；";

  /** This paragraph, or its pieces where it is too long, cut behind the ends of sentences. */
  List<Paragraph> pieces(SourceText source) {
    if (passage.length() <= LONGEST) {
      return List.of(this);
    }
    List<Paragraph> pieces = new ArrayList<>();
    String text = passage.text();
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + LONGEST);
      int stop = to;
      while (to < text.length() && stop > from && STOPS.indexOf(text.charAt(stop - 1)) < 0) {
        stop--;
      }
      to = stop > from ? stop : to;
      Passage piece = passage.slice(from, to);
      if (!piece.isEmpty()) {
        pieces.add(of(piece, source));
      }
      from = to;
    }
    return pieces;
  }

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
