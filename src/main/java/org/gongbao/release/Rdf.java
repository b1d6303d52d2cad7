package org.gongbao.release;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
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
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** Rio, set up so that it streams: no reader or writer here holds a graph in memory. */
final class Rdf {
  /** Takes one statement. */
  interface Sink {
    void accept(Statement statement) throws IOException;
  }

  private Rdf() {}

  /** Reads a file that was checked before, gunzipped where its name ends in {@code .gz}. */
  static void read(Path file, RDFFormat format, Sink sink) throws IOException {
    read(file, parser(format).set(BasicParserSettings.VERIFY_URI_SYNTAX, false), sink);
  }

  /** Reads a file and checks the syntax of every IRI. */
  static void readStrictly(Path file, RDFFormat format, Sink sink) throws IOException {
    read(file, parser(format), sink);
  }

  private static RDFParser parser(RDFFormat format) {
    return Rio.createParser(format.equals(RDFFormat.NDJSONLD) ? RDFFormat.JSONLD : format)
        .set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
  }

  private static void read(Path file, RDFParser parser, Sink sink) throws IOException {
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
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream in =
            file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
      parse(parser, in);
    } catch (RDFParseException e) {
      throw new IOException(file + " cannot be read back: " + e.getMessage(), e);
    } catch (RDFHandlerException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static void parse(RDFParser parser, InputStream in) throws IOException {
    if (!parser.getRDFFormat().equals(RDFFormat.JSONLD)) {
      parser.parse(in, "");
      return;
    }
    // A document a line. Rio's own reader of such files takes four times as long.
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      parser.parse(new StringReader(line), "");
    }
  }

  /**
   * @param other null is no triple
   */
  static boolean sameTriple(Statement s, Statement other) {
    return other != null
        && s.getSubject().equals(other.getSubject())
        && s.getPredicate().equals(other.getPredicate())
        && s.getObject().equals(other.getObject());
  }

  /**
   * A writer that has begun; its owner ends it. It does not print prettily, since Rio then shortens
   * numbers and truth values to their canonical form, which is another term.
   */
  static RDFWriter begin(RDFFormat format, OutputStream out, Map<String, String> prefixes) {
    RDFWriter writer =
        Rio.createWriter(format, out)
            .set(BasicWriterSettings.INLINE_BLANK_NODES, false)
            .set(BasicWriterSettings.PRETTY_PRINT, false);
    writer.startRDF();
    new TreeMap<>(prefixes).forEach(writer::handleNamespace);
    return writer;
  }
}
