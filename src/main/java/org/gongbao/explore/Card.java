package org.gongbao.explore;

import java.util.List;
import java.util.Objects;
import org.gongbao.policy.Entry;

/** An entry with all that was read from it, each kind in the order in which it was read. */
record Card(Entry entry, List<Note> notes, List<Mark> marks) {
  Card {
    Objects.requireNonNull(entry);
    notes = List.copyOf(notes);
    marks = List.copyOf(marks);
  }

  /** Its title, or what stands for one. */
  String title() {
    return entry.title().map(t -> t.value()).orElse("（无标题 no title）");
  }

  List<Mark> marks(MarkKind kind) {
    return marks.stream().filter(m -> m.kind() == kind).toList();
  }

  List<Note> notes(MarkKind kind) {
    return notes.stream().filter(n -> n.kind() == kind).toList();
  }
}
