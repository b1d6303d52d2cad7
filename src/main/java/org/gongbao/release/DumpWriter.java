package org.gongbao.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFWriter;

/** Writes statements in one format, one after the other, in the order that the format asks for. */
interface DumpWriter extends Rdf.Sink {
  /** Writes what is due at the end; the stream stays open. */
  void end() throws IOException;

  static DumpWriter of(DumpFormat format, Map<String, String> prefixes, OutputStream out) {
    DumpWriter writer =
        switch (format) {
          case NQ, NT -> new Lines(format, out);
          case NDJSONLD -> new JsonLines(out);
          case TTL, TRIG, RDFXML -> new ByRio(format, Rdf.begin(format.rio(), out, prefixes));
        };
    return format.order() == DumpFormat.Order.TRIPLE ? new Merging(writer) : writer;
  }

  /** Canonical lines. */
  record Lines(DumpFormat format, OutputStream out) implements DumpWriter {
    @Override
    public void accept(Statement statement) throws IOException {
      out.write(format.line(statement));
      out.write('\n');
    }

    @Override
    public void end() throws IOException {
      out.flush();
    }
  }

  /** A format that Rio writes. */
  record ByRio(DumpFormat format, RDFWriter writer) implements DumpWriter {
    @Override
    public void accept(Statement s) {
      writer.handleStatement(format == DumpFormat.RDFXML ? XmlText.fit(s) : s);
    }

    @Override
    public void end() {
      writer.endRDF();
    }
  }

  /** Leaves out graphs; repeats of a triple stand together in sorted N-Quads. */
  final class Merging implements DumpWriter {
    private final DumpWriter writer;
    private Statement last;

    Merging(DumpWriter writer) {
      this.writer = writer;
    }

    @Override
    public void accept(Statement s) throws IOException {
      if (!Rdf.sameTriple(s, last)) {
        last =
            SimpleValueFactory.getInstance()
                .createStatement(s.getSubject(), s.getPredicate(), s.getObject());
        writer.accept(last);
      }
    }

    @Override
    public void end() throws IOException {
      writer.end();
    }
  }
}
