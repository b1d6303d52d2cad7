package org.gongbao.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Prints text in UTF-8 and tells at its end whether all of it could be written. */
final class TextOut extends PrintWriter {
  private final Remembering stream;

  TextOut(OutputStream out) {
    this(new Remembering(out));
  }

  private TextOut(Remembering stream) {
    super(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    this.stream = stream;
  }

  /**
   * Flushes; the stream below stays open.
   *
   * @throws IOException where something that was printed could not be written
   */
  void end() throws IOException {
    flush();
    if (stream.failure != null) {
      throw stream.failure;
    }
  }

  /** A {@link PrintWriter} keeps reasons to itself. */
  private static final class Remembering extends FilterOutputStream {
    private IOException failure;

    Remembering(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
