package org.gongbao.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Lines of a word processor's document: a paragraph is a line, a table row is a line with its cells
 * parted by tabs. A row that lays out a page, with paragraphs of text in a cell, is no row.
 */
final class WordLines {
  private static final int SENTENCES = 300;
  private static final int PARAGRAPHS = 8;

  /** What Word writes, hidden, around the forms of a page that was pasted. */
  private static final Set<String> FORM = Set.of("窗体顶端", "窗体底端");

  /** A table row in the making. */
  private static final class Row {
    private final List<List<String>> cells = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
  }

  private final List<String> lines = new ArrayList<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private final Deque<StringBuilder> outer = new ArrayDeque<>();
  private StringBuilder paragraph = new StringBuilder();

  void text(String text) {
    paragraph.append(text);
  }

  /** Ends a line, if there is anything on it. */
  void endLine() {
    String line = LineText.strip(paragraph.toString());
    paragraph.setLength(0);
    if (!line.isEmpty() && !FORM.contains(line)) {
      add(line);
    }
  }

  /** Begins a paragraph inside another, as that of a text box; the outer one goes on later. */
  void openInner() {
    outer.push(paragraph);
    paragraph = new StringBuilder();
  }

  void closeInner() {
    endLine();
    paragraph = outer.pop();
  }

  void openRow() {
    rows.push(new Row());
  }

  void endCell() {
    endLine();
    if (!rows.isEmpty()) {
      Row row = rows.peek();
      row.cells.add(row.cell);
      row.cell = new ArrayList<>();
    }
  }

  void endRow(boolean isDeleted) {
    endLine();
    if (rows.isEmpty()) {
      return;
    }
    Row row = rows.pop();
    if (!isDeleted) {
      lines(row).forEach(this::add);
    }
  }

  boolean isInRow() {
    return !rows.isEmpty();
  }

  /** All lines so far. */
  List<String> lines() {
    endLine();
    while (isInRow()) {
      endCell();
      endRow(false);
    }
    return lines;
  }

  private void add(String line) {
    if (rows.isEmpty()) {
      lines.add(line);
    } else {
      rows.peek().cell.add(line);
    }
  }

  private static List<String> lines(Row row) {
    List<List<String>> filled = row.cells.stream().filter(c -> !c.isEmpty()).toList();
    boolean layout = filled.size() == 1 || filled.stream().anyMatch(WordLines::isArticle);
    if (layout) {
      return filled.stream().flatMap(List::stream).toList();
    }
    return filled.isEmpty()
        ? List.of()
        : List.of(String.join("\t", filled.stream().map(c -> String.join(" ", c)).toList()));
  }

  private static boolean isArticle(List<String> cell) {
    return cell.size() > PARAGRAPHS && cell.stream().mapToInt(String::length).sum() > SENTENCES;
  }
}
