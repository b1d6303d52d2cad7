package org.gongbao.release;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;

/**
 * Takes statements in any order, from any number of threads, with repeats, and writes them as
 * canonical N-Quads sorted by unsigned bytes, each once. The bytes depend on the set of statements
 * only. Memory is bounded: beyond the budget sorted runs go to files.
 *
 * <p>Lines of one triple in several graphs stand together, since a line begins with its triple, so
 * that the merged graph is read off in one pass.
 */
public final class StatementSorter implements Consumer<Statement>, Closeable {
  /** Bytes of lines held in memory unless told otherwise. */
  public static final long DEFAULT_BUDGET = 128L << 20;

  private final LineSorter lines;

  /**
   * @param folder an existing folder for sorted runs, left as it was at {@link #close}
   * @param budget bytes of lines to hold in memory
   */
  public StatementSorter(Path folder, long budget) {
    lines = new LineSorter(folder, budget);
  }

  /**
   * @throws IllegalArgumentException for a blank node, a relative IRI or one with characters that
   *     IRIs exclude, or half of a surrogate pair
   * @throws UncheckedIOException where a sorted run cannot be written
   */
  @Override
  public void accept(Statement statement) {
    byte[] line = NQuads.line(statement);
    synchronized (lines) {
      try {
        lines.add(line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes all statements, LF at the end of each line; to be called once. */
  public void writeTo(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      synchronized (lines) {
        lines.drainTo(
            line -> {
              out.write(line);
              out.write('\n');
            });
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (lines) {
      lines.close();
    }
  }
}
