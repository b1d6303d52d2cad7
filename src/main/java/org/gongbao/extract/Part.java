package org.gongbao.extract;

import java.util.List;
import org.gongbao.text.Span;

/** The blocks of one document, notice and instrument and annexes together. */
record Part(List<Block> blocks) {
  Part {
    blocks = List.copyOf(blocks);
  }

  Span span() {
    return blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
  }

  /** True where it holds a sentence, not only a heading. */
  boolean hasText() {
    return blocks.stream().anyMatch(b -> b.is(BlockKind.TEXT) || b.is(BlockKind.PROMULGATION));
  }
}
