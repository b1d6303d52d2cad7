package org.gongbao.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PolicyDocument.Carrier;
import org.gongbao.policy.PolicyDocument.Heading;

/** A paper's titles: its own, and that of what it carries (GB/T 9704—2012, 7.3.1). */
final class HeadingReader {
  private static final Pattern SELF =
      Pattern.compile("(?:^|[。；、条 ])本([\\p{IsHan}]{2,4}?)(?=自|由|所称|适用|从)");

  private final Titles titles;

  HeadingReader(Titles titles) {
    this.titles = titles;
  }

  Heading read(Paper paper) {
    Optional<Fact<String>> own = ownTitle(paper);
    Optional<Fact<String>> instrument = instrument(paper, own);
    Optional<Carrier> carrier =
        paper.carried().map(c -> new Carrier(own, paper.ordinal(), c.forwards()));
    Optional<String> type =
        instrument.isPresent()
            ? instrument.flatMap(t -> titles.type(t.value()))
            : calledItself(paper);
    return new Heading(instrument, carrier, type, Optional.empty());
  }

  /** 本通知自…: a paper whose title is lost still says what it is. */
  private Optional<String> calledItself(Paper paper) {
    return paper.text().stream()
        .filter(b -> b.is(BlockKind.TEXT))
        .flatMap(b -> SELF.matcher(b.text()).results())
        .map(m -> m.group(1))
        .filter(word -> titles.type(word).filter(word::equals).isPresent())
        .findFirst();
  }

  /** The first title of the head that names its issuer; else the first. */
  private Optional<Fact<String>> ownTitle(Paper paper) {
    if (paper.promulgated().isPresent()) {
      return Optional.empty();
    }
    Optional<Block> best =
        paper.inNotice(BlockKind.TITLE).stream()
            .filter(b -> titles.namesIssuer(Titles.unquoted(b.text())))
            .findFirst()
            .or(() -> paper.inNotice(BlockKind.TITLE).stream().findFirst());
    return best.map(b -> fact(b, "title.head"));
  }

  private Optional<Fact<String>> instrument(Paper paper, Optional<Fact<String>> own) {
    if (paper.instrument().isPresent()) {
      return paper.instrument().map(b -> fact(b, "title.instrument"));
    }
    if (paper.carried().isPresent()) {
      return paper.carried().flatMap(c -> quoted(paper, c.title()));
    }
    if (paper.promulgated().isPresent()) {
      Optional<Fact<String>> inHead =
          paper.inNotice(BlockKind.TITLE).stream().findFirst().map(b -> fact(b, "title.head"));
      return inHead.or(() -> quoted(paper, paper.promulgated().orElseThrow()));
    }
    return own;
  }

  /** A title that only the handing-over sentence or the notice's own title prints. */
  private static Optional<Fact<String>> quoted(Paper paper, String title) {
    for (Block block : paper.all()) {
      int at = block.text().indexOf(title);
      if (at >= 0) {
        return Optional.of(
            new Fact<>(title, block.dense().span(at, at + title.length()), "title.quoted"));
      }
    }
    return Optional.empty();
  }

  private static Fact<String> fact(Block block, String rule) {
    return new Fact<>(Titles.unquoted(block.text()), block.span(), rule);
  }
}
