package org.gongbao.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What lies where in a store: {@code tdb2/} the statements, {@code text/} the index, {@code
 * store.properties} the format's version, the release's digest and the counts.
 */
record StoreFolder(Path path) {
  /** Changes whenever analysis, indexed properties or layout change: older stores are rebuilt. */
  static final String VERSION = "1";

  Path statements() {
    return path.resolve("tdb2");
  }

  Path text() {
    return path.resolve("text");
  }

  private Path properties() {
    return path.resolve("store.properties");
  }

  void write(StoreSummary summary) throws IOException {
    String text =
        "version="
            + VERSION
            + "\nsha256="
            + summary.sha256()
            + "\nquads="
            + summary.quads()
            + "\nstatements="
            + summary.statements()
            + "\nliterals="
            + summary.literals()
            + "\n";
    Files.writeString(properties(), text);
  }

  /**
   * What the store says of itself; nothing where it is missing, unfinished or of another version.
   */
  Optional<StoreSummary> summary() throws IOException {
    if (!Files.isRegularFile(properties())) {
      return Optional.empty();
    }
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(properties())) {
      read.load(reader);
    }
    Set<String> keys = Set.of("version", "sha256", "quads", "statements", "literals");
    if (!read.stringPropertyNames().containsAll(keys)
        || !read.getProperty("version").equals(VERSION)) {
      return Optional.empty();
    }
    return Optional.of(
        new StoreSummary(
            read.getProperty("sha256"),
            Long.parseLong(read.getProperty("quads")),
            Long.parseLong(read.getProperty("statements")),
            Long.parseLong(read.getProperty("literals"))));
  }
}
