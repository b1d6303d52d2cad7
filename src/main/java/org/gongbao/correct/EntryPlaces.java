package org.gongbao.correct;

import java.util.List;
import java.util.Optional;
import org.gongbao.policy.Entry;
import org.gongbao.text.SourceText;

/** Which entry a person means by the line where it begins. */
final class EntryPlaces {
  private EntryPlaces() {}

  /** The entry that begins there; else the only one that holds the line. */
  static Optional<Entry> find(SourceText source, List<Entry> entries, Ground.EntryPlace place) {
    Optional<Entry> begins = beginning(source, entries, place);
    List<Entry> holds =
        entries.stream()
            .filter(e -> source.firstLine(e.span()) <= place.line())
            .filter(e -> place.line() <= source.lastLine(e.span()))
            .toList();
    return begins.isPresent() || holds.size() != 1 ? begins : Optional.of(holds.get(0));
  }

  static Optional<Entry> beginning(
      SourceText source, List<Entry> entries, Ground.EntryPlace place) {
    return entries.stream()
        .filter(e -> source.firstLine(e.span()) == place.line())
        .skip(place.ordinal() - 1L)
        .findFirst();
  }

  /** The place by which an entry is found. */
  static Ground.EntryPlace of(SourceText source, List<Entry> entries, Entry entry) {
    int line = source.firstLine(entry.span());
    int ordinal = 1;
    for (Entry other : entries) {
      if (other == entry) {
        break;
      }
      ordinal += source.firstLine(other.span()) == line ? 1 : 0;
    }
    return new Ground.EntryPlace(line, ordinal);
  }

  /** Where this very entry stands in a list: two can be equal. */
  static int indexOf(List<Entry> entries, Entry entry) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) == entry) {
        return i;
      }
    }
    throw new IllegalArgumentException("the entry is not one of these");
  }
}
