package org.gongbao.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.correct.Step.Case;
import org.gongbao.policy.Entry;

/** Puts another value for a fact into the entry that it is one of. */
final class FactChange {
  private final Slots slots;

  FactChange(Slots slots) {
    this.slots = slots;
  }

  Step apply(Case<FactCorrection> at) {
    Ground.EntryPlace place = at.correction().ground().entry();
    Optional<Entry> found = EntryPlaces.find(at.source(), at.now().entries(), place);
    if (found.isEmpty()) {
      return at.groundless("no entry stands in line " + place + ".");
    }
    Entry entry = found.get();
    Optional<String> unfit =
        both(at.correction()).stream()
            .filter(s -> !slots.get(s.property()).fits(entry))
            .map(s -> "the entry in line " + place + " is of a kind that has no " + s.property())
            .findFirst();
    if (unfit.isPresent()) {
      return at.groundless(unfit.get() + ".");
    }
    boolean readThere =
        at.correction().read().filter(s -> values(entry, s).contains(s.value())).isPresent();
    boolean rightThere =
        at.correction().right().filter(s -> values(entry, s).contains(s.value())).isPresent();
    return weighed(at, entry, readThere, rightThere)
        .orElseGet(() -> applied(at, entry, readThere, rightThere));
  }

  private static List<Said> both(FactCorrection correction) {
    List<Said> both = new ArrayList<>();
    correction.read().ifPresent(both::add);
    correction.right().ifPresent(both::add);
    return both;
  }

  private List<String> values(Entry entry, Said said) {
    return slots.get(said.property()).values(entry);
  }

  /** Why it is not to be applied. */
  private Optional<Step> weighed(
      Case<FactCorrection> at, Entry entry, boolean readThere, boolean rightThere) {
    Optional<Said> read = at.correction().read();
    Optional<Said> right = at.correction().right();
    if (!readThere && rightThere) {
      return Optional.of(at.settled("the rules now read " + right.get() + " there."));
    }
    if (read.isPresent() && !readThere) {
      List<String> now = values(entry, read.get());
      boolean gone = slots.get(read.get().property()).single() ? now.isEmpty() : true;
      return Optional.of(
          right.isEmpty() && gone
              ? at.settled("the rules no longer read " + read.get() + " there.")
              : at.groundless(
                  "the rules do not read " + read.get() + " there but " + listed(now) + "."));
    }
    return right
        .filter(r -> taken(entry, r, read))
        .map(
            r ->
                at.groundless(
                    "the rules read " + r.property() + " " + listed(values(entry, r)) + " there."));
  }

  /** Whether another value than the one to be replaced stands where there can be one only. */
  private boolean taken(Entry entry, Said right, Optional<Said> read) {
    List<String> others = new ArrayList<>(values(entry, right));
    others.remove(right.value());
    read.filter(s -> s.property().equals(right.property()))
        .ifPresent(s -> others.remove(s.value()));
    return slots.get(right.property()).single() && !others.isEmpty();
  }

  private static String listed(List<String> values) {
    return values.isEmpty() ? "nothing" : String.join("; ", values);
  }

  private Step applied(
      Case<FactCorrection> at, Entry entry, boolean readThere, boolean rightThere) {
    Optional<Said> read = at.correction().read();
    Optional<Said> right = at.correction().right().filter(s -> !rightThere);
    boolean inPlace =
        readThere && right.filter(s -> s.property().equals(read.get().property())).isPresent();
    Entry corrected = entry;
    if (inPlace) {
      corrected =
          slots
              .get(right.get().property())
              .replaced(entry, read.get().value(), right.get().value(), at.place());
    } else {
      if (readThere) {
        corrected = slots.get(read.get().property()).without(corrected, read.get().value());
      }
      if (right.isPresent()) {
        corrected =
            slots.get(right.get().property()).with(corrected, right.get().value(), at.place());
      }
    }
    Entry after = corrected;
    Optional<Said> lost =
        at.correction().right().filter(s -> !values(after, s).contains(s.value()));
    if (lost.isPresent()) {
      return at.groundless("nothing there can have " + lost.get() + ".");
    }
    List<Entry> entries = new ArrayList<>(at.now().entries());
    entries.set(EntryPlaces.indexOf(entries, entry), corrected);
    return at.applied(entries, Optional.of(entry.span()));
  }
}
