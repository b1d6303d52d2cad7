package org.gongbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/** Makes the store of a release from its N-Quads: statements and text index in one pass. */
public final class StoreBuilder {
  static {
    JenaSystem.init();
  }

  /** Prefixes that answers in Turtle are written with. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "gb", TextFields.NS,
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "owl", "http://www.w3.org/2002/07/owl#",
          "xsd", "http://www.w3.org/2001/XMLSchema#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "org", "http://www.w3.org/ns/org#",
          "prov", "http://www.w3.org/ns/prov#",
          "dcterms", "http://purl.org/dc/terms/",
          "text", "http://jena.apache.org/text#");

  private StoreBuilder() {}

  /**
   * Reads a release into a new store, reads the store back and puts it in place: the store is whole
   * or it is not there. A store that was there before is replaced.
   *
   * @param nquads sorted N-Quads without blank nodes, every statement in a named graph; compressed
   *     where the name ends in {@code .gz}
   * @throws StoreInUseException where a process holds the store that was there, or builds it now
   * @throws IOException where the file cannot be read, or the store does not hold what was read
   */
  public static StoreSummary build(Path nquads, Path storeDir) throws IOException {
    Path target = storeDir.toAbsolutePath().normalize();
    Files.createDirectories(target.getParent());
    Path lockFile = target.resolveSibling(target.getFileName() + ".lock");
    try (FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock(channel, target);
      refuseIfHeld(target);
      Path aside = target.resolveSibling(target.getFileName() + ".tmp");
      Folders.delete(aside);
      try {
        StoreSummary summary = write(nquads, new StoreFolder(aside));
        Folders.sync(aside);
        Folders.replace(aside, target);
        return summary;
      } finally {
        Folders.delete(aside);
        Files.deleteIfExists(lockFile);
      }
    }
  }

  /** Held until the channel is closed. */
  private static void lock(FileChannel channel, Path target) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new StoreInUseException(target, "a command that builds it");
    }
  }

  /** Opening a store takes its lock; a store that can be opened is held by nobody. */
  private static void refuseIfHeld(Path target) throws IOException {
    if (ReleaseStore.isOpenHere(target)) {
      throw new StoreInUseException(target, "this process");
    }
    Path statements = new StoreFolder(target).statements();
    if (Files.isDirectory(statements.resolve("Data-0001"))) {
      Database.open(statements).close();
    }
  }

  private static StoreSummary write(Path nquads, StoreFolder folder) throws IOException {
    Files.createDirectories(folder.path());
    StoreSummary read;
    try (Database database = Database.open(folder.statements())) {
      try (TextIndexWriter text = new TextIndexWriter(folder.text())) {
        read = load(nquads, database.dataset(), text);
        text.commit();
      }
      check(read, database, folder);
    }
    folder.write(read);
    return read;
  }

  private static StoreSummary load(Path nquads, DatasetGraph dataset, TextIndexWriter text)
      throws IOException {
    DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, arguments) -> {});
    loader.startBulk();
    try {
      StreamRDF stream = loader.stream();
      PREFIXES.forEach(stream::prefix);
      return ReleaseReader.read(nquads, stream, text);
    } finally {
      // Also after a failure: this is what ends the loader's threads.
      loader.finishBulk();
    }
  }

  private static void check(StoreSummary read, Database database, StoreFolder folder)
      throws IOException {
    DatasetGraph dataset = database.dataset();
    for (Map.Entry<String, Long> index :
        Txn.calculateRead(dataset, database::sizesOfIndexes).entrySet()) {
      boolean named = index.getKey().length() == "GSPO".length();
      compare(
          (named
                  ? "statements in named graphs (is a line repeated?)"
                  : "distinct statements (is the file sorted?)")
              + ", index "
              + index.getKey(),
          named ? read.quads() : read.statements(),
          index.getValue());
    }
    long literals = Txn.calculateRead(dataset, () -> countIndexed(dataset));
    compare("literals to index", read.literals(), literals);
    try (ReleaseTextIndex index = new ReleaseTextIndex(folder.text())) {
      compare("literals in the text index", read.literals(), index.count());
    }
  }

  private static long countIndexed(DatasetGraph dataset) {
    long count = 0;
    for (String property : TextFields.properties()) {
      var found =
          dataset.find(Quad.defaultGraphIRI, Node.ANY, NodeFactory.createURI(property), Node.ANY);
      while (found.hasNext()) {
        count += found.next().getObject().isLiteral() ? 1 : 0;
      }
    }
    return count;
  }

  private static void compare(String what, long read, long stored) throws IOException {
    if (read != stored) {
      throw new IOException(
          "the store does not hold what was read: "
              + what
              + ": "
              + read
              + " read, "
              + stored
              + " stored");
    }
  }
}
