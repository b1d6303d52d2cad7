package org.gongbao.store;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows in columns, for a terminal: a Chinese character takes two places. All rows are held to find
 * the widths.
 */
final class TextTable {
  /** A wider value is not cut, but does not widen its column for all rows. */
  private static final int WIDEST = 60;

  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  TextTable(RowSet answer) {
    List<Var> variables = answer.getResultVars();
    widths = new int[variables.size()];
    add(variables.stream().map(Var::getVarName).toList());
    while (answer.hasNext()) {
      Binding row = answer.next();
      add(variables.stream().map(variable -> value(row.get(variable))).toList());
    }
  }

  /**
   * @return number of rows without the head
   */
  long write(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int missing = Math.max(0, widths[i] - width(row.get(i)));
        line.append(row.get(i)).append(" ".repeat(missing)).append(BETWEEN);
      }
      text.append(line.toString().stripTrailing()).append('\n');
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      text.setLength(0);
    }
    return rows.size() - 1L;
  }

  private void add(List<String> row) {
    rows.add(row);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], Math.min(WIDEST, width(row.get(i))));
    }
  }

  /** Literals without quotes, IRIs without brackets; line ends would break the table. */
  private static String value(Node node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return text.replaceAll("\\R", " ");
  }

  private static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
  }
}
