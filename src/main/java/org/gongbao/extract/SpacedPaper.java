package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;

/**
 * Lines that hold several parts of a paper side by side, with spaces where line ends were: title,
 * number and addressees; signature, date and what follows. A whole number behind a title, a whole
 * date behind names, is one of those parts and no word of a sentence.
 */
final class SpacedPaper {
  private final Titles titles;
  private final SourceText source;

  SpacedPaper(Titles titles, SourceText source) {
    this.titles = titles;
    this.source = source;
  }

  /** The paragraph, or its parts. */
  List<Paragraph> parts(Paragraph paragraph) {
    String text = paragraph.text();
    if (text.indexOf(' ') < 0 || Furniture.standsAlone(text) || PageLines.is(text)) {
      return List.of(paragraph);
    }
    List<Paragraph> parts = new ArrayList<>();
    int from = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      int end = text.indexOf(' ', space + 1);
      int to = end < 0 ? text.length() : end;
      if (space > from && isPart(paragraph, from, space, to)) {
        parts.add(Paragraph.of(paragraph.passage().slice(from, space), source));
        parts.add(Paragraph.of(paragraph.passage().slice(space + 1, to), source));
        from = Math.min(text.length(), to + 1);
        space = to - 1;
      }
    }
    if (from < text.length()) {
      parts.add(Paragraph.of(paragraph.passage().slice(from, text.length()), source));
    }
    return from == 0 ? List.of(paragraph) : parts;
  }

  /**
   * True where the word behind a space is a number or date, and what stands before it leads to one.
   */
  private boolean isPart(Paragraph paragraph, int from, int space, int to) {
    Passage word = paragraph.passage().slice(space + 1, to).dense();
    String before = paragraph.passage().slice(from, space).dense().text();
    if (Numbers.only(word, "").isPresent()) {
      return before.contains("关于") && titles.type(before).isPresent();
    }
    return Dates.only(word, "").isPresent()
        && Bodies.areAll(before.substring(before.lastIndexOf('。') + 1));
  }
}
