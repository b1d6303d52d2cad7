package org.gongbao.release;

import java.util.Arrays;
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

  private NQuads() {}

  /** The line of a statement without its line end. */
  static byte[] line(Statement statement) {
    Utf8Line line = new Utf8Line();
    triple(line, statement);
    if (statement.getContext() != null) {
      resource(line, statement.getContext());
      line.ascii(' ');
    }
    return line.ascii('.').toBytes();
  }

  /** The line of a statement as if it stood in the default graph. */
  static byte[] tripleLine(Statement statement) {
    Utf8Line line = new Utf8Line();
    triple(line, statement);
    return line.ascii('.').toBytes();
  }

  /** The line without its graph, for a line of {@link #line}. */
  static byte[] tripleLine(byte[] line) {
    byte[] triple = Arrays.copyOf(line, tripleEnd(line) + 1);
    triple[triple.length - 1] = '.';
    return triple;
  }

  /**
   * A key that sorts lines by graph first: the graph, then the line without it.
   *
   * @param line of {@link #line}
   */
  static byte[] graphKey(byte[] line) {
    int triple = tripleEnd(line);
    int graph = Math.max(0, line.length - triple - 2);
    byte[] key = new byte[graph + 1 + triple];
    System.arraycopy(line, triple, key, 0, graph);
    key[graph] = ' ';
    System.arraycopy(line, 0, key, graph + 1, triple);
    return key;
  }

  /** The line of a {@link #graphKey}. */
  static byte[] fromGraphKey(byte[] key) {
    int graph = indexOf(key, ' ', 0);
    int triple = key.length - graph - 1;
    byte[] line = new byte[triple + (graph == 0 ? 1 : graph + 2)];
    System.arraycopy(key, graph + 1, line, 0, triple);
    System.arraycopy(key, 0, line, triple, graph);
    if (graph > 0) {
      line[triple + graph] = ' ';
    }
    line[line.length - 1] = '.';
    return line;
  }

  /** Offset after the object and its space: of the graph, or of the full stop. */
  private static int tripleEnd(byte[] line) {
    int object = indexOf(line, ' ', indexOf(line, ' ', 0) + 1) + 1;
    int end = object;
    if (line[object] == '"') {
      end++;
      while (line[end] != '"') {
        end += line[end] == '\\' ? 2 : 1;
      }
    }
    return indexOf(line, ' ', end) + 1;
  }

  private static int indexOf(byte[] line, char c, int from) {
    int i = from;
    while (line[i] != c) {
      i++;
    }
    return i;
  }

  private static void triple(Utf8Line line, Statement statement) {
    resource(line, statement.getSubject());
    resource(line.ascii(' '), statement.getPredicate());
    line.ascii(' ');
    if (statement.getObject() instanceof Literal literal) {
      literal(line, literal);
    } else {
      resource(line, statement.getObject());
    }
    line.ascii(' ');
  }

  private static void resource(Utf8Line line, Value resource) {
    if (!(resource instanceof IRI)) {
      String what = resource instanceof Resource ? "blank node" : "value";
      throw new IllegalArgumentException(
          "a release holds IRIs and literals only, not the " + what + " " + resource);
    }
    line.iri(resource.stringValue());
  }

  private static void literal(Utf8Line line, Literal literal) {
    line.quoted(literal.getLabel());
    if (literal.getLanguage().isPresent()) {
      String language = literal.getLanguage().get();
      if (!language.equals("zh") && !LANGUAGE.matcher(language).matches()) {
        throw new IllegalArgumentException("no language tag: " + language);
      }
      line.ascii('@').ascii(language);
    } else if (!XSD.STRING.equals(literal.getDatatype())) {
      resource(line.ascii("^^"), literal.getDatatype());
    }
  }
}
