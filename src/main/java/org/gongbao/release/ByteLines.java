package org.gongbao.release;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reads lines as bytes; every line ends in LF. */
final class ByteLines implements Closeable {
  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;

  /** Reads a file, gunzipped where its name ends in {@code .gz}. */
  ByteLines(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  /** The next line without its LF; null at the end. */
  byte[] next() throws IOException {
    int i = start;
    while (true) {
      for (; i < end; i++) {
        if (buffer[i] == '\n') {
          byte[] line = Arrays.copyOfRange(buffer, start, i);
          start = i + 1;
          return line;
        }
      }
      i -= start;
      if (!fill()) {
        if (start < end) {
          throw new IOException("a file of lines ends within a line: is the disk full?");
        }
        return null;
      }
    }
  }

  /** Moves what is left to the buffer's begin and reads on. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
