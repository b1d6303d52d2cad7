package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    boolean titled = title().isPresent();
    return blocks.stream()
        .anyMatch(
            b ->
                b.is(BlockKind.TEXT) && (titled || b.text().indexOf('。') >= 0)
                    || b.is(BlockKind.PROMULGATION));
  }

  /** Characters of its running text. */
  int words() {
    return blocks.stream().filter(b -> b.is(BlockKind.TEXT)).mapToInt(b -> b.text().length()).sum();
  }

  /** True where it has what only an issued paper has: a number, an addressee, a signature. */
  boolean isIssued() {
    return blocks.stream()
        .anyMatch(
            b ->
                switch (b.kind()) {
                  case NUMBER, SALUTATION, HISTORY, ORDER_HEAD, PROMULGATION, CHAPTER -> true;
                  default -> false;
                });
  }

  /** Its first title. */
  Optional<String> title() {
    return blocks.stream().filter(b -> b.is(BlockKind.TITLE)).map(Block::text).findFirst();
  }

  /** True where one of its titles is like that one. */
  boolean isTitled(String title) {
    return blocks.stream().anyMatch(b -> b.is(BlockKind.TITLE) && Titles.alike(b.text(), title));
  }

  /** This part and the one behind it as one. */
  Part with(Part next) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(next.blocks);
    return new Part(all);
  }
}
