package org.gongbao.release;

import java.util.Optional;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Ground;
import org.gongbao.correct.Said;
import org.gongbao.graph.Gb;

/** A correction as a block of Turtle that a person can read and change. */
final class CorrectionWriter {
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String GB_PREFIX = "PREFIX gb: <" + Gb.NS + ">\n";
  static final String XSD_PREFIX = "PREFIX xsd: <" + XSD + ">\n";

  /** What a new file begins with. */
  static final String HEAD =
      "# What people corrected in what was read from bulletins; applied at every build.\n"
          + "# \"gongbao correct\" appends to this file.\n\n"
          + GB_PREFIX
          + XSD_PREFIX;

  private CorrectionWriter() {}

  static String of(Correction correction) {
    StringBuilder block = new StringBuilder("[] a gb:Correction ;\n");
    Ground ground = correction.ground();
    ground.bulletin().fileName().ifPresent(n -> line(block, "fileName", string(n)));
    line(block, "sha256", string(ground.bulletin().sha256()));
    line(block, "entryLine", Integer.toString(ground.entry().line()));
    if (ground.entry().ordinal() > 1) {
      line(block, "ordinal", Integer.toString(ground.entry().ordinal()));
    }
    said(block, correction.read(), correction.right());
    line(block, "firstLine", Integer.toString(ground.passage().line()));
    line(block, "quote", string(ground.passage().words()) + "@zh");
    line(block, "reason", string(correction.by().reason()));
    line(block, "correctedBy", string(correction.by().by()));
    return block
        .append("    gb:correctedOn \"")
        .append(correction.by().on())
        .append("\"^^xsd:date .\n")
        .toString();
  }

  private static void said(StringBuilder block, Optional<Said> read, Optional<Said> right) {
    String property = read.or(() -> right).orElseThrow().property();
    line(block, "property", "gb:" + property);
    read.ifPresent(s -> line(block, "valueRead", string(s.value())));
    right
        .filter(s -> !s.property().equals(property))
        .ifPresent(s -> line(block, "rightProperty", "gb:" + s.property()));
    right.ifPresent(s -> line(block, "valueRight", string(s.value())));
  }

  private static void line(StringBuilder block, String property, String value) {
    block.append("    gb:").append(property).append(' ').append(value).append(" ;\n");
  }

  /** A string literal of Turtle (section 6.4). */
  private static String string(String value) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> escaped.append(c);
      }
    }
    return escaped.append('"').toString();
  }
}
