package org.gongbao.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** Rio, set up so that it streams: no reader or writer here holds a graph in memory. */
final class Rdf {
  /** Takes one statement. */
  interface Sink {
    void accept(Statement statement) throws IOException;
  }

  private Rdf() {}

  /** Reads a file, gunzipped where its name ends in {@code .gz}. */
  static void read(Path file, RDFFormat format, Sink sink) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream in =
            file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
      read(in, format, sink);
    } catch (RDFParseException e) {
      throw new IOException(file + " cannot be read back: " + e.getMessage(), e);
    }
  }

  static void read(InputStream in, RDFFormat format, Sink sink) throws IOException {
    RDFParser parser = Rio.createParser(format);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            try {
              sink.accept(statement);
            } catch (IOException e) {
              throw new RDFHandlerException(e);
            }
          }
        });
    try {
      parser.parse(in, "");
    } catch (RDFHandlerException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * A writer that has begun; its owner ends it. It does not print prettily, since Rio then shortens
   * numbers and truth values to their canonical form, which is another term.
   */
  static RDFWriter begin(RDFFormat format, OutputStream out, Map<String, String> prefixes) {
    RDFWriter writer =
        format.equals(RDFFormat.NDJSONLD)
            ? new JsonLines(out)
            : configured(Rio.createWriter(format, out));
    writer.startRDF();
    new TreeMap<>(prefixes).forEach(writer::handleNamespace);
    return writer;
  }

  static RDFWriter configured(RDFWriter writer) {
    return writer
        .set(BasicWriterSettings.INLINE_BLANK_NODES, false)
        .set(BasicWriterSettings.PRETTY_PRINT, false);
  }
}
