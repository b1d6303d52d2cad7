package org.gongbao.explore;

import java.util.List;
import java.util.OptionalInt;
import org.gongbao.graph.Gb;
import org.gongbao.text.SourceText;
import org.gongbao.text.Width;

/**
 * The same as lines: each line of the source behind its number, and below it the facts that begin
 * there. What a bulletin holds of control characters is replaced, so that no bulletin speaks to the
 * terminal.
 */
final class TerminalText {
  private static final String RESET = "\u001b[0m";
  private static final String DIM = "\u001b[2m";
  private static final String BOLD = "\u001b[1m";

  /** Longest part of the source's words that is told beside a fact. */
  private static final int SURFACE = 24;

  private static final int NUMBER_WIDTH = 6;
  private static final int KIND_WIDTH = 16;
  private static final String BELOW = " ".repeat(NUMBER_WIDTH) + " │   ";

  private final Sheet sheet;
  private final SourceText source;
  private final boolean colours;
  private final StringBuilder out = new StringBuilder();

  TerminalText(Sheet sheet, boolean colours) {
    this.sheet = sheet;
    this.source = sheet.source();
    this.colours = colours;
  }

  String write() {
    SourceText.Origin origin = source.origin();
    String kind = Labels.ofOntology().of(Gb.bulletin(sheet.extraction().kind().term()));
    int entries = sheet.cards().size();
    out.append(paint(BOLD, clean(origin.fileName())));
    out.append("  " + kind + " · " + entries + " 项 entries · ");
    out.append(source.lineCount() + " 行 lines · " + sheet.findings().size() + " 存疑 findings\n");
    for (Mark finding : sheet.findings()) {
      int line = source.firstLine(finding.fact().span());
      out.append(paint(colour(MarkKind.FINDING), String.format("%6d ! ", line)));
      out.append(clean(finding.fact().value()) + "  " + rule(finding) + "\n");
    }
    int number = 0;
    for (Sheet.Stretch stretch : sheet.stretches()) {
      for (Card card : stretch.cards()) {
        head(++number, card);
      }
      if (stretch.cards().isEmpty() && !source.text(stretch.span()).isBlank()) {
        out.append("\n").append(paint(DIM, "── 条目以外 outside the entries")).append("\n");
      }
      sheet.rows(stretch.span()).forEach(this::row);
    }
    return out.toString();
  }

  private void head(int number, Card card) {
    out.append("\n").append(paint(BOLD, "━━ " + number + "  " + clean(card.title()))).append("\n");
    for (Note note : card.notes()) {
      out.append(BELOW).append(kind(note.kind())).append(role(note.role()));
      out.append(clean(note.value())).append("\n");
    }
  }

  private void row(Sheet.Row row) {
    if (row.span().length() == 0) {
      return;
    }
    OptionalInt page = row.number() > 1 ? source.page(row.number() - 1) : OptionalInt.empty();
    if (source.page(row.number()).isPresent() && !source.page(row.number()).equals(page)) {
      out.append(paint(DIM, "─── 第" + source.page(row.number()).getAsInt() + "页")).append("\n");
    }
    out.append(paint(DIM, String.format("%" + NUMBER_WIDTH + "d", row.number())));
    out.append(row.begun() ? " ┆ " : " │ ");
    List<Sheet.Piece> pieces = sheet.pieces(row);
    int at = row.span().start();
    for (Sheet.Piece piece : pieces) {
      out.append(clean(source.text().substring(at, piece.span().start())));
      Mark narrowest = piece.marks().get(piece.marks().size() - 1);
      out.append(paint("\u001b[4m" + colour(narrowest.kind()), clean(source.text(piece.span()))));
      at = piece.span().end();
    }
    out.append(clean(source.text().substring(at, row.span().end()))).append("\n");
    for (Sheet.Piece piece : pieces) {
      piece.marks().stream()
          .filter(m -> sheet.first(m).filter(piece::equals).isPresent())
          .forEach(this::fact);
    }
  }

  private void fact(Mark mark) {
    String value = clean(mark.fact().value());
    String words = clean(source.text(mark.ink(source)).replaceAll("\\s+", ""));
    String surface =
        words.length() > SURFACE
            ? words.substring(0, SURFACE / 2) + "…" + words.substring(words.length() - SURFACE / 2)
            : words;
    out.append(BELOW).append(kind(mark.kind())).append(role(mark.role())).append(value);
    if (!value.replaceAll("\\s+", "").startsWith(words)) {
      out.append(paint(DIM, " ‹" + surface + "›"));
    }
    out.append("  ").append(rule(mark)).append("\n");
  }

  private String kind(MarkKind kind) {
    String words = kind.chinese() + " " + kind.english();
    String gap = " ".repeat(Math.max(1, KIND_WIDTH - Width.columns(words)));
    return paint(colour(kind), words) + gap;
  }

  private static String role(String role) {
    return role.isEmpty() ? "" : role + ": ";
  }

  private String rule(Mark mark) {
    return paint(DIM, "[" + mark.fact().rule() + "]");
  }

  private String paint(String code, String words) {
    return colours && !words.isEmpty() ? code + words + RESET : words;
  }

  private static String colour(MarkKind kind) {
    int code =
        switch (kind) {
          case FINDING -> 91;
          case TITLE, CARRIER, TYPE -> 94;
          case NUMBER, ORDER -> 96;
          case ISSUER, SIGNER, ADDRESSEE, AGENCY -> 92;
          case DATE, REGION, COLUMN -> 93;
          case RELATION, ANNOUNCEMENT -> 95;
          case PROVISION -> 36;
          case RESPONSIBILITY, DEADLINE -> 32;
        };
    return "\u001b[" + code + "m";
  }

  private static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
      clean.append(c != '\t' && Character.isISOControl(c) || turns ? '\uFFFD' : c);
    }
    return clean.toString();
  }
}
