package org.gongbao.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;

/** What a block is by those directly above and below it, where it does not say so itself. */
final class Context {
  /** What a title prints in a line of its own: its years, its being on trial, its being a draft. */
  private static final Pattern TITLE_BRACKET =
      Pattern.compile("[（(](?:\\d{4}[—－–-]+\\d{4}年?|试行|暂行|\\d{4}年版?|" + Titles.STAGE + ")[）)]");

  private static final Pattern ADDRESSEE =
      Pattern.compile("(?!.*(?:如下|下列|以下|现将|为了|根据))[^。]{3,300}[：:]");
  private static final Pattern ANNEX = Pattern.compile("附件\\d{0,2}[：:].{2,60}");
  private static final Set<BlockKind> HEAD = EnumSet.of(BlockKind.TITLE, BlockKind.NUMBER);
  private static final int LONGEST_TITLE = 100;

  private final Titles titles;
  private final SourceText source;

  Context(Titles titles, SourceText source) {
    this.titles = titles;
    this.source = source;
  }

  List<Block> read(List<Block> blocks) {
    List<Block> read = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block above = read.isEmpty() ? null : read.get(read.size() - 1);
      Block below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean underTitle = above != null && above.is(BlockKind.TITLE);
      if (underTitle && TITLE_BRACKET.matcher(block.text()).matches()) {
        read.set(read.size() - 1, joined(above, block));
      } else {
        read.add(block.is(BlockKind.TEXT) ? text(block, above, below) : block);
      }
    }
    return read;
  }

  private Block joined(Block title, Block rest) {
    Passage whole = title.paragraph().passage().join(rest.paragraph().passage());
    Paragraph joined = Paragraph.of(whole, source);
    return new Block(BlockKind.TITLE, joined, joined.dense(), title.cut());
  }

  private Block text(Block block, Block above, Block below) {
    if (above != null && HEAD.contains(above.kind()) && matches(ADDRESSEE, block)) {
      return block.as(BlockKind.SALUTATION);
    }
    // Annexes are named above the signature (GB/T 9704—2012, 7.3.4); what stands below is one.
    if (above != null && above.is(BlockKind.DATE) && matches(ANNEX, block)) {
      return block.as(BlockKind.ANNEX);
    }
    boolean aboveNumber = below != null && below.is(BlockKind.NUMBER);
    return aboveNumber && isTitleWithoutType(block.text()) ? block.as(BlockKind.TITLE) : block;
  }

  /** Issuer and matter above the number are the title also where its type word is left out. */
  private boolean isTitleWithoutType(String text) {
    return text.length() <= LONGEST_TITLE
        && text.contains("关于")
        && text.indexOf('。') < 0
        && text.indexOf('，') < 0
        && titles.namesIssuer(text);
  }

  private static boolean matches(Pattern pattern, Block block) {
    return pattern.matcher(block.text()).matches();
  }
}
