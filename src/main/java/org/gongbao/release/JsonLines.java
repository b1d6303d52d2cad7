package org.gongbao.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFWriter;

/**
 * JSON-LD line by line: each line is a document with what one graph says of one subject, where the
 * statements come in that order. Rio's own writer of this format groups what happens to be in a
 * buffer, so that its lines depend on the buffer's size.
 */
final class JsonLines extends AbstractRDFWriter {
  private final OutputStream out;
  private RDFWriter document;
  private StringWriter json;
  private Resource graph;
  private Resource subject;

  JsonLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public RDFFormat getRDFFormat() {
    return RDFFormat.NDJSONLD;
  }

  /** Documents are in expanded form, which uses no prefixes. */
  @Override
  public void handleNamespace(String prefix, String name) {}

  @Override
  public void handleComment(String comment) {}

  @Override
  protected void consumeStatement(Statement statement) {
    Resource context = statement.getContext();
    boolean sameGraph = context == null ? graph == null : context.equals(graph);
    if (document == null || !sameGraph || !statement.getSubject().equals(subject)) {
      endDocument();
      graph = context;
      subject = statement.getSubject();
      json = new StringWriter();
      document = Rdf.configured(Rio.createWriter(RDFFormat.JSONLD, json));
      document.startRDF();
    }
    document.handleStatement(statement);
  }

  @Override
  public void endRDF() {
    endDocument();
  }

  private void endDocument() {
    if (document == null) {
      return;
    }
    document.endRDF();
    document = null;
    try {
      out.write(json.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }
}
