package org.gongbao.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is indexed: which properties, and in which field of the index each of them stands. */
final class TextFields {
  static final String NS = "https://w3id.org/gongbao/ontology#";

  /** Stored with each literal. */
  static final String SUBJECT = "subject";

  static final String PROPERTY = "property";
  static final String GRAPH = "graph";
  static final String LITERAL = "literal";
  static final String LANGUAGE = "language";

  /** The whole folded literal, where it is short, so that an exact title stands before others. */
  static final String WHOLE = "whole";

  static final int LONGEST_WHOLE = 200;

  static final String TITLE = "title";
  static final String NUMBER = "number";
  static final String TEXT = "text";

  private static final Map<String, String> FIELD = new LinkedHashMap<>();

  static {
    for (String name : List.of("title", "alias", "name")) {
      FIELD.put(NS + name, TITLE);
    }
    FIELD.put(NS + "documentNumber", NUMBER);
    for (String name : List.of("text", "heading")) {
      FIELD.put(NS + name, TEXT);
    }
  }

  private TextFields() {}

  /** IRIs of the properties that are indexed. */
  static Collection<String> properties() {
    return FIELD.keySet();
  }

  /** The field of a property, or null where it is not indexed. */
  static String fieldOf(String property) {
    return FIELD.get(property);
  }
}
