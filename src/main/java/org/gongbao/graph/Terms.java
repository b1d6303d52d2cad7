package org.gongbao.graph;

/** Terms of other vocabularies that the graph writes, as full IRIs. */
final class Terms {
  private Terms() {}

  /** RDF. */
  static final class Rdf {
    static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String TYPE = NS + "type";
    static final String LANG_STRING = NS + "langString";

    private Rdf() {}
  }

  /** RDF Schema. */
  static final class Rdfs {
    static final String NS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String LABEL = NS + "label";
    static final String SEE_ALSO = NS + "seeAlso";

    private Rdfs() {}
  }

  /** XML Schema datatypes. */
  static final class Xsd {
    static final String NS = "http://www.w3.org/2001/XMLSchema#";
    static final String BOOLEAN = NS + "boolean";
    static final String DATE = NS + "date";
    static final String G_YEAR = NS + "gYear";
    static final String G_YEAR_MONTH = NS + "gYearMonth";
    static final String INTEGER = NS + "integer";
    static final String STRING = NS + "string";

    private Xsd() {}
  }

  /** OWL 2. */
  static final class Owl {
    static final String NS = "http://www.w3.org/2002/07/owl#";
    static final String SAME_AS = NS + "sameAs";

    private Owl() {}
  }

  /** SKOS. */
  static final class Skos {
    static final String NS = "http://www.w3.org/2004/02/skos/core#";
    static final String CONCEPT = NS + "Concept";
    static final String IN_SCHEME = NS + "inScheme";
    static final String NOTATION = NS + "notation";
    static final String PREF_LABEL = NS + "prefLabel";

    private Skos() {}
  }

  /** Dublin Core terms. */
  static final class DcTerms {
    static final String NS = "http://purl.org/dc/terms/";
    static final String CREATED = NS + "created";
    static final String LICENSE = NS + "license";
    static final String TITLE = NS + "title";

    private DcTerms() {}
  }

  /** The organization ontology: how agencies come from one another. */
  static final class Org {
    static final String NS = "http://www.w3.org/ns/org#";
    static final String CHANGE_EVENT = NS + "ChangeEvent";
    static final String CHANGED_BY = NS + "changedBy";
    static final String ORIGINAL_ORGANIZATION = NS + "originalOrganization";
    static final String RESULTED_FROM = NS + "resultedFrom";
    static final String RESULTING_ORGANIZATION = NS + "resultingOrganization";

    private Org() {}
  }

  /** PROV-O. */
  static final class Prov {
    static final String NS = "http://www.w3.org/ns/prov#";
    static final String GENERATED_AT_TIME = NS + "generatedAtTime";
    static final String PERSON = NS + "Person";
    static final String WAS_ATTRIBUTED_TO = NS + "wasAttributedTo";
    static final String WAS_DERIVED_FROM = NS + "wasDerivedFrom";

    private Prov() {}
  }
}
