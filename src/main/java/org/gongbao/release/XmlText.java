package org.gongbao.release;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Literals as RDF/XML can hold them. */
final class XmlText {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private XmlText() {}

  /**
   * The statement with each character that XML excludes replaced by U+FFFD, and with an empty
   * literal for one of white space only, since readers of RDF/XML pass over such.
   */
  static Statement fit(Statement s) {
    if (!(s.getObject() instanceof Literal literal)) {
      return s;
    }
    String label = literal.getLabel();
    boolean blank = !label.isEmpty() && label.strip().isEmpty();
    if (!blank && label.codePoints().allMatch(XmlText::inXml)) {
      return s;
    }
    StringBuilder clean = new StringBuilder();
    if (!blank) {
      label.codePoints().forEach(c -> clean.appendCodePoint(inXml(c) ? c : 0xFFFD));
    }
    return VALUES.createStatement(
        s.getSubject(),
        s.getPredicate(),
        literal
            .getLanguage()
            .map(language -> VALUES.createLiteral(clean.toString(), language))
            .orElseGet(() -> VALUES.createLiteral(clean.toString(), literal.getDatatype())));
  }

  /** XML 1.0, production 2 (Char). */
  private static boolean inXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
