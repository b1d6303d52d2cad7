package org.gongbao.explore;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * The source's characters, line by line, with links where marks are. A link holds one element a
 * mark, each in the other, so that each shows.
 */
final class HtmlText {
  private final Sheet sheet;
  private final SourceText source;
  private final Markup page;
  private OptionalInt pageNumber = OptionalInt.empty();

  HtmlText(Sheet sheet, Markup page) {
    this.sheet = sheet;
    this.source = sheet.source();
    this.page = page;
  }

  void write(Span stretch) {
    page.raw("<div class=\"text\">\n");
    sheet.rows(stretch).forEach(this::row);
    page.raw("</div>\n");
  }

  private void row(Sheet.Row row) {
    OptionalInt number = source.page(row.number());
    if (number.isPresent() && !number.equals(pageNumber)) {
      page.raw("<div class=\"page\">第" + number.getAsInt() + "页</div>\n");
    }
    pageNumber = number;
    page.raw(row.begun() ? "<p" : "<p id=\"L" + row.number() + "\"");
    page.raw(" data-n=\"" + row.number() + "\">");
    int at = row.span().start();
    for (Sheet.Piece piece : sheet.pieces(row)) {
      page.text(source.text(), at, piece.span().start());
      piece(piece);
      at = piece.span().end();
    }
    page.text(source.text(), at, row.span().end()).raw("</p>\n");
  }

  private void piece(Sheet.Piece piece) {
    List<Mark> marks = piece.marks();
    Mark narrowest = marks.get(marks.size() - 1);
    List<Mark> begun =
        marks.stream().filter(m -> sheet.first(m).filter(piece::equals).isPresent()).toList();
    begun.stream()
        .filter(m -> m != narrowest)
        .forEach(m -> page.raw("<i id=\"m" + m.number() + "\"></i>"));
    page.raw("<a class=\"m\" href=\"#f" + narrowest.number() + "\"");
    page.raw(begun.contains(narrowest) ? " id=\"m" + narrowest.number() + "\"" : "");
    page.raw(begun.isEmpty() ? " tabindex=\"-1\"" : "");
    page.raw(" data-m=\"");
    page.raw(marks.stream().map(m -> "" + m.number()).collect(Collectors.joining(" "))).raw("\">");
    for (int i = 0; i < marks.size(); i++) {
      int above = marks.size() - 1 - i;
      page.raw("<u class=\"k-" + marks.get(i).kind().style() + " d" + Math.min(above, 3) + "\">");
    }
    page.text(source.text(), piece.span().start(), piece.span().end());
    page.raw("</u>".repeat(marks.size())).raw("</a>");
  }
}
