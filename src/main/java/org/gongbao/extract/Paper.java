package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.text.Span;

/**
 * A part laid out as a paper: what hands over, and what is handed over.
 *
 * @param notice the blocks before the instrument's title: a notice's or an order's; all head blocks
 *     where the paper is its own policy
 * @param instrument the title of the policy itself
 * @param text the blocks behind it
 * @param carried what a notice says that it carries; empty where the paper carries nothing
 * @param promulgated title of what an order promulgates
 * @param ordinal place of the policy among those that a notice carries, from 1
 */
record Paper(
    List<Block> notice,
    Optional<Block> instrument,
    List<Block> text,
    Optional<Titles.Carried> carried,
    Optional<String> promulgated,
    int ordinal) {

  /** Lines of a paper's table of contents at the most. */
  private static final int CONTENTS = 500;

  Paper {
    notice = List.copyOf(notice);
    text = List.copyOf(text);
  }

  static Paper of(Part part) {
    List<Block> blocks = withoutContents(withoutRelated(part.blocks()));
    Optional<String> promulgated = promulgated(blocks);
    Optional<Titles.Carried> carried = promulgated.isPresent() ? Optional.empty() : carried(blocks);
    int text = firstText(blocks);
    int at =
        promulgated.isPresent() || carried.isPresent()
            ? instrument(blocks, text, promulgated, carried)
            : -1;
    if (at >= 0) {
      return new Paper(
          blocks.subList(0, at),
          Optional.of(blocks.get(at)),
          blocks.subList(at + 1, blocks.size()),
          carried,
          promulgated,
          1);
    }
    carried = carried.filter(c -> c.quoted() && !c.isDraft()).or(() -> handedOver(blocks));
    boolean onlyCarried = carried.isPresent();
    return new Paper(
        blocks.subList(0, text),
        Optional.empty(),
        blocks.subList(text, blocks.size()),
        onlyCarried ? carried : Optional.empty(),
        promulgated,
        1);
  }

  /** The papers of a part: more than one where a notice carries several instruments. */
  static List<Paper> all(Part part) {
    Paper whole = of(part);
    List<String> announced =
        whole.notice.stream()
            .flatMap(
                b ->
                    b.is(BlockKind.TEXT)
                        ? Notices.allCarried(b.dense()).stream()
                        : b.is(BlockKind.TITLE)
                            ? TitleMention.all(b.dense()).stream().map(TitleMention::title)
                            : Stream.<String>empty())
            .distinct()
            .toList();
    List<Paper> papers = new ArrayList<>();
    Optional<Block> title = whole.instrument;
    int from = 0;
    boolean several = whole.carried.isPresent() && title.isPresent() && announced.size() > 1;
    for (int i = 0; several && i < whole.text.size(); i++) {
      Block block = whole.text.get(i);
      boolean next =
          block.is(BlockKind.TITLE)
              && announced.stream().anyMatch(t -> Titles.same(t, block.text()))
              && !title.filter(t -> Titles.same(t.text(), block.text())).isPresent();
      if (next) {
        papers.add(whole.part(title, from, i, papers.size() + 1));
        title = Optional.of(block);
        from = i + 1;
      }
    }
    papers.add(
        papers.isEmpty() ? whole : whole.part(title, from, whole.text.size(), papers.size() + 1));
    return papers;
  }

  private Paper part(Optional<Block> title, int from, int to, int place) {
    return new Paper(notice, title, text.subList(from, to), carried, promulgated, place);
  }

  /**
   * From its first block to its last one; a further instrument of a notice begins at its own title.
   */
  Span span() {
    List<Block> all = all();
    Block first = ordinal > 1 ? instrument.orElse(all.get(0)) : all.get(0);
    return first.span().cover(all.get(all.size() - 1).span());
  }

  /** All blocks in order. */
  List<Block> all() {
    List<Block> all = new ArrayList<>(notice);
    instrument.ifPresent(all::add);
    all.addAll(text);
    return all;
  }

  /** The blocks of one kind in the notice and head. */
  List<Block> inNotice(BlockKind kind) {
    return notice.stream().filter(b -> b.is(kind)).toList();
  }

  /** A table of contents names each chapter before its text does. */
  private static List<Block> withoutContents(List<Block> blocks) {
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).text().matches("目[录次]")) {
        String first = blocks.get(i + 1).text();
        for (int j = i + 2; j < Math.min(blocks.size(), i + CONTENTS); j++) {
          if (blocks.get(j).text().equals(first)) {
            List<Block> rest = new ArrayList<>(blocks.subList(0, i));
            rest.addAll(blocks.subList(j, blocks.size()));
            return rest;
          }
        }
      }
    }
    return blocks;
  }

  private static List<Block> withoutRelated(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(BlockKind.RELATED)) {
        return blocks.subList(0, Math.max(1, i));
      }
    }
    return blocks;
  }

  private static Optional<String> promulgated(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.is(BlockKind.PROMULGATION))
        .flatMap(b -> TitleMention.all(b.dense()).stream())
        .map(TitleMention::title)
        .findFirst();
  }

  private static Optional<Titles.Carried> carried(List<Block> blocks) {
    Optional<Titles.Carried> byTitle =
        blocks.stream()
            .limit(firstText(blocks))
            .filter(b -> b.is(BlockKind.TITLE))
            .flatMap(b -> Titles.carried(Titles.unquoted(b.text())).stream())
            .findFirst();
    return byTitle.isPresent() ? byTitle : handedOver(blocks);
  }

  private static Optional<Titles.Carried> handedOver(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.is(BlockKind.TEXT))
        .limit(3)
        .flatMap(b -> Notices.carried(b.dense()).stream())
        .map(t -> new Titles.Carried("印发", t, true))
        .findFirst();
  }

  private static int firstText(List<Block> blocks) {
    boolean headed = false;
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i).kind()) {
        case TEXT, CHAPTER -> {
          return i;
        }
        // A file of an annex alone begins with 附件2.
        case ANNEX -> {
          if (headed) {
            return i;
          }
        }
        default -> headed = true;
      }
    }
    return blocks.size();
  }

  private static int instrument(
      List<Block> blocks,
      int text,
      Optional<String> promulgated,
      Optional<Titles.Carried> carried) {
    String announced = promulgated.or(() -> carried.map(Titles.Carried::title)).orElseThrow();
    int from = promulgated.isPresent() ? indexOf(blocks, BlockKind.PROMULGATION) : text;
    int afterSignature = -1;
    boolean signed = false;
    for (int i = from; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      signed |=
          block.is(BlockKind.DATE)
              || block.is(BlockKind.BODIES)
              || block.is(BlockKind.SIGNER)
              || block.is(BlockKind.ANNEX);
      if (block.is(BlockKind.TITLE) && Titles.alike(block.text(), announced)) {
        return i;
      }
      boolean textBegan =
          block.is(BlockKind.CHAPTER)
              || signed && block.is(BlockKind.TEXT) && block.text().length() > 40;
      if (afterSignature < 0 && signed && block.is(BlockKind.TITLE) && !textBegan) {
        afterSignature = i;
      }
    }
    boolean mayBeOther = carried.filter(c -> c.quoted() || !c.verb().matches("公布|发布")).isPresent();
    return mayBeOther || promulgated.isPresent() ? afterSignature : -1;
  }

  private static int indexOf(List<Block> blocks, BlockKind kind) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(kind)) {
        return i;
      }
    }
    return 0;
  }
}
