package org.gongbao.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.authority.Authority;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.policy.Entry;
import org.gongbao.text.Finding;
import org.gongbao.text.Span;

/**
 * Puts corrections into what was extracted. The door of this package.
 *
 * <p>Immutable and safe for use by several threads; the same extraction and corrections give the
 * same result.
 */
public final class Corrector {
  /** Name of the fact that an entry stands where it does. */
  public static final String ENTRY = "entry";

  private final Slots slots;
  private final FactChange facts;
  private final EntryChange entries;

  public Corrector(Authority authority) {
    this.slots = new Slots(authority);
    this.facts = new FactChange(slots);
    this.entries = new EntryChange(new Extractor(authority));
  }

  /** Local names of the properties that can be corrected; the shapes name the same. */
  public Set<String> properties() {
    Set<String> terms = new TreeSet<>(Set.of(EntryCorrection.PROPERTY));
    slots.all().forEach(s -> terms.add(s.name().term()));
    return terms;
  }

  /**
   * A fact as the one writing of it.
   *
   * @param name short name of the fact or local name of its property
   * @throws IllegalArgumentException where there is no such fact, or the value is none of it; the
   *     message says what would be
   */
  public Said canonical(String name, String value) {
    if (name.equals(EntryCorrection.PROPERTY)) {
      return new Said(name, Lines.parse(value).toString());
    }
    Slot<?> slot = slots.get(name);
    return new Said(slot.name().term(), slot.form().canonical(value));
  }

  /**
   * A correction of what is said.
   *
   * @throws IllegalArgumentException where these make none; the message says why
   */
  public Correction correction(
      Ground ground, Optional<Said> read, Optional<Said> right, Attribution by) {
    Optional<Said> one = read.map(s -> canonical(s.property(), s.value()));
    Optional<Said> other = right.map(s -> canonical(s.property(), s.value()));
    long ofEntries = lines(one).size() + lines(other).size();
    if (ofEntries == 0) {
      return new FactCorrection(ground, one, other, by);
    }
    if (ofEntries < one.stream().count() + other.stream().count()) {
      throw new IllegalArgumentException("lines of an entry are no other fact");
    }
    return new EntryCorrection(
        ground, lines(one).stream().findFirst(), lines(other).stream().findFirst(), by);
  }

  private static List<Lines> lines(Optional<Said> said) {
    return said.stream()
        .filter(s -> s.property().equals(EntryCorrection.PROPERTY))
        .map(s -> Lines.parse(s.value()))
        .toList();
  }

  /** What is read of an entry, as a person writes it, by short name; facts without a value too. */
  public Map<String, List<String>> read(Entry entry) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    for (Slot<?> slot : slots.all()) {
      if (slot.fits(entry)) {
        read.put(slot.name().word(), slot.values(entry));
      }
    }
    return read;
  }

  /** The place by which an entry of an extraction is named. */
  public Ground.EntryPlace place(Extraction extraction, Entry entry) {
    return EntryPlaces.of(extraction.source(), extraction.entries(), entry);
  }

  /**
   * The entry that begins in a line; else the only one that holds the line.
   *
   * @param place as {@link #place} gives it
   */
  public Optional<Entry> entry(Extraction extraction, Ground.EntryPlace place) {
    return EntryPlaces.find(extraction.source(), extraction.entries(), place);
  }

  /**
   * The correction that a person proposes.
   *
   * @param now what is read, with all earlier corrections
   * @throws IllegalArgumentException where it makes no sense or changes nothing; the message says
   *     what would make sense
   */
  public Correction propose(Extraction now, Proposal proposal, Attribution by) {
    Correction correction = new Proposals(slots).of(now, proposal, by);
    Outcome outcome = step(now, correction).outcome();
    if (outcome.state() != Outcome.State.APPLIED) {
      throw new IllegalArgumentException(outcome.message().replaceFirst("\\.$", ""));
    }
    return correction;
  }

  /**
   * Applies corrections: those of entries first, so that the others meet the right ones, else in
   * their order. Corrections of other bulletins are passed over.
   */
  public Corrected apply(Extraction extraction, List<Correction> corrections) {
    String sha256 = extraction.source().origin().sha256();
    List<Correction> here =
        corrections.stream()
            .filter(c -> c.ground().bulletin().sha256().equals(sha256))
            .sorted(Comparator.comparing((Correction c) -> c instanceof FactCorrection))
            .toList();
    Extraction now = extraction;
    List<Outcome> outcomes = new ArrayList<>();
    for (Correction correction : here) {
      Step step = step(now, correction);
      now = step.extraction();
      outcomes.add(step.outcome());
    }
    return new Corrected(now.withFindings(stillDoubted(now)), outcomes);
  }

  /** Without the findings that a correction has answered. */
  private static List<Finding> stillDoubted(Extraction now) {
    return now.findings().stream()
        .filter(f -> !f.code().equals("source.no-entry") || now.entries().isEmpty())
        .filter(
            f ->
                !f.code().equals("title.none")
                    || now.entries().stream()
                        .anyMatch(e -> e.span().equals(f.span()) && e.title().isEmpty()))
        .toList();
  }

  private Step step(Extraction now, Correction correction) {
    Optional<Span> place = correction.ground().passage().in(now.source());
    if (place.isEmpty()) {
      return Step.withoutGround(now, correction);
    }
    return correction instanceof FactCorrection fact
        ? facts.apply(new Step.Case<>(now, fact, place.get()))
        : entries.apply(new Step.Case<>(now, (EntryCorrection) correction, place.get()));
  }
}
