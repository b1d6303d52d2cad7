package org.gongbao.explore;

import java.util.List;
import org.gongbao.text.Span;

/** Cards of entries and the facts on them. A fact is told once; marks point to it. */
final class HtmlCard {
  /** A longer list of one kind is folded up. */
  private static final int SHOWN_FACTS = 7;

  private final Sheet sheet;
  private final Markup page;
  private int written;

  HtmlCard(Sheet sheet, Markup page) {
    this.sheet = sheet;
    this.page = page;
  }

  void card(Card card) {
    int number = ++written;
    page.raw("<details class=\"card\" open id=\"e" + number + "\"><summary><h2>");
    page.text(number + " " + card.title()).raw("</h2></summary>\n<dl>\n");
    page.raw("<div><dt>位置 <small>place</small></dt><dd>");
    page.text(lines(card.entry().span())).raw("</dd></div>\n");
    for (MarkKind kind : MarkKind.values()) {
      group(card, kind);
    }
    page.raw("</dl></details>\n");
  }

  private void group(Card card, MarkKind kind) {
    List<Mark> marks = card.marks(kind);
    List<Note> notes = card.notes(kind);
    if (marks.isEmpty() && notes.isEmpty()) {
      return;
    }
    page.raw("<div class=\"g-" + kind.style() + "\"><dt class=\"k-" + kind.style() + "\"><i></i>");
    page.raw(kind.chinese() + " <small>" + kind.english() + "</small></dt><dd>");
    boolean folded = marks.size() > SHOWN_FACTS;
    page.raw(folded ? "<details><summary>" + marks.size() + " 项</summary>" : "");
    page.raw("<ul>\n");
    for (Note note : notes) {
      page.raw("<li>");
      role(note.role());
      page.text(note.value()).raw("</li>\n");
    }
    marks.forEach(this::fact);
    page.raw("</ul>").raw(folded ? "</details>" : "").raw("</dd></div>\n");
  }

  /** A fact with its role, value, rule and lines; it leads to its mark. */
  void fact(Mark mark) {
    Span place = mark.fact().span();
    String target =
        sheet.first(mark).isPresent()
            ? "#m" + mark.number()
            : "#L" + sheet.source().firstLine(place);
    int first = sheet.source().firstLine(place);
    int last = sheet.source().lastLine(place);
    page.raw("<li id=\"f" + mark.number() + "\" class=\"f k-" + mark.kind().style() + "\"");
    page.raw(" data-from=\"" + first + "\" data-to=\"" + last + "\">");
    page.raw("<a href=\"" + target + "\">");
    role(mark.role());
    page.raw("<span class=\"v\">").text(mark.fact().value()).raw("</span></a> ");
    page.element("code", mark.fact().rule()).raw(" ").element("small", lines(place));
    page.raw("</li>\n");
  }

  /** Lines and pages of a place. */
  String lines(Span place) {
    int first = sheet.source().firstLine(place);
    int last = sheet.source().lastLine(place);
    String page =
        sheet.source().page(first).isPresent()
            ? "第" + sheet.source().page(first).getAsInt() + "页"
            : "";
    return page + (first == last ? first + "行" : first + "–" + last + "行");
  }

  private void role(String role) {
    if (!role.isEmpty()) {
      page.raw("<span class=\"r\">").text(role).raw("</span> ");
    }
  }
}
