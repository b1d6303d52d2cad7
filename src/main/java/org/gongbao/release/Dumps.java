package org.gongbao.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All dumps of a release, made from its sorted N-Quads on two threads. */
final class Dumps {
  private static final long BUDGET = StatementSorter.DEFAULT_BUDGET;
  private static final int THREADS = 2;

  private Dumps() {}

  /** What was written: the census of the N-Quads and the statements in each dump. */
  record Written(Census census, Map<DumpFormat, Long> statements) {}

  /**
   * @param nquads sorted, not compressed
   * @param base the IRI that identifiers begin with
   * @param work an existing folder for what is only needed meanwhile
   * @param folder an existing folder for the dumps
   */
  static Written write(Path nquads, String base, Path work, Path folder) throws IOException {
    Path byGraph = work.resolve("by-graph.nq");
    Census census;
    try (LineSorter sorter = new LineSorter(work, BUDGET)) {
      census = Census.of(nquads, sorter);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(byGraph), 1 << 16)) {
        sorter.drainTo(key -> out.write(NQuads.fromGraphKey(key)));
      }
    }
    Map<DumpFormat, Long> statements = inParallel(nquads, byGraph, Prefixes.of(base), folder);
    statements.forEach((format, count) -> requireAll(census.counts(), format, count));
    Files.delete(byGraph);
    return new Written(census, statements);
  }

  private static Map<DumpFormat, Long> inParallel(
      Path nquads, Path byGraph, Map<String, String> prefixes, Path folder) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Map<DumpFormat, Future<Long>> running = new EnumMap<>(DumpFormat.class);
      for (DumpFormat format : DumpFormat.slowestFirst()) {
        Path source = format.order() == DumpFormat.Order.GRAPH ? byGraph : nquads;
        Dump dump = new Dump(format, prefixes);
        running.put(format, threads.submit(() -> dump.writeChecked(source, folder)));
      }
      Map<DumpFormat, Long> statements = new EnumMap<>(DumpFormat.class);
      for (Map.Entry<DumpFormat, Future<Long>> task : running.entrySet()) {
        statements.put(task.getKey(), task.getValue().get());
      }
      return statements;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("a dump could not be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while dumps were written", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void requireAll(Counts counts, DumpFormat format, long count) {
    long expected =
        format.order() == DumpFormat.Order.TRIPLE ? counts.triples() : counts.statements();
    if (count != expected) {
      throw new IllegalStateException(
          format.fileName() + " holds " + count + " statements instead of " + expected);
    }
  }
}
