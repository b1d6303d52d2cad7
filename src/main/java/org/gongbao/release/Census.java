package org.gongbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;

/**
 * What sorted N-Quads hold.
 *
 * @param sha256 of the uncompressed bytes
 * @param quads all lines
 * @param triples the lines without their graphs, each once
 * @param inXml the same as RDF/XML can hold them
 */
record Census(
    String sha256, Counts counts, Fingerprint quads, Fingerprint triples, Fingerprint inXml) {
  private static final String ONTOLOGY = "https://w3id.org/gongbao/ontology#";
  private static final String TEXT_AT_HAND = ONTOLOGY + "textAtHand";
  private static final Pattern GRAPH = Pattern.compile(".*/graph/([^/]+)(/.*)?");

  /**
   * Counts, and parses each line in doing so.
   *
   * @param graphOrder takes each line as a key that sorts by graph
   * @throws IOException where Rio reads other statements than there are lines
   */
  static Census of(Path sortedNQuads, LineSorter graphOrder) throws IOException {
    MessageDigest digest = Checksum.sha256();
    Fingerprint quads = new Fingerprint();
    Fingerprint triples = new Fingerprint();
    byte[] last = null;
    try (ByteLines lines = new ByteLines(sortedNQuads)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        digest.update(line);
        digest.update((byte) '\n');
        quads.add(line);
        graphOrder.add(NQuads.graphKey(line));
        byte[] triple = NQuads.tripleLine(line);
        if (!Arrays.equals(triple, last)) {
          triples.add(triple);
        }
        last = triple;
      }
    }
    Tally tally = new Tally();
    Rdf.readStrictly(sortedNQuads, RDFFormat.NQUADS, tally);
    Counts counts = tally.counts();
    if (counts.statements() != quads.count() || counts.triples() != triples.count()) {
      throw new IOException(sortedNQuads + " does not read back as it was written");
    }
    return new Census(
        Checksum.hex(digest), counts, quads, triples, triples.plus(tally.replacedInXml));
  }

  /** What a dump must hold. */
  Fingerprint expected(DumpFormat format) {
    return switch (format) {
      case NQ, TRIG, NDJSONLD -> quads;
      case NT, TTL -> triples;
      case RDFXML -> inXml;
    };
  }

  /** Kind of a graph by its IRI; {@code default} for none, {@code other} for one not of ours. */
  static String kind(Resource graph) {
    if (graph == null) {
      return "default";
    }
    Matcher matcher = GRAPH.matcher(graph.stringValue());
    return matcher.matches() ? matcher.group(1) : "other";
  }

  private static final class Tally implements Rdf.Sink {
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<Resource, Long> byGraph = new HashMap<>();
    private final Fingerprint replacedInXml = new Fingerprint();
    private long statements;
    private long triples;
    private long atHand;
    private Statement last;

    @Override
    public void accept(Statement s) {
      statements++;
      byGraph.merge(s.getContext() == null ? RDF.NIL : s.getContext(), 1L, Long::sum);
      if (!Rdf.sameTriple(s, last)) {
        triple(s);
      }
      last = s;
    }

    private void triple(Statement s) {
      triples++;
      if (s.getPredicate().equals(RDF.TYPE) && s.getObject() instanceof IRI type) {
        if (type.stringValue().startsWith(ONTOLOGY)) {
          classes.merge(type.stringValue().substring(ONTOLOGY.length()), 1L, Long::sum);
        }
      } else if (s.getPredicate().stringValue().equals(TEXT_AT_HAND)) {
        atHand += s.getObject() instanceof Literal value && value.booleanValue() ? 1 : 0;
      }
      Statement fitting = XmlText.fit(s);
      if (fitting != s) {
        replacedInXml.replace(NQuads.tripleLine(s), NQuads.tripleLine(fitting));
      }
    }

    Counts counts() {
      Map<String, Long> graphs = new TreeMap<>();
      byGraph.forEach(
          (graph, n) -> graphs.merge(kind(graph.equals(RDF.NIL) ? null : graph), n, Long::sum));
      return new Counts(statements, triples, atHand, classes, graphs);
    }
  }
}
