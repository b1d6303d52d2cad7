package org.gongbao.extract;

import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/**
 * A paragraph and what it is.
 *
 * @param dense its characters without the spaces of print
 * @param cut true where it begins in mid-paragraph, behind the end of another document
 */
record Block(BlockKind kind, Paragraph paragraph, Passage dense, boolean cut) {

  String text() {
    return dense.text();
  }

  Span span() {
    return paragraph.span();
  }

  boolean is(BlockKind other) {
    return kind == other;
  }

  Block as(BlockKind other) {
    return new Block(other, paragraph, dense, cut);
  }
}
