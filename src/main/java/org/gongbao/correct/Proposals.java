package org.gongbao.correct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.extract.Extraction;
import org.gongbao.policy.Entry;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * Makes a correction of what a person proposes, from what is read now. What makes no sense is an
 * {@link IllegalArgumentException} whose message says what would.
 */
final class Proposals {
  /** Characters of a passage that a person can still compare. */
  private static final int LONGEST = 200;

  private final Slots slots;

  Proposals(Slots slots) {
    this.slots = slots;
  }

  Correction of(Extraction now, Proposal proposal, Attribution by) {
    return proposal.fact().equals(Corrector.ENTRY)
            || proposal.fact().equals(EntryCorrection.PROPERTY)
        ? ofEntry(now, proposal, by)
        : ofFact(now, proposal, by);
  }

  private static Correction ofEntry(Extraction now, Proposal proposal, Attribution by) {
    Optional<Lines> right = proposal.right().value().map(Lines::parse);
    if (proposal.entry().isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("say which entry is none, by the line where it begins");
    }
    SourceText source = now.source();
    Optional<Entry> entry = proposal.entry().map(p -> entry(now, Optional.of(p)));
    Optional<Lines> read = entry.map(e -> Lines.of(source, e.span()));
    int first = right.or(() -> read).orElseThrow().first();
    Ground.EntryPlace place =
        entry
            .map(e -> EntryPlaces.of(source, now.entries(), e))
            .orElseGet(() -> new Ground.EntryPlace(first, 1));
    int line = proposal.line().orElse(first);
    return new EntryCorrection(ground(source, place, words(source, line)), read, right, by);
  }

  private Correction ofFact(Extraction now, Proposal proposal, Attribution by) {
    Entry entry = entry(now, proposal.entry());
    Slot<?> slot = slots.get(proposal.fact());
    Slot<?> rightSlot = slots.get(proposal.right().fact().orElse(proposal.fact()));
    for (Slot<?> one : List.of(slot, rightSlot)) {
      if (!one.fits(entry)) {
        throw new IllegalArgumentException("an entry of this kind has no " + one.name().word());
      }
    }
    Optional<String> read = read(slot, entry, proposal);
    Optional<String> right = proposal.right().value().map(v -> rightSlot.form().canonical(v));
    if (right.isEmpty() && proposal.right().fact().isPresent()) {
      right = read;
    }
    Span passage =
        passage(now.source(), entry, proposal, read.flatMap(v -> slot.span(entry, v)), right);
    return new FactCorrection(
        ground(now.source(), EntryPlaces.of(now.source(), now.entries(), entry), passage),
        read.map(v -> new Said(slot.name().term(), v)),
        right.map(v -> new Said(rightSlot.name().term(), v)),
        by);
  }

  private static Entry entry(Extraction now, Optional<Ground.EntryPlace> place) {
    List<Entry> entries = now.entries();
    Optional<Entry> entry =
        place.isPresent()
            ? EntryPlaces.find(now.source(), entries, place.get())
            : entries.stream().filter(e -> entries.size() == 1).findFirst();
    return entry.orElseThrow(
        () ->
            new IllegalArgumentException(
                place.map(p -> "no entry stands in line " + p).orElse("say which entry")
                    + "; entries begin in lines "
                    + entries.stream()
                        .map(e -> EntryPlaces.of(now.source(), entries, e).toString())
                        .collect(Collectors.joining(", "))));
  }

  private static Optional<String> read(Slot<?> slot, Entry entry, Proposal proposal) {
    List<String> values = slot.values(entry);
    if (proposal.read().isPresent()) {
      String read = proposal.read().get();
      String value = values.contains(read) ? read : slot.form().canonical(read);
      if (!values.contains(value)) {
        throw new IllegalArgumentException(
            slot.name().word() + " is not read as " + value + " but as " + values);
      }
      return Optional.of(value);
    }
    boolean isMissing = !slot.single() && proposal.right().value().isPresent();
    if (!isMissing && values.size() > 1) {
      throw new IllegalArgumentException("say which of the values was misread: " + values);
    }
    if (!isMissing && values.isEmpty() && proposal.right().value().isEmpty()) {
      throw new IllegalArgumentException("no " + slot.name().word() + " is read there");
    }
    return isMissing ? Optional.empty() : values.stream().findFirst();
  }

  /** The words in the line that was named; else the right words; else those that were read. */
  private static Span passage(
      SourceText source,
      Entry entry,
      Proposal proposal,
      Optional<Span> read,
      Optional<String> right) {
    if (proposal.line().isPresent()) {
      Span line = words(source, proposal.line().getAsInt());
      return right.flatMap(r -> find(source, line, r)).orElse(line);
    }
    return right
        .flatMap(r -> find(source, entry.span(), r))
        .or(() -> read.filter(s -> s.length() > 0 && s.length() <= LONGEST))
        .orElseGet(() -> words(source, source.firstLine(entry.span())));
  }

  private static Optional<Span> find(SourceText source, Span within, String value) {
    String words = value.replaceFirst("^《(.+)》.*$", "$1").replaceFirst("[= ].*$", "");
    Passage text = Passage.of(source, within).dense();
    int at = text.text().indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(text.span(at, at + words.length()));
  }

  /** The first line with words, from a line on. */
  private static Span words(SourceText source, int from) {
    for (int number = from; number >= 1 && number <= source.lineCount(); number++) {
      Span line = source.line(number);
      if (!source.text(line).isBlank()) {
        String text = source.text(line);
        int start = text.indexOf(text.strip());
        return new Span(line.start() + start, line.start() + start + text.strip().length());
      }
    }
    throw new IllegalArgumentException("there are no words in line " + from);
  }

  private static Ground ground(SourceText source, Ground.EntryPlace place, Span passage) {
    SourceText.Origin origin = source.origin();
    return new Ground(
        new Ground.Bulletin(origin.sha256(), Optional.of(origin.fileName())),
        place,
        new Ground.Passage(source.firstLine(passage), source.text(passage)));
  }
}
