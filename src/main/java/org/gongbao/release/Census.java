package org.gongbao.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
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
 * What sorted N-Quads hold, counted in one pass.
 *
 * @param sha256 of the uncompressed bytes
 */
record Census(String sha256, Counts counts) {
  private static final String ONTOLOGY = "https://w3id.org/gongbao/ontology#";
  private static final String TEXT_AT_HAND = ONTOLOGY + "textAtHand";
  private static final Pattern GRAPH = Pattern.compile(".*/graph/([^/]+)(/.*)?");

  /**
   * @param graphOrder takes each statement as a key that sorts by graph
   */
  static Census of(Path sortedNQuads, LineSorter graphOrder) throws IOException {
    MessageDigest digest = Checksum.sha256();
    Tally tally = new Tally(graphOrder);
    try (InputStream file = Files.newInputStream(sortedNQuads);
        InputStream in = new DigestInputStream(new BufferedInputStream(file, 1 << 16), digest)) {
      Rdf.read(in, RDFFormat.NQUADS, tally);
    }
    return new Census(Checksum.hex(digest), tally.counts());
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
    private final LineSorter graphOrder;
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<String, Long> graphs = new TreeMap<>();
    private long statements;
    private long triples;
    private long atHand;
    private Statement last;

    Tally(LineSorter graphOrder) {
      this.graphOrder = graphOrder;
    }

    @Override
    public void accept(Statement s) throws IOException {
      graphOrder.add(NQuads.graphKey(s));
      statements++;
      graphs.merge(kind(s.getContext()), 1L, Long::sum);
      boolean repeated =
          last != null
              && last.getSubject().equals(s.getSubject())
              && last.getPredicate().equals(s.getPredicate())
              && last.getObject().equals(s.getObject());
      last = s;
      if (!repeated) {
        triple(s);
      }
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
    }

    Counts counts() {
      return new Counts(statements, triples, atHand, classes, graphs);
    }
  }
}
