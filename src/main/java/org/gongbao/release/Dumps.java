package org.gongbao.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.rio.RDFFormat;

/** All dumps of a release, made from its sorted N-Quads on two threads and read back. */
final class Dumps {
  private static final int THREADS = 2;

  private final Path folder;
  private final Map<String, String> prefixes;

  private Dumps(Path folder, Map<String, String> prefixes) {
    this.folder = folder;
    this.prefixes = prefixes;
  }

  /**
   * @param nquads sorted, not compressed
   * @param base the IRI that identifiers begin with
   * @param work an existing folder for what is only needed meanwhile
   * @param folder an existing folder for the dumps
   * @throws IOException where a dump cannot be written, or reads back as something else
   */
  static Census write(Path nquads, String base, Path work, Path folder) throws IOException {
    Path byGraph = work.resolve("by-graph.nq");
    Census census;
    try (LineSorter sorter = new LineSorter(work, StatementSorter.DEFAULT_BUDGET)) {
      census = Census.of(nquads, sorter);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(byGraph), 1 << 16)) {
        sorter.drainTo(
            key -> {
              out.write(NQuads.fromGraphKey(key));
              out.write('\n');
            });
      }
    }
    Dumps dumps = new Dumps(folder, Prefixes.of(base));
    inParallel(
        List.of(
            () -> dumps.write(byGraph, DumpFormat.TRIG, DumpFormat.NDJSONLD),
            () -> dumps.write(nquads, DumpFormat.TTL, DumpFormat.RDFXML),
            () -> dumps.writeLines(nquads)));
    List<Callable<Void>> checks = new ArrayList<>();
    for (DumpFormat format : DumpFormat.slowestFirst()) {
      checks.add(() -> dumps.check(format, census.expected(format)));
    }
    inParallel(checks);
    Files.delete(byGraph);
    return census;
  }

  private Void write(Path source, DumpFormat one, DumpFormat other) throws IOException {
    try (OutputStream first = gzip(one);
        OutputStream second = gzip(other)) {
      DumpWriter firstWriter = DumpWriter.of(one, prefixes, first);
      DumpWriter secondWriter = DumpWriter.of(other, prefixes, second);
      Rdf.read(
          source,
          RDFFormat.NQUADS,
          statement -> {
            firstWriter.accept(statement);
            secondWriter.accept(statement);
          });
      firstWriter.end();
      secondWriter.end();
    }
    return null;
  }

  private Void writeLines(Path nquads) throws IOException {
    try (OutputStream quads = gzip(DumpFormat.NQ);
        OutputStream triples = gzip(DumpFormat.NT);
        ByteLines lines = new ByteLines(nquads)) {
      byte[] last = null;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        quads.write(line);
        quads.write('\n');
        byte[] triple = NQuads.tripleLine(line);
        if (!Arrays.equals(triple, last)) {
          triples.write(triple);
          triples.write('\n');
        }
        last = triple;
      }
    }
    return null;
  }

  private OutputStream gzip(DumpFormat format) throws IOException {
    OutputStream file = Files.newOutputStream(folder.resolve(format.fileName()));
    return new BufferedOutputStream(new GZIPOutputStream(file, 1 << 16), 1 << 16);
  }

  private Void check(DumpFormat format, Fingerprint expected) throws IOException {
    Path file = folder.resolve(format.fileName());
    Fingerprint found = new Fingerprint();
    if (format == DumpFormat.NQ || format == DumpFormat.NT) {
      // Rio has read these very lines already, in the census.
      try (ByteLines lines = new ByteLines(file)) {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
          found.add(line);
        }
      }
    } else {
      Rdf.read(file, format.rio(), statement -> found.add(format.line(statement)));
    }
    if (!found.matches(expected)) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s does not read back as it was written: %d statements went in, %d came out, or their"
                  + " values differ",
              file.getFileName(),
              expected.count(),
              found.count()));
    }
    return null;
  }

  private static void inParallel(List<Callable<Void>> tasks) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
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
}
