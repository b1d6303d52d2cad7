package org.gongbao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
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
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal(System.console()));
  }

  /**
   * Up to JDK 21 there is a console only where both standard streams are a terminal; later ones
   * have it always and tell by {@code isTerminal}.
   */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask the console", e);
    }
  }

  /** Text on {@link #out}, to be ended. */
  TextOut text() {
    return new TextOut(out);
  }
}
