package org.gongbao.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
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
