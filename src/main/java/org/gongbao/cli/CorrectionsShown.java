package org.gongbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.build.Corrections;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Corrector;
import org.gongbao.correct.Ground;
import org.gongbao.correct.Outcome;
import org.gongbao.correct.Said;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.policy.Entry;
import org.gongbao.text.SourceText;

/** What is read and what is corrected, for people. */
final class CorrectionsShown {
  private final Streams streams;
  private final Corrector corrector;

  CorrectionsShown(Streams streams, Corrector corrector) {
    this.streams = streams;
    this.corrector = corrector;
  }

  /**
   * @param place of the entry to show; empty for all
   * @throws IllegalArgumentException where no entry stands there
   */
  void read(Extraction now, Optional<Ground.EntryPlace> place) throws IOException {
    TextOut out = streams.text();
    List<Entry> entries =
        place.isEmpty()
            ? now.entries()
            : corrector.entry(now, place.get()).map(List::of).orElse(List.of());
    if (place.isPresent() && entries.isEmpty()) {
      throw new IllegalArgumentException("no entry stands in line " + place.get());
    }
    for (Entry entry : entries) {
      SourceText source = now.source();
      out.printf(
          "entry %s: lines %d-%d%n",
          corrector.place(now, entry),
          source.firstLine(entry.span()),
          source.lastLine(entry.span()));
      for (Map.Entry<String, List<String>> fact : corrector.read(entry).entrySet()) {
        fact.getValue().forEach(value -> out.printf("  %s: %s%n", fact.getKey(), value));
      }
    }
    out.end();
  }

  void proposed(Extraction now, Correction correction) throws IOException {
    TextOut out = streams.text();
    Ground ground = correction.ground();
    out.printf(
        "%s, entry %s: %s%n", now.source().origin().fileName(), ground.entry(), change(correction));
    out.printf(
        "rests on line %d: %s%n",
        ground.passage().line(), ground.passage().words().replaceAll("\\s+", " "));
    out.end();
  }

  void appended(Path file) throws IOException {
    TextOut out = streams.text();
    out.println("appended to " + file + "; the next build applies it.");
    out.end();
  }

  /**
   * Every correction with its line in the file and what becomes of it now.
   *
   * @param atHand the bulletins that they can be tried on
   */
  void list(Corrections corrections, List<SourceText> atHand, Extractor extractor)
      throws IOException {
    Map<Correction, Outcome> outcomes = new HashMap<>();
    for (SourceText source : atHand) {
      corrector
          .apply(extractor.extract(source), corrections.all())
          .outcomes()
          .forEach(o -> outcomes.put(o.correction(), o));
    }
    TextOut out = streams.text();
    corrections
        .lines()
        .forEach(
            (correction, line) -> {
              Ground ground = correction.ground();
              Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(correction));
              out.printf(
                  "line %d: %s: %s, entry %s: %s (%s, %s: %s)%n",
                  line,
                  outcome.map(o -> o.state().term()).orElse("not tried"),
                  ground.bulletin().fileName().orElse(ground.bulletin().sha256()),
                  ground.entry(),
                  change(correction),
                  correction.by().by(),
                  correction.by().on(),
                  correction.by().reason());
              String why =
                  outcome
                      .map(Outcome::message)
                      .orElse("its bulletin is not in the current release.");
              if (!why.isEmpty()) {
                out.println("  " + why);
              }
            });
    out.end();
  }

  private static String change(Correction correction) {
    Optional<Said> read = correction.read();
    Optional<Said> right = correction.right();
    if (read.isPresent() && right.isPresent()) {
      boolean other = !read.get().property().equals(right.get().property());
      return read.get() + " → " + (other ? right.get().toString() : right.get().value());
    }
    return read.map(s -> s + " → nothing").orElseGet(() -> "nothing → " + right.orElseThrow());
  }
}
