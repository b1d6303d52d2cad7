package org.gongbao.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.gongbao.correct.Attribution;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Corrector;
import org.gongbao.correct.Ground;
import org.gongbao.correct.Said;
import org.gongbao.graph.Gb;

/** Corrections in Turtle, each statement with the line where it stands. */
final class CorrectionReader {
  private static final String SUBJECT = "urn:gongbao:correction:";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final Map<Resource, Block> blocks = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();

  private CorrectionReader() {}

  /** A statement and the line where its object ends. */
  private record Located(Statement statement, int line) {}

  /**
   * What stands about one subject.
   *
   * @param line where it begins
   */
  record Block(int line, List<Located> statements) {
    Correction correction(Corrector corrector) {
      Ground ground =
          new Ground(
              new Ground.Bulletin(one(Gb.SHA256), first(Gb.FILE_NAME)),
              new Ground.EntryPlace(
                  number(one(Gb.ENTRY_LINE)), number(first(Gb.ORDINAL).orElse("1"))),
              new Ground.Passage(number(one(Gb.FIRST_LINE)), one(Gb.QUOTE)));
      String property = term(one(Gb.PROPERTY));
      String right = first(Gb.RIGHT_PROPERTY).map(Block::term).orElse(property);
      return corrector.correction(
          ground,
          first(Gb.VALUE_READ).map(v -> new Said(property, v)),
          first(Gb.VALUE_RIGHT).map(v -> new Said(right, v)),
          new Attribution(one(Gb.CORRECTED_BY), one(Gb.REASON), day(one(Gb.CORRECTED_ON))));
    }

    private Optional<String> first(String property) {
      return statements.stream()
          .filter(l -> l.statement().getPredicate().stringValue().equals(property))
          .map(l -> l.statement().getObject().stringValue())
          .findFirst();
    }

    private String one(String property) {
      return first(property)
          .orElseThrow(
              () -> new IllegalArgumentException("the correction has no gb:" + term(property)));
    }

    private static String term(String iri) {
      return iri.startsWith(Gb.NS) ? iri.substring(Gb.NS.length()) : iri;
    }

    private static int number(String digits) {
      try {
        return Integer.parseInt(digits);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("“" + digits + "” is no number", e);
      }
    }

    private static LocalDate day(String date) {
      try {
        return LocalDate.parse(date);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("“" + date + "” is no day, such as 2024-06-01", e);
      }
    }
  }

  /**
   * @param path names the file in messages
   */
  static CorrectionReader parse(Path path, String text) throws WrongFileException {
    CorrectionReader reader = new CorrectionReader();
    try {
      reader.new Parser().parse(new StringReader(text), Gb.NS);
    } catch (RDFParseException e) {
      String message = e.getMessage().replaceAll("\\s*\\[line \\d+\\]\\s*", "");
      throw new WrongFileException(
          path, Math.max(1, (int) e.getLineNumber()), "this is no Turtle: " + message + ".");
    } catch (IOException e) {
      throw new IllegalStateException("a string is read without trouble", e);
    }
    for (Block block : reader.blocks.values()) {
      if (block.first(TYPE).filter(Gb.CORRECTION::equals).isEmpty()) {
        throw new WrongFileException(
            path,
            block.line(),
            "this is no gb:Correction: begin it with “[] a gb:Correction ;”, or take it out.");
      }
    }
    return reader;
  }

  Collection<Block> blocks() {
    return blocks.values();
  }

  int line(String subject, String property) {
    int place = Integer.parseInt(subject.substring(SUBJECT.length()));
    Block block = List.copyOf(blocks.values()).get(place);
    return block.statements().stream()
        .filter(l -> l.statement().getPredicate().stringValue().equals(property))
        .mapToInt(Located::line)
        .findFirst()
        .orElse(block.line());
  }

  String triples() {
    ValueFactory values = SimpleValueFactory.getInstance();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter writer = Rdf.begin(RDFFormat.NTRIPLES, bytes, Map.of());
    int place = 0;
    for (Block block : blocks.values()) {
      IRI subject = values.createIRI(SUBJECT + place++);
      for (Located located : block.statements()) {
        Statement s = located.statement();
        writer.handleStatement(values.createStatement(subject, s.getPredicate(), s.getObject()));
      }
    }
    writer.endRDF();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Declarations that what {@link CorrectionWriter} writes needs and the file does not make. */
  String missingPrefixes() {
    String gb = Gb.NS.equals(prefixes.get("gb")) ? "" : CorrectionWriter.GB_PREFIX;
    String xsd =
        CorrectionWriter.XSD.equals(prefixes.get("xsd")) ? "" : CorrectionWriter.XSD_PREFIX;
    return gb + xsd;
  }

  /** Knows the line of each statement. */
  private final class Parser extends TurtleParser {
    @Override
    protected void reportStatement(Resource subject, IRI predicate, Value object) {
      int line = getLineNumber();
      Statement statement =
          SimpleValueFactory.getInstance().createStatement(subject, predicate, object);
      blocks
          .computeIfAbsent(subject, s -> new Block(line, new ArrayList<>()))
          .statements()
          .add(new Located(statement, line));
    }

    @Override
    protected void setNamespace(String prefix, String namespace) {
      super.setNamespace(prefix, namespace);
      prefixes.put(prefix, namespace);
    }
  }
}
