package org.gongbao.graph;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.gongbao.text.Span;

/**
 * All minting of IRIs: readable, made from what the papers print, the same on every machine and in
 * every run, with no counter and no random part. Chinese characters stay as they are (RFC 3987).
 */
final class Iris {
  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final String base;

  /**
   * @param base what resources stand under, with a slash at its end
   */
  Iris(String base) {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
      throw new IllegalArgumentException("The base IRI has to be http(s) and end in '/': " + base);
    }
    this.base = base;
  }

  IRI of(String iri) {
    return values.createIRI(iri);
  }

  /** The same resource under this base, for one that stands under the ontology's own. */
  IRI rebased(IRI iri) {
    String text = iri.stringValue();
    return text.startsWith(Gb.ID_DEFAULT) && !base.equals(Gb.ID_DEFAULT)
        ? of(base + text.substring(Gb.ID_DEFAULT.length()))
        : iri;
  }

  IRI policy(String key) {
    return of(base + "policy/" + key);
  }

  IRI document(String key) {
    return of(base + "document/" + key);
  }

  IRI agency(String name) {
    return of(base + "agency/" + segment(name));
  }

  IRI region(String id) {
    return of(base + "region/" + segment(id));
  }

  IRI lineage(String key) {
    return of(base + "lineage/" + key);
  }

  IRI bulletin(String sha256) {
    return of(base + "bulletin/" + sha256.substring(0, 16));
  }

  IRI lines(IRI bulletin, int first, int last) {
    return below(bulletin, "lines/" + first + "-" + last);
  }

  IRI item(IRI bulletin, String firstLine) {
    return below(bulletin, "item/" + firstLine);
  }

  IRI interpretation(IRI bulletin, String firstLine) {
    return below(bulletin, "interpretation/" + firstLine);
  }

  IRI at(IRI bulletin, Span span, String rule) {
    return below(bulletin, "at/" + span.start() + "-" + span.end() + "/" + rule);
  }

  /**
   * @param digest of all that the correction says
   */
  IRI correction(IRI bulletin, int entryLine, String property, String digest) {
    return below(
        bulletin, "corrects/" + entryLine + "/" + property + "/" + digest.substring(0, 16));
  }

  IRI person(String name) {
    return of(base + "person/" + segment(name));
  }

  IRI below(IRI resource, String path) {
    return of(resource.stringValue() + "/" + path);
  }

  IRI graph(String name) {
    return of(base + "graph/" + name);
  }

  /** A name as one segment of a path. */
  static String segment(String name) {
    StringBuilder segment = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int reserved = "/%;#?:<>[]".indexOf(c);
      if (reserved >= 0) {
        segment.append("／％；＃？：〈〉〔〕".charAt(reserved));
      } else if (c > ' ' && "\"{}|\\^`\u00a0\u3000".indexOf(c) < 0) {
        segment.append(c);
      }
    }
    return segment.toString();
  }
}
