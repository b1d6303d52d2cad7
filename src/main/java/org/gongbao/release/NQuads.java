package org.gongbao.release;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Statements as canonical N-Quads lines: one statement, one sequence of bytes (RDF Dataset
 * Canonicalization 1.0, "A Canonical form of N-Quads"). The canonical form of blank nodes is not
 * needed, since there are none.
 */
final class NQuads {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final String FORBIDDEN_IN_IRI = "<>\"{}|^`\\";

  private NQuads() {}

  /** The line of a statement without its line end. */
  static byte[] line(Statement statement) {
    StringBuilder line = triple(statement);
    if (statement.getContext() != null) {
      resource(line, statement.getContext());
      line.append(' ');
    }
    return bytes(line);
  }

  /** The line of a statement as if it stood in the default graph. */
  static byte[] tripleLine(Statement statement) {
    return bytes(triple(statement));
  }

  /**
   * A key that sorts statements by graph first: graph, then the line without it. The key is read
   * back by {@link #fromGraphKey}.
   */
  static byte[] graphKey(Statement statement) {
    StringBuilder key = new StringBuilder();
    if (statement.getContext() != null) {
      resource(key, statement.getContext());
    }
    return key.append(' ').append(triple(statement)).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The N-Quads line of a {@link #graphKey}, with its line end. */
  static byte[] fromGraphKey(byte[] key) {
    int graph = 0;
    while (key[graph] != ' ') {
      graph++;
    }
    int triple = key.length - graph - 1;
    byte[] line = new byte[key.length + (graph == 0 ? 1 : 2)];
    System.arraycopy(key, graph + 1, line, 0, triple);
    System.arraycopy(key, 0, line, triple, graph);
    int end = triple + graph;
    if (graph > 0) {
      line[end++] = ' ';
    }
    line[end] = '.';
    line[end + 1] = '\n';
    return line;
  }

  private static byte[] bytes(StringBuilder line) {
    return line.append('.').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static StringBuilder triple(Statement statement) {
    StringBuilder line = new StringBuilder(160);
    resource(line, statement.getSubject());
    resource(line.append(' '), statement.getPredicate());
    Value object = statement.getObject();
    line.append(' ');
    if (object instanceof Literal literal) {
      literal(line, literal);
    } else {
      resource(line, object);
    }
    return line.append(' ');
  }

  private static void resource(StringBuilder line, Value resource) {
    if (!(resource instanceof IRI)) {
      String what = resource instanceof Resource ? "blank node" : "value";
      throw new IllegalArgumentException(
          "a release holds IRIs and literals only, not the " + what + " " + resource);
    }
    String iri = resource.stringValue();
    if (iri.indexOf(':') < 1) {
      throw new IllegalArgumentException("an IRI without a scheme: " + iri);
    }
    line.append('<');
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || c == 0x7F || FORBIDDEN_IN_IRI.indexOf(c) >= 0) {
        throw new IllegalArgumentException(
            "an IRI with the forbidden character U+" + hex(c) + " at " + i + ": " + iri);
      }
      requirePair(iri, i);
      line.append(c);
    }
    line.append('>');
  }

  private static void literal(StringBuilder line, Literal literal) {
    line.append('"');
    escape(line, literal.getLabel());
    line.append('"');
    if (literal.getLanguage().isPresent()) {
      String language = literal.getLanguage().get();
      if (!LANGUAGE.matcher(language).matches()) {
        throw new IllegalArgumentException("no language tag: " + language);
      }
      line.append('@').append(language);
    } else if (!XSD.STRING.equals(literal.getDatatype())) {
      line.append("^^");
      resource(line, literal.getDatatype());
    }
  }

  private static void escape(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\b' -> line.append("\\b");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\f' -> line.append("\\f");
        case '\r' -> line.append("\\r");
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        default -> {
          requirePair(text, i);
          if (c < ' ' || c == 0x7F) {
            line.append("\\u").append(hex(c));
          } else {
            line.append(c);
          }
        }
      }
    }
  }

  private static void requirePair(String text, int i) {
    char c = text.charAt(i);
    boolean paired =
        !Character.isSurrogate(c)
            || Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))
            || Character.isLowSurrogate(c)
                && i > 0
                && Character.isHighSurrogate(text.charAt(i - 1));
    if (!paired) {
      throw new IllegalArgumentException(
          "half of a surrogate pair, U+" + hex(c) + " at " + i + ": a span cuts a character");
    }
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0000".substring(digits.length()) + digits;
  }
}
