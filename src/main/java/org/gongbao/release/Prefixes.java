package org.gongbao.release;

import java.util.Map;
import java.util.TreeMap;

/** The prefixes that dumps declare. */
final class Prefixes {
  private static final String ONTOLOGY = "https://w3id.org/gongbao/ontology";

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("gb", ONTOLOGY + "#"),
          Map.entry("status", ONTOLOGY + "/status/"),
          Map.entry("type", ONTOLOGY + "/type/"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("eli", "http://data.europa.eu/eli/ontology#"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("schema", "https://schema.org/"));

  private Prefixes() {}

  /**
   * @param base the IRI that identifiers of this release begin with
   */
  static Map<String, String> of(String base) {
    Map<String, String> prefixes = new TreeMap<>(FIXED);
    for (String kind : new String[] {"agency", "bulletin", "document", "policy", "region"}) {
      prefixes.put(kind, base + kind + "/");
    }
    prefixes.put("graph", base + "graph/");
    return prefixes;
  }
}
