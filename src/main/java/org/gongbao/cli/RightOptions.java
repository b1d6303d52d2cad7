package org.gongbao.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.correct.Attribution;
import org.gongbao.correct.Ground;
import org.gongbao.correct.Proposal;
import picocli.CommandLine.Option;

/** What {@code correct} can be told: which fact, what is right, who says so and why. */
final class RightOptions {
  @Option(
      names = "--fact",
      paramLabel = "NAME",
      description =
          "What to correct: title, number, issuer, signed, basedOn …, or entry for where an entry"
              + " stands.")
  private String fact;

  @Option(
      names = "--read",
      paramLabel = "VALUE",
      description = "Which of several values was misread; without it, --right is one more.")
  private String read;

  @Option(names = "--right", paramLabel = "VALUE", description = "What is right.")
  private String right;

  @Option(names = "--nothing", description = "What was read is no fact, or no entry.")
  private boolean nothing;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "It is another fact: basedOn instead of cites.")
  private String other;

  @Option(
      names = "--at",
      paramLabel = "LINE",
      description = "The line with the words that show it (default: where the value stands).")
  private Integer line;

  @Option(names = "--who", paramLabel = "NAME", description = "Who corrects.")
  private String who;

  @Option(names = "--why", paramLabel = "TEXT", description = "Why it is right so.")
  private String why;

  @Option(names = "--when", paramLabel = "DATE", description = "The day (default: today).")
  private LocalDate when;

  Optional<String> fact() {
    return Optional.ofNullable(fact);
  }

  /**
   * @throws IllegalArgumentException where the options do not go together
   */
  Proposal proposal(Optional<Ground.EntryPlace> entry) {
    if (nothing == (right != null || other != null)) {
      throw new IllegalArgumentException("say what is right by --right or --as, or --nothing");
    }
    return new Proposal(
        entry,
        fact,
        Optional.ofNullable(read),
        new Proposal.Right(Optional.ofNullable(right), Optional.ofNullable(other)),
        line == null ? OptionalInt.empty() : OptionalInt.of(line));
  }

  /**
   * @throws IllegalArgumentException where nobody or no reason is named
   */
  Attribution attribution(LocalDate today) {
    if (who == null || why == null) {
      throw new IllegalArgumentException("say --who corrects it, and --why");
    }
    return new Attribution(who.strip(), why.strip(), when == null ? today : when);
  }
}
