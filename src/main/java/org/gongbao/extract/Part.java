package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.text.Span;

/** The blocks of one document, notice and instrument and annexes together. */
record Part(List<Block> blocks) {
  private static final Pattern OF_PAPER =
      Pattern.compile(".*(?:[。；]|印发)|(?:抄送|报送|分送|主题词|附件|附)[：:].*");

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

  /** True where it holds running text, in sentences. */
  boolean hasSentence() {
    return blocks.stream()
        .anyMatch(
            b ->
                b.is(BlockKind.PROMULGATION) || b.is(BlockKind.TEXT) && b.text().indexOf('。') >= 0);
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

  /**
   * This part without what a site prints above and below it: lines of the site's frame, and behind
   * the first of these at the end everything that holds nothing of a paper.
   */
  Part withoutFrame() {
    int from = 0;
    while (from < blocks.size() && blocks.get(from).is(BlockKind.FURNITURE)) {
      from++;
    }
    int last = blocks.size() - 1;
    while (last > from && !isOfPaper(blocks.get(last))) {
      last--;
    }
    int to = last + 1;
    while (to < blocks.size() && !isFrame(blocks.get(to))) {
      to++;
    }
    return from == blocks.size() ? this : new Part(blocks.subList(from, to));
  }

  private static boolean isFrame(Block block) {
    return block.is(BlockKind.FURNITURE) || block.is(BlockKind.RELATED);
  }

  /** False for short words and names, which menus and footers hold as well as tables of annexes. */
  private static boolean isOfPaper(Block block) {
    return switch (block.kind()) {
      case FURNITURE, RELATED, BODIES, PAGE_INFO -> false;
      case DATE -> !PageLines.isStampDate(block.text());
      case TEXT -> OF_PAPER.matcher(block.text()).matches();
      default -> true;
    };
  }

  /** This part and the one behind it as one. */
  Part with(Part next) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(next.blocks);
    return new Part(all);
  }
}
