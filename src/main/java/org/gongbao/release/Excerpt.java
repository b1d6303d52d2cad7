package org.gongbao.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;

/**
 * A few statements, held in memory, to be written in one of the dumps' formats: for looking at, not
 * for releases. Not thread-safe.
 */
public final class Excerpt implements Consumer<Statement> {
  private static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;

  private final Set<String> leftOut;
  private final TreeMap<byte[], Statement> statements = new TreeMap<>(ORDER);
  private final TreeMap<byte[], Statement> byGraph = new TreeMap<>(ORDER);

  /**
   * @param leftOut kinds of graph whose statements are passed over, such as {@code authority}
   */
  public Excerpt(Set<String> leftOut) {
    this.leftOut = Set.copyOf(leftOut);
  }

  @Override
  public void accept(Statement statement) {
    if (!leftOut.contains(Census.kind(statement.getContext()))) {
      byte[] line = NQuads.line(statement);
      statements.put(line, statement);
      byGraph.put(NQuads.graphKey(line), statement);
    }
  }

  /** Writes all of them, not compressed. The stream is flushed and stays open. */
  public void writeTo(OutputStream out, DumpFormat format, String base) throws IOException {
    DumpWriter writer = DumpWriter.of(format, Prefixes.of(base), out);
    boolean graphs = format.order() == DumpFormat.Order.GRAPH;
    for (Statement statement : (graphs ? byGraph : statements).values()) {
      writer.accept(statement);
    }
    writer.end();
    out.flush();
  }
}
