package org.gongbao.release;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * JSON-LD line by line: each line is a document, in expanded form (JSON-LD 1.1, 9.1), with what one
 * graph says of one subject. Statements come sorted by graph, subject and predicate, so that
 * nothing is held in memory.
 *
 * <p>Rio's writer looks up its JSON library for every document, which takes ten times as long as
 * writing it; its reader checks what is written here.
 */
final class JsonLines implements DumpWriter {
  private final Writer out;
  private JsonWriter json;
  private Statement last;

  JsonLines(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  @Override
  public void accept(Statement s) throws IOException {
    boolean sameSubject =
        last != null
            && Objects.equals(s.getContext(), last.getContext())
            && s.getSubject().equals(last.getSubject());
    if (!sameSubject) {
      endDocument();
      beginDocument(s.getContext(), s.getSubject());
    }
    if (!sameSubject || !key(s).equals(key(last))) {
      if (sameSubject) {
        json.endArray();
      }
      json.name(key(s)).beginArray();
    }
    if (isType(s)) {
      json.value(s.getObject().stringValue());
    } else {
      value(s.getObject());
    }
    last = s;
  }

  @Override
  public void end() throws IOException {
    endDocument();
    out.flush();
  }

  private void beginDocument(Resource graph, Resource subject) throws IOException {
    json = new JsonWriter(out);
    json.setHtmlSafe(false);
    json.beginObject();
    if (graph != null) {
      json.name("@id").value(graph.stringValue()).name("@graph").beginArray().beginObject();
    }
    json.name("@id").value(subject.stringValue());
  }

  private void endDocument() throws IOException {
    if (last == null) {
      return;
    }
    json.endArray().endObject();
    if (last.getContext() != null) {
      json.endArray().endObject();
    }
    out.write('\n');
    last = null;
  }

  private static boolean isType(Statement s) {
    return s.getPredicate().equals(RDF.TYPE) && s.getObject() instanceof IRI;
  }

  private static String key(Statement s) {
    return isType(s) ? "@type" : s.getPredicate().stringValue();
  }

  private void value(Value value) throws IOException {
    json.beginObject();
    if (value instanceof Literal literal) {
      json.name("@value").value(literal.getLabel());
      if (literal.getLanguage().isPresent()) {
        json.name("@language").value(literal.getLanguage().get());
      } else if (!literal.getDatatype().equals(XSD.STRING)) {
        json.name("@type").value(literal.getDatatype().stringValue());
      }
    } else {
      json.name("@id").value(value.stringValue());
    }
    json.endObject();
  }
}
