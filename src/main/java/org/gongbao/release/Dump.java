package org.gongbao.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;

/** Writes statements in one format and reads them back to compare. */
final class Dump {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final DumpFormat format;
  private final Map<String, String> prefixes;

  Dump(DumpFormat format, Map<String, String> prefixes) {
    this.format = format;
    this.prefixes = prefixes;
  }

  /**
   * Writes the dump into a folder and reads it back.
   *
   * @param source N-Quads in the order that the format asks for
   * @return number of statements in it
   * @throws IOException where it cannot be written, or reads back as something else
   */
  long writeChecked(Path source, Path folder) throws IOException {
    Path file = folder.resolve(format.fileName());
    Fingerprint written;
    try (OutputStream out =
        new GZIPOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16)) {
      written = write(source, graph -> true, out);
    }
    Fingerprint back = new Fingerprint();
    Rdf.read(file, format.rio(), statement -> back.add(line(statement)));
    if (!back.matches(written)) {
      throw new IOException(
          String.format(
              "%s does not read back as it was written: %d statements went in, %d came out, or their"
                  + " values differ",
              file.getFileName(), written.count(), back.count()));
    }
    return back.count();
  }

  /**
   * Writes the statements of some graphs, not compressed. The stream is flushed and stays open.
   *
   * @param source N-Quads in the order that the format asks for, gunzipped where so named, or TriG
   * @param graphs which graphs to take; null is the default graph
   */
  Fingerprint write(Path source, Predicate<Resource> graphs, OutputStream out) throws IOException {
    Fingerprint written = new Fingerprint();
    Rdf.Sink sink;
    RDFWriter writer = null;
    if (format == DumpFormat.NQ || format == DumpFormat.NT) {
      sink =
          statement -> {
            byte[] line = line(statement);
            written.add(line);
            out.write(line);
            out.write('\n');
          };
    } else {
      RDFWriter rio = Rdf.begin(format.rio(), out, prefixes);
      writer = rio;
      sink =
          statement -> {
            written.add(line(statement));
            rio.handleStatement(statement);
          };
    }
    Rdf.Sink shaped = shape(sink);
    RDFFormat from = source.toString().contains(".trig") ? RDFFormat.TRIG : RDFFormat.NQUADS;
    Rdf.read(
        source,
        from,
        statement -> {
          if (graphs.test(statement.getContext())) {
            shaped.accept(statement);
          }
        });
    if (writer != null) {
      writer.endRDF();
    }
    out.flush();
    return written;
  }

  private byte[] line(Statement statement) {
    return format.order() == DumpFormat.Order.TRIPLE
        ? NQuads.tripleLine(statement)
        : NQuads.line(statement);
  }

  private Rdf.Sink shape(Rdf.Sink sink) {
    if (format.order() != DumpFormat.Order.TRIPLE) {
      return sink;
    }
    return merging(format == DumpFormat.RDFXML ? s -> sink.accept(asInXml(s)) : sink);
  }

  /** Repeats of a triple stand together in sorted N-Quads. */
  private static Rdf.Sink merging(Rdf.Sink sink) {
    return new Rdf.Sink() {
      private Statement last;

      @Override
      public void accept(Statement s) throws IOException {
        boolean repeated =
            last != null
                && last.getSubject().equals(s.getSubject())
                && last.getPredicate().equals(s.getPredicate())
                && last.getObject().equals(s.getObject());
        if (!repeated) {
          last = VALUES.createStatement(s.getSubject(), s.getPredicate(), s.getObject());
          sink.accept(last);
        }
      }
    };
  }

  /** Readers of RDF/XML pass over an element that holds white space only. */
  private static Statement asInXml(Statement s) {
    if (!(s.getObject() instanceof Literal literal)) {
      return s;
    }
    String label = literal.getLabel();
    boolean blank = !label.isEmpty() && label.strip().isEmpty();
    if (!blank && label.codePoints().allMatch(Dump::inXml)) {
      return s;
    }
    StringBuilder clean = new StringBuilder();
    if (!blank) {
      label.codePoints().forEach(c -> clean.appendCodePoint(inXml(c) ? c : 0xFFFD));
    }
    IRI predicate = s.getPredicate();
    Value value =
        literal.getLanguage().isPresent()
            ? VALUES.createLiteral(clean.toString(), literal.getLanguage().get())
            : VALUES.createLiteral(clean.toString(), literal.getDatatype());
    return VALUES.createStatement(s.getSubject(), predicate, value);
  }

  /** XML 1.0, production 2 (Char). */
  private static boolean inXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
