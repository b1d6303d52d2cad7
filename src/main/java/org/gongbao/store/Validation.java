package org.gongbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Checks the merged statements of a store against SHACL shapes. */
public final class Validation {
  /** The shapes of the ontology, on the class path. */
  static final String SHAPES = "/org/gongbao/ontology/shapes.ttl";

  private final Shapes shapes;

  private Validation(Shapes shapes) {
    this.shapes = shapes;
  }

  /** With the shapes of the ontology. */
  public static Validation ofOntology() {
    try (InputStream in = Validation.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new IllegalStateException(SHAPES + " is missing from the class path");
      }
      return of(in);
    } catch (IOException e) {
      throw new IllegalStateException(SHAPES + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * @param turtle shapes in Turtle
   * @throws IOException where they are none
   */
  public static Validation of(InputStream turtle) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(turtle)
          .lang(Lang.TURTLE)
          .base("urn:gongbao:shapes")
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .parse(graph);
      return new Validation(ShaclValidator.get().parse(graph));
    } catch (RiotException | ShaclException e) {
      throw new IOException("no SHACL shapes: " + e.getMessage(), e);
    }
  }

  /**
   * What the shapes have against a node.
   *
   * @param focus IRI of the node
   * @param property IRI of the property; empty where it is about the node as a whole
   * @param message what is wrong, in English
   */
  public record Objection(String focus, String property, String message) {}

  /** Checks a few statements, in N-Triples; what is wrong, in the order of nodes and properties. */
  public List<Objection> validate(String triples) {
    Graph graph = RDFParser.fromString(triples, Lang.NTRIPLES).toGraph();
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ValidationTurtle::objection)
        .distinct()
        .sorted(
            Comparator.comparing(Objection::focus)
                .thenComparing(Objection::property)
                .thenComparing(Objection::message))
        .toList();
  }

  /** Checks every statement; takes as long as it takes, and memory for the results. */
  public ValidationReport validate(ReleaseStore store) {
    Collection<ReportEntry> entries =
        Txn.calculateRead(
            store.dataset(),
            () ->
                List.copyOf(
                    ShaclValidator.get()
                        .validate(shapes, store.dataset().getDefaultGraph())
                        .getEntries()));
    return ValidationTurtle.report(entries);
  }
}
