package org.gongbao.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.correct.Step.Case;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.policy.Entry;
import org.gongbao.policy.NewsItem;

/** Takes an entry away, or reads one anew in the lines that a person gave. */
final class EntryChange {
  private final Extractor extractor;

  EntryChange(Extractor extractor) {
    this.extractor = extractor;
  }

  Step apply(Case<EntryCorrection> at) {
    Optional<Lines> right = at.correction().rightLines();
    if (right.isPresent() && stands(at, right.get())) {
      return at.settled("the rules now read an entry in lines " + right.get() + ".");
    }
    List<Entry> entries = new ArrayList<>(at.now().entries());
    if (at.correction().lines().isPresent()) {
      Lines lines = at.correction().lines().get();
      Ground.EntryPlace place = at.correction().ground().entry();
      Optional<Entry> entry = EntryPlaces.beginning(at.source(), entries, place);
      if (entry.isEmpty() && right.isEmpty()) {
        return at.settled("the rules no longer read an entry that begins in line " + place + ".");
      }
      if (entry.filter(e -> Lines.of(at.source(), e.span()).equals(lines)).isEmpty()) {
        return at.groundless(
            entry
                .map(e -> "the entry stands in lines " + Lines.of(at.source(), e.span()) + ".")
                .orElse("no entry begins in line " + place + "."));
      }
      entries.remove(EntryPlaces.indexOf(entries, entry.get()));
    }
    return right.isEmpty() ? at.applied(entries, Optional.empty()) : read(at, right.get(), entries);
  }

  private static boolean stands(Case<?> at, Lines lines) {
    return at.now().entries().stream().anyMatch(e -> Lines.of(at.source(), e.span()).equals(lines));
  }

  /** What the rules make of these lines alone. */
  private Step read(Case<EntryCorrection> at, Lines lines, List<Entry> others) {
    if (lines.last() > at.source().lineCount()) {
      return at.groundless("the text has " + at.source().lineCount() + " lines only.");
    }
    boolean news = at.now().kind() == Extraction.Kind.DIGEST;
    List<Entry> read =
        extractor.extract(at.source().only(lines.span(at.source()))).entries().stream()
            .filter(e -> e instanceof NewsItem == news)
            .toList();
    if (read.size() != 1) {
      return at.groundless(
          "the rules read "
              + (read.isEmpty() ? "no entry" : read.size() + " entries")
              + " in lines "
              + lines
              + " alone.");
    }
    List<Entry> entries = new ArrayList<>(others);
    entries.addAll(read);
    entries.sort(Comparator.comparing(Entry::span));
    return at.applied(entries, Optional.of(read.get(0).span()));
  }
}
