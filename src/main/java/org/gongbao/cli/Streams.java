package org.gongbao.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where commands read and write. Text is UTF-8 whatever the locale.
 *
 * @param out answers
 * @param err progress and trouble
 * @param terminal whether a person looks on
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
  Streams {
    Objects.requireNonNull(in);
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
  }

  static Streams ofProcess() {
    return new Streams(
        System.in,
        new java.io.FileOutputStream(java.io.FileDescriptor.out),
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.console() != null);
  }

  /** A writer on {@link #out}, to be flushed. */
  PrintWriter text() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  }
}
