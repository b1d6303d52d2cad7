package org.gongbao.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongbao.extract.Extraction;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * A bulletin laid out for reading: stretches of text with the cards of the entries that stand
 * there, lines, and in each line the pieces between which no mark begins or ends. Marks may nest
 * and cross.
 */
final class Sheet {
  private final Extraction extraction;
  private final Marks marks;
  private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

  /**
   * Text under the same marks.
   *
   * @param marks the widest first; never empty
   */
  record Piece(Span span, List<Mark> marks) {}

  /**
   * A stretch of the text.
   *
   * @param cards entries that stand there; several only where their texts overlap, none where
   *     nothing was read as an entry
   */
  record Stretch(Span span, List<Card> cards) {}

  /**
   * A line, or the part of one that lies in a stretch.
   *
   * @param begun true where the line's first part stands in the stretch before
   */
  record Row(int number, Span span, boolean begun) {}

  Sheet(Extraction extraction) {
    this.extraction = extraction;
    this.marks = Marks.of(extraction, Labels.ofOntology());
    cut();
  }

  Extraction extraction() {
    return extraction;
  }

  SourceText source() {
    return extraction.source();
  }

  List<Card> cards() {
    return marks.cards();
  }

  List<Mark> findings() {
    return marks.findings();
  }

  /** Every mark, by its number. */
  List<Mark> all() {
    List<Mark> all = new ArrayList<>();
    cards().forEach(c -> all.addAll(c.marks()));
    all.addAll(findings());
    return all;
  }

  /** The whole text in order. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    List<Card> sorted = new ArrayList<>(cards());
    sorted.sort(Comparator.comparing(c -> c.entry().span()));
    for (int i = 0; i < sorted.size(); ) {
      Span span = sorted.get(i).entry().span();
      int next = i + 1;
      while (next < sorted.size() && sorted.get(next).entry().span().start() < span.end()) {
        span = span.cover(sorted.get(next++).entry().span());
      }
      if (span.start() > at) {
        stretches.add(new Stretch(new Span(at, span.start()), List.of()));
      }
      stretches.add(new Stretch(span, sorted.subList(i, next)));
      at = span.end();
      i = next;
    }
    if (at < source().text().length()) {
      stretches.add(new Stretch(new Span(at, source().text().length()), List.of()));
    }
    return stretches;
  }

  /** Lines of a stretch; what is left of a line is none where nothing of it is left. */
  List<Row> rows(Span stretch) {
    List<Row> rows = new ArrayList<>();
    for (int n = source().firstLine(stretch); n <= source().lastLine(stretch); n++) {
      Span line = source().line(n);
      int start = Math.max(line.start(), stretch.start());
      int end = Math.min(line.end(), stretch.end());
      if (start < end || line.length() == 0 && start == line.start()) {
        rows.add(new Row(n, new Span(start, end), start > line.start()));
      }
    }
    return rows;
  }

  /** Marked pieces of a row in order; what lies between them is under no mark. */
  List<Piece> pieces(Row row) {
    return List.copyOf(pieces.subMap(row.span().start(), row.span().end()).values());
  }

  /** Where a mark is first seen. */
  Optional<Piece> first(Mark mark) {
    Span ink = mark.ink(source());
    return pieces.subMap(ink.start(), ink.end()).values().stream().findFirst();
  }

  /** Sweeps over the text once, cutting where a mark, an entry or a line begins or ends. */
  private void cut() {
    List<Mark> waiting = all();
    waiting.sort(Comparator.comparing(m -> m.ink(source())));
    TreeSet<Integer> cuts = cuts(waiting);
    List<Mark> open = new ArrayList<>();
    int next = 0;
    for (int at : cuts) {
      open.removeIf(m -> m.ink(source()).end() <= at);
      while (next < waiting.size() && waiting.get(next).ink(source()).start() <= at) {
        open.add(waiting.get(next++));
      }
      Integer end = cuts.higher(at);
      if (!open.isEmpty() && end != null && isText(at)) {
        List<Mark> widestFirst = new ArrayList<>(open);
        widestFirst.sort(
            Comparator.comparingInt((Mark m) -> -m.ink(source()).length())
                .thenComparing(Mark::kind)
                .thenComparing(Mark::number));
        pieces.put(at, new Piece(new Span(at, end), widestFirst));
      }
    }
  }

  private TreeSet<Integer> cuts(List<Mark> marked) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marked) {
      Span ink = mark.ink(source());
      cuts.add(ink.start());
      cuts.add(ink.end());
    }
    for (Card card : cards()) {
      cuts.add(card.entry().span().start());
      cuts.add(card.entry().span().end());
    }
    for (int n = 1; n <= source().lineCount(); n++) {
      cuts.add(source().line(n).start());
      cuts.add(source().line(n).end());
    }
    return cuts;
  }

  /** False for a line end. */
  private boolean isText(int at) {
    return at < source().line(source().lineAt(at)).end();
  }
}
