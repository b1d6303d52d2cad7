package org.gongbao.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The forms in which a release can be downloaded, each one gzip file. */
public enum DumpFormat {
  /** Statements with their graphs, canonical and sorted. */
  NQ("nq", "nq", "application/n-quads", RDFFormat.NQUADS, Order.STATEMENT),
  /** The statements of all graphs merged, canonical and sorted. */
  NT("nt", "nt", "application/n-triples", RDFFormat.NTRIPLES, Order.TRIPLE),
  /** The statements of all graphs merged. */
  TTL("ttl", "ttl", "text/turtle", RDFFormat.TURTLE, Order.TRIPLE),
  /** Statements with their graphs, graph by graph. */
  TRIG("trig", "trig", "application/trig", RDFFormat.TRIG, Order.GRAPH),
  /**
   * JSON-LD line by line: each line a document, in expanded form, with what one graph says of one
   * subject, so that neither writer nor reader ever holds more than that in memory.
   */
  NDJSONLD("ndjsonld", "ndjsonld", "application/x-ld+ndjson", RDFFormat.NDJSONLD, Order.GRAPH),
  /**
   * The statements of all graphs merged. Characters that XML 1.0 excludes (control characters) are
   * written as U+FFFD, and literals of white space only as empty ones.
   */
  RDFXML("rdfxml", "rdf", "application/rdf+xml", RDFFormat.RDFXML, Order.TRIPLE);

  /** How statements follow each other, and whether graphs are told. */
  enum Order {
    STATEMENT,
    TRIPLE,
    GRAPH
  }

  private final String word;
  private final String extension;
  private final String mediaType;
  private final RDFFormat rio;
  private final Order order;

  DumpFormat(String word, String extension, String mediaType, RDFFormat rio, Order order) {
    this.word = word;
    this.extension = extension;
    this.mediaType = mediaType;
    this.rio = rio;
    this.order = order;
  }

  /** The format named {@code nq}, {@code nt}, {@code ttl}, {@code trig}, … */
  public static Optional<DumpFormat> named(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** All formats, so that two threads end at about the same time. */
  static List<DumpFormat> slowestFirst() {
    return List.of(NDJSONLD, TRIG, TTL, RDFXML, NQ, NT);
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  /** Name of its file in a release: {@code gongbao.nq.gz}. */
  public String fileName() {
    return "gongbao." + extension + ".gz";
  }

  /** Media type of what is inside the gzip file. */
  public String mediaType() {
    return mediaType;
  }

  RDFFormat rio() {
    return rio;
  }

  /** A statement's canonical line as far as this format tells it: with its graph or without. */
  byte[] line(Statement statement) {
    return order == Order.TRIPLE ? NQuads.tripleLine(statement) : NQuads.line(statement);
  }

  Order order() {
    return order;
  }
}
