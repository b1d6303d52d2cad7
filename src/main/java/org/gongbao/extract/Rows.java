package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;

/** Rows of tables, which are one line each, their cells set apart by white space. */
final class Rows {
  private static final Pattern NUMBERED =
      Pattern.compile("\\d{1,3} \\S{4,} (?:\\S+ ){0,3}\\S*号(?: \\S+){0,3}");

  private Rows() {}

  /** A row that begins with its ordinal and holds a number, as in a list of papers. */
  static boolean isNumbered(String spaced) {
    return !spaced.isEmpty()
        && Character.isDigit(spaced.charAt(0))
        && NUMBERED.matcher(spaced).matches();
  }

  static List<Passage> cells(Passage row) {
    List<Passage> cells = new ArrayList<>();
    String text = row.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        cells.add(row.slice(from, i));
        from = i + 1;
      }
    }
    return cells;
  }
}
