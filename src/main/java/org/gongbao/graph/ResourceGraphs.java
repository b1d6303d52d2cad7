package org.gongbao.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** The statements of files that come with the program, copied into a named graph of a release. */
final class ResourceGraphs {
  private final Iris iris;

  ResourceGraphs(Iris iris) {
    this.iris = iris;
  }

  void copy(List<String> resources, String graph, Consumer<Statement> out) {
    Scribe scribe = new Scribe(iris.graph(graph), out);
    resources.forEach(r -> copy(r, scribe));
  }

  private void copy(String resource, Scribe scribe) {
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement s) {
            scribe.add(
                (Resource) rebased(s.getSubject()), s.getPredicate(), rebased(s.getObject()));
          }
        });
    try (InputStream in = ResourceGraphs.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The class path lacks " + resource);
      }
      parser.parse(in, Gb.NS);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private Value rebased(Value value) {
    return value instanceof IRI iri ? iris.rebased(iri) : value;
  }
}
