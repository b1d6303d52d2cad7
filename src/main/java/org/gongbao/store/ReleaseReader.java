package org.gongbao.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.gongbao.store.TextIndexWriter.Literal;

/**
 * Reads the sorted N-Quads of a release once and hands on each statement with the graphs that state
 * it. In a sorted file the lines of one statement stand together, so no more than one statement is
 * remembered.
 */
final class ReleaseReader extends StreamRDFBase {
  private static final int BUFFER = 1 << 17;

  private final StreamRDF statements;
  private final TextIndexWriter text;
  private final List<String> graphs = new ArrayList<>();
  private Triple current;
  private long quadCount;
  private long statementCount;

  private ReleaseReader(StreamRDF statements, TextIndexWriter text) {
    this.statements = statements;
    this.text = text;
  }

  /**
   * @param statements gets every quad as it is and every statement once as a triple
   * @throws IOException naming the line, where the file is no N-Quads of a release
   */
  static StoreSummary read(Path nquads, StreamRDF statements, TextIndexWriter text)
      throws IOException {
    MessageDigest digest = sha256();
    ReleaseReader reader = new ReleaseReader(statements, text);
    try (InputStream file = open(nquads);
        InputStream digested = new DigestInputStream(file, digest)) {
      RDFParser.source(digested)
          .lang(Lang.NQUADS)
          .checking(false)
          .resolveURIs(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .parse(reader);
    } catch (RiotException e) {
      throw new IOException(nquads + ": no N-Quads: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IllegalArgumentException e) {
      throw new IOException(nquads + ": no release: " + e.getMessage(), e);
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new StoreSummary(sha256, reader.quadCount, reader.statementCount, text.count());
  }

  private static InputStream open(Path nquads) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(nquads), BUFFER);
    if (!nquads.getFileName().toString().endsWith(".gz")) {
      return file;
    }
    try {
      return new GZIPInputStream(file, BUFFER);
    } catch (IOException e) {
      file.close();
      throw new IOException(nquads + ": " + e.getMessage(), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void triple(Triple triple) {
    throw new IllegalArgumentException("a statement without a named graph: " + triple);
  }

  @Override
  public void quad(Quad quad) {
    Triple triple = quad.asTriple();
    if (quad.isDefaultGraph()) {
      triple(triple);
    }
    if (isBlank(quad.getGraph()) || isBlank(quad.getSubject()) || isBlank(quad.getObject())) {
      throw new IllegalArgumentException("a blank node: " + quad);
    }
    if (!triple.equals(current)) {
      index();
      current = triple;
      statementCount++;
      statements.triple(triple);
    }
    graphs.add(quad.getGraph().getURI());
    quadCount++;
    statements.quad(quad);
  }

  private static boolean isBlank(Node node) {
    return node.isBlank() || node.isTripleTerm();
  }

  @Override
  public void finish() {
    index();
    current = null;
  }

  private void index() {
    if (current != null
        && current.getObject().isLiteral()
        && TextFields.fieldOf(current.getPredicate().getURI()) != null) {
      Literal literal =
          new Literal(
              current.getSubject().getURI(),
              current.getPredicate().getURI(),
              current.getObject().getLiteralLexicalForm(),
              current.getObject().getLiteralLanguage());
      try {
        text.add(literal, graphs);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    graphs.clear();
  }
}
