package org.gongbao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A source's blocks as documents. A document begins where what stands there can only be a
 * beginning: a title with its issuer, a number with a title behind it, an order's heading, a
 * salutation after another document's text. What a notice or an order announces is part of it.
 */
final class Segmenter {
  private static final int NEAR = 4;

  /** Characters of running text that a page's head has at the most. */
  private static final int PAGE_HEAD = 120;

  private static final Pattern FIRST_TEXT =
      Pattern.compile("第一[条章].*|一、.*|为了?.{6,}|根据.{6,}|[（(].*(?:通过|公布|发布|批准|印发).*[）)]");

  private static final Pattern ENDED = Pattern.compile(".*(?:[。；！？）)”」]|印发)");

  private final Titles titles;

  Segmenter(Titles titles) {
    this.titles = titles;
  }

  List<Part> parts(List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    Open open = new Open();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!open.blocks.isEmpty() && begins(blocks, i, open)) {
        parts.add(new Part(open.blocks));
        open = new Open();
      }
      open.add(block, titles);
    }
    if (!open.blocks.isEmpty()) {
      parts.add(new Part(open.blocks));
    }
    return withoutPageHeads(parts).stream().filter(Part::hasText).map(Part::withoutFrame).toList();
  }

  /**
   * What a site prints above a paper is no paper: a few words without title are dropped, the page's
   * own title and date belong to the paper of that title behind them.
   */
  private static List<Part> withoutPageHeads(List<Part> parts) {
    List<Part> papers = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Part next = parts.get(Math.min(i + 1, parts.size() - 1));
      boolean head = i + 1 < parts.size() && part.words() < PAGE_HEAD && !part.isIssued();
      if (head && part.title().filter(t -> next.isTitled(t)).isPresent()) {
        parts.set(i + 1, part.with(parts.get(i + 1)));
      } else if (!head || part.title().isPresent() && part.hasSentence()) {
        papers.add(part);
      }
    }
    return papers;
  }

  /** The document being gathered: what was seen of it, what it still announces. */
  private static final class Open {
    /** A notice hands over a few instruments; what names more only lists them. */
    private static final int MOST = 50;

    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> announced = new LinkedHashSet<>();
    private final Set<String> several = new HashSet<>();
    private boolean hasText;
    private boolean inAnnex;
    private boolean inRelated;

    void add(Block block, Titles titles) {
      blocks.add(block);
      switch (block.kind()) {
        case TITLE -> {
          Titles.carried(block.text())
              .filter(c -> !c.tells() || titles.type(c.title()).isPresent())
              .ifPresent(c -> announce(c.title()));
          boolean handedOver =
              Titles.carried(block.text()).isEmpty()
                  && announced.removeIf(t -> isTitled(t, block.text()));
          inAnnex &= !handedOver;
        }
        case PROMULGATION -> {
          hasText = true;
          TitleMention.all(block.dense()).stream().findFirst().ifPresent(m -> announce(m.title()));
        }
        case TEXT -> {
          hasText = true;
          List<String> carried = Notices.allCarried(block.dense());
          carried.forEach(this::announce);
          several.addAll(carried.size() > 1 ? carried : List.of());
        }
        case SALUTATION, CHAPTER -> hasText = true;
        case ANNEX -> inAnnex = true;
        case RELATED -> inRelated = true;
        default -> {}
      }
    }

    private void announce(String title) {
      if (announced.size() < MOST) {
        announced.add(title);
      }
    }

    /** Of several titles that one sentence hands over, each names its own instrument only. */
    private boolean isTitled(String announcedTitle, String title) {
      return several.contains(announcedTitle)
          ? Titles.same(announcedTitle, title)
          : Titles.alike(announcedTitle, title);
    }

    boolean announces(String title) {
      return announced.stream().anyMatch(t -> Titles.alike(t, title));
    }
  }

  private boolean begins(List<Block> blocks, int at, Open open) {
    Block block = blocks.get(at);
    if (!open.hasText) {
      return false;
    }
    if (InterpretationReader.isTitle(block.text()) && !open.inRelated) {
      return true;
    }
    return switch (block.kind()) {
      case TITLE -> titleBegins(blocks, at, open);
      case MARK, NUMBER, PAGE_INFO ->
          (near(blocks, at, BlockKind.TITLE) || ordersBelow(blocks, at))
              && !nearTitleAnnounced(blocks, at, open);
      case ORDER_HEAD -> true;
      case PROMULGATION -> block.cut() || !previousIsHead(blocks, at);
      case SALUTATION -> block.cut() || !previousIsHead(blocks, at) && previousEnds(blocks, at);
      case BODIES -> block.cut() || headerOfJointPaper(blocks, at);
      default -> block.cut();
    };
  }

  private boolean titleBegins(List<Block> blocks, int at, Open open) {
    String title = blocks.get(at).text();
    if (open.announces(title)) {
      return false;
    }
    boolean headed = previousIsHead(blocks, at) && !open.blocks.isEmpty() && isHeadOf(open);
    if (headed) {
      return false;
    }
    if (blocks.get(at).cut() || titles.namesIssuer(title)) {
      return blocks.get(at).cut() || followedByHead(blocks, at);
    }
    boolean mayBegin = !open.inAnnex && !open.inRelated && open.announced.isEmpty();
    return mayBegin && followedByNorm(blocks, at);
  }

  /** True where the open document is still only its head. */
  private static boolean isHeadOf(Open open) {
    return open.blocks.stream().allMatch(b -> b.kind().isHead());
  }

  /** A paper cannot end in words without a full stop, as a list of offices and telephones does. */
  private static boolean previousEnds(List<Block> blocks, int at) {
    Block above = blocks.get(at - 1);
    return !above.is(BlockKind.TEXT) || ENDED.matcher(above.text()).matches();
  }

  private static boolean previousIsHead(List<Block> blocks, int at) {
    return at > 0
        && switch (blocks.get(at - 1).kind()) {
          case TITLE, NUMBER, PAGE_INFO, ORDER_HEAD, ORDER_NUMBER, HISTORY -> true;
          case FURNITURE, DATE ->
              at > 1
                  && blocks.get(at - 2).kind().isHead()
                  && !blocks.get(at - 2).is(BlockKind.BODIES);
          default -> false;
        };
  }

  /** A title with its issuer that stands alone begins a paper only where a paper's head goes on. */
  private static boolean followedByHead(List<Block> blocks, int at) {
    return next(blocks, at)
        .filter(
            b ->
                switch (b.kind()) {
                  case NUMBER,
                      DATE,
                      HISTORY,
                      SALUTATION,
                      PAGE_INFO,
                      TITLE,
                      CHAPTER,
                      PROMULGATION,
                      BODIES ->
                      true;
                  case TEXT -> b.text().length() > 20 || FIRST_TEXT.matcher(b.text()).matches();
                  default -> false;
                })
        .isPresent();
  }

  private static boolean followedByNorm(List<Block> blocks, int at) {
    return next(blocks, at)
        .filter(
            b ->
                switch (b.kind()) {
                  case HISTORY, CHAPTER, NUMBER, SALUTATION -> true;
                  case TEXT ->
                      FIRST_TEXT.matcher(b.text()).matches() && b.text().matches("第一条.*|[（(].*");
                  default -> false;
                })
        .isPresent();
  }

  private static boolean headerOfJointPaper(List<Block> blocks, int at) {
    for (int i = at; i < blocks.size() && i < at + 12; i++) {
      Block block = blocks.get(i);
      if (block.is(BlockKind.NUMBER)) {
        return i + 1 < blocks.size() && blocks.get(i + 1).is(BlockKind.TITLE);
      }
      if (!block.is(BlockKind.BODIES)) {
        return false;
      }
    }
    return false;
  }

  private static boolean near(List<Block> blocks, int at, BlockKind kind) {
    for (int i = at + 1; i < blocks.size() && i <= at + NEAR; i++) {
      if (blocks.get(i).is(kind)) {
        return true;
      }
      if (blocks.get(i).is(BlockKind.TEXT)) {
        return false;
      }
    }
    return false;
  }

  /** True where what a page tells of a paper stands above an order's heading. */
  private static boolean ordersBelow(List<Block> blocks, int at) {
    int below = at;
    while (below < blocks.size()
        && (blocks.get(below).is(BlockKind.PAGE_INFO) || blocks.get(below).is(BlockKind.NUMBER))) {
      below++;
    }
    return below < blocks.size() && blocks.get(below).is(BlockKind.ORDER_HEAD);
  }

  private static boolean nearTitleAnnounced(List<Block> blocks, int at, Open open) {
    boolean head = isHeadOf(open);
    for (int i = at + 1; i < blocks.size() && i <= at + NEAR; i++) {
      if (blocks.get(i).is(BlockKind.TITLE)) {
        return head || open.announces(blocks.get(i).text());
      }
    }
    return head;
  }

  private static Optional<Block> next(List<Block> blocks, int at) {
    for (int i = at + 1; i < blocks.size(); i++) {
      if (!blocks.get(i).is(BlockKind.FURNITURE)) {
        return Optional.of(blocks.get(i));
      }
    }
    return Optional.empty();
  }
}
