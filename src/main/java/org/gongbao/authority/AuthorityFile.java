package org.gongbao.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads a Turtle file of the class path into facts, subject by subject, in the file's order. */
final class AuthorityFile {
  private AuthorityFile() {}

  /** Facts of every subject of the resource, an absolute name on the class path without slash. */
  static Collection<Facts> read(String resource) {
    RDFParser parser = new TurtleParser();
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    Collector collector = new Collector();
    parser.setRDFHandler(collector);
    try (InputStream in = AuthorityFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "authority file " + resource + " is not on the class path; build the project again");
      }
      parser.parse(in, "");
    } catch (IOException e) {
      throw new UncheckedIOException("authority file " + resource + " could not be read", e);
    } catch (RDFParseException e) {
      throw new IllegalStateException(
          "authority file " + resource + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
    }
    return collector.subjects.values();
  }

  private static final class Collector extends AbstractRDFHandler {
    private final Map<String, Facts> subjects = new LinkedHashMap<>();
    private Facts current = new Facts("");
    private String currentIri = "";

    @Override
    public void handleStatement(Statement statement) {
      Resource subject = statement.getSubject();
      if (!(subject instanceof IRI)) {
        throw new IllegalStateException("authority file: blank node; every thing needs an IRI");
      }
      String iri = subject.stringValue();
      if (!iri.equals(currentIri)) {
        currentIri = iri;
        current = subjects.computeIfAbsent(iri, key -> new Facts(tail(key)));
      }
      Value value = statement.getObject();
      String text = value.stringValue();
      boolean english =
          value instanceof org.eclipse.rdf4j.model.Literal literal
              && literal.getLanguage().filter("en"::equals).isPresent();
      String property = statement.getPredicate().getLocalName();
      current.add(english ? property + "@en" : property, value.isIRI() ? tail(text) : text);
    }

    private static String tail(String iri) {
      return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
  }
}
