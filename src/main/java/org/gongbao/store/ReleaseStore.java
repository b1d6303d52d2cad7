package org.gongbao.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.gongbao.store.ReleaseTextIndex.Found;
import org.gongbao.store.ReleaseTextIndex.Question;

/**
 * The store of one release, open for reading. Nothing is written to it, whatever is asked.
 *
 * <p>Safe for use by several threads. One process at a time can hold a store; within it, it may be
 * opened more than once.
 */
public final class ReleaseStore implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  private static final int DEEPEST_PART = 20;

  private final OpenStore store;
  private final StoreSummary summary;
  private final DatasetGraph dataset;
  private boolean closed;

  private ReleaseStore(OpenStore store, StoreSummary summary) {
    this.store = store;
    this.summary = summary;
    Context context = store.database().dataset().getContext().copy();
    AllowedFunctions.set(context, store.text());
    context.set(ARQ.httpServiceAllowed, false);
    this.dataset = new ReadOnlyDataset(store.database().dataset(), context, () -> {});
  }

  /**
   * @throws StoreInUseException where another process holds the store
   * @throws IOException where there is no store of this version
   */
  public static ReleaseStore open(Path storeDir) throws IOException {
    Optional<StoreSummary> summary = summary(storeDir);
    if (summary.isEmpty()) {
      throw new IOException(
          storeDir + " is no store of this version: make it again from its release.");
    }
    return new ReleaseStore(OpenStore.open(storeDir), summary.get());
  }

  /**
   * The store of the release that {@code data/current} names, made from the release first where it
   * is missing or of another version.
   */
  public static ReleaseStore openCurrent(Path data) throws IOException {
    return open(CurrentRelease.of(data).store());
  }

  /** What a finished store of this version says of itself; nothing where there is none. */
  public static Optional<StoreSummary> summary(Path storeDir) throws IOException {
    return new StoreFolder(storeDir).summary();
  }

  static boolean isOpenHere(Path storeDir) {
    return Files.exists(storeDir) && OpenStore.isOpen(storeDir);
  }

  /**
   * The statements, all of them in the default graph and each in its named graphs. Refuses every
   * change; {@code text:query} and the list of allowed functions come with it.
   */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The dataset for a keeper that knows no store: closing the dataset closes the store. */
  DatasetGraph handOver() {
    Context context = dataset.getContext();
    return new ReadOnlyDataset(store.database().dataset(), context, this::closeUnchecked);
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the store holds. */
  public StoreSummary summary() {
    return summary;
  }

  /**
   * Number of things of a class, which is named by its IRI or by its local name in the ontology.
   */
  public long count(String type) {
    Node node = NodeFactory.createURI(type.contains(":") ? type : TextFields.NS + type);
    return Txn.calculateRead(
        dataset,
        () -> {
          long count = 0;
          Iterator<Quad> found =
              dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), node);
          for (; found.hasNext(); found.next()) {
            count++;
          }
          return count;
        });
  }

  /**
   * The literals that hold a text, best first, with title and number of what they belong to.
   *
   * @param text words that all must be found; {@code "…"} keeps words together, {@code -} excludes
   * @param limit most hits; negative for all
   */
  public List<Hit> search(String text, int limit) throws IOException {
    Iterator<Found> found =
        store.text().search(new Question(text, List.of(), null, null, null), limit);
    dataset.begin(TxnType.READ);
    try {
      List<Hit> hits = new ArrayList<>();
      found.forEachRemaining(one -> hits.add(hit(one)));
      return hits;
    } finally {
      dataset.end();
    }
  }

  /**
   * Runs a query and writes its answer.
   *
   * @param values for the query's variables (names without {@code ?}), as N-Triples terms: {@code
   *     <iri>}, {@code "text"}, {@code "text"@zh}, {@code "1"^^<…>}
   * @return number of rows or statements; 1 or 0 for the answer to ASK
   * @throws WrongQueryException for a query that cannot be parsed or run
   */
  public long query(
      String sparql, Map<String, String> values, AnswerFormat format, OutputStream out)
      throws IOException {
    return new QueryRun(dataset, sparql, values).write(format, out);
  }

  private Hit hit(Found found) {
    Node owner = NodeFactory.createURI(found.literal().subject());
    String title = value(owner, "title");
    for (int i = 0; title.isEmpty() && i < DEEPEST_PART; i++) {
      Optional<Node> whole = object(owner, "partOf");
      if (whole.isEmpty()) {
        break;
      }
      owner = whole.get();
      title = value(owner, "title");
    }
    return new Hit(
        found.literal().subject(),
        found.literal().property(),
        found.literal().text(),
        found.score(),
        title,
        value(owner, "documentNumber"));
  }

  private String value(Node subject, String property) {
    return object(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private Optional<Node> object(Node subject, String property) {
    Node predicate = NodeFactory.createURI(TextFields.NS + property);
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, subject, predicate, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** Closes the store; where it was opened more than once, the last one closes it. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      store.release();
    }
  }
}
