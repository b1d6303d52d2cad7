package org.gongbao.release;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts lines by their unsigned bytes and drops repeats, in bounded memory: beyond the budget,
 * sorted runs go to files and are merged at the end. The result depends on the set of lines only,
 * not on their order. Not thread-safe.
 */
final class LineSorter implements Closeable {
  /** Takes one line, without its line end. */
  interface Sink {
    void accept(byte[] line) throws IOException;
  }

  /** What the heap takes for a line beside its characters. */
  private static final int OVERHEAD = 24;

  private static final int MOST_RUNS = 64;
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final long budget;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> lines = new ArrayList<>();
  private long held;
  private int runsWritten;

  /**
   * @param folder an existing folder for runs
   * @param budget bytes of lines to hold in memory
   */
  LineSorter(Path folder, long budget) {
    this.folder = folder;
    this.budget = budget;
  }

  /** Adds a line that holds no LF. The array is kept, not copied. */
  void add(byte[] line) throws IOException {
    lines.add(line);
    held += line.length + OVERHEAD;
    if (held > budget) {
      spill();
    }
  }

  /** Hands over all lines, sorted and distinct; to be called once. */
  void drainTo(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      sortedTo(sink);
      return;
    }
    spill();
    merge(runs, sink);
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    runs.clear();
    lines = new ArrayList<>();
  }

  private void spill() throws IOException {
    if (runs.size() >= MOST_RUNS) {
      List<Path> merged = List.copyOf(runs);
      Path run = nextRun();
      try (OutputStream out = open(run)) {
        merge(merged, line -> write(out, line));
      }
      for (Path old : merged) {
        Files.delete(old);
        runs.remove(old);
      }
    }
    try (OutputStream out = open(nextRun())) {
      sortedTo(line -> write(out, line));
    }
  }

  private Path nextRun() {
    Path run = folder.resolve("run-" + System.identityHashCode(this) + "-" + runsWritten++);
    runs.add(run);
    return run;
  }

  private void sortedTo(Sink sink) throws IOException {
    byte[][] sorted = lines.toArray(byte[][]::new);
    lines = new ArrayList<>();
    held = 0;
    Arrays.sort(sorted, Arrays::compareUnsigned);
    byte[] last = null;
    for (byte[] line : sorted) {
      if (!Arrays.equals(line, last)) {
        sink.accept(line);
        last = line;
      }
    }
  }

  private static void merge(List<Path> runs, Sink sink) throws IOException {
    PriorityQueue<Cursor> queue = new PriorityQueue<>();
    List<Cursor> opened = new ArrayList<>();
    try {
      for (Path run : runs) {
        Cursor cursor = new Cursor(run);
        opened.add(cursor);
        if (cursor.advance()) {
          queue.add(cursor);
        }
      }
      byte[] last = null;
      while (!queue.isEmpty()) {
        Cursor least = queue.poll();
        if (!Arrays.equals(least.line, last)) {
          sink.accept(least.line);
          last = least.line;
        }
        if (least.advance()) {
          queue.add(least);
        }
      }
    } finally {
      for (Cursor cursor : opened) {
        cursor.close();
      }
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  private static void write(OutputStream out, byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /** A place in a sorted run. */
  private static final class Cursor implements Comparable<Cursor>, Closeable {
    private final ByteLines lines;
    private byte[] line;

    Cursor(Path run) throws IOException {
      lines = new ByteLines(run);
    }

    boolean advance() throws IOException {
      line = lines.next();
      return line != null;
    }

    @Override
    public int compareTo(Cursor other) {
      return Arrays.compareUnsigned(line, other.line);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
