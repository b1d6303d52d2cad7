package org.gongbao.graph;

/** Terms of other vocabularies that the graph writes, as full IRIs. */
public final class Terms {
  private Terms() {}

  /** RDF. */
  public static final class Rdf {
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String TYPE = NS + "type";
    public static final String LANG_STRING = NS + "langString";

    private Rdf() {}
  }

  /** RDF Schema. */
  public static final class Rdfs {
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String LABEL = NS + "label";
    public static final String SEE_ALSO = NS + "seeAlso";

    private Rdfs() {}
  }

  /** XML Schema datatypes. */
  public static final class Xsd {
    public static final String NS = "http://www.w3.org/2001/XMLSchema#";
    public static final String BOOLEAN = NS + "boolean";
    public static final String DATE = NS + "date";
    public static final String G_YEAR = NS + "gYear";
    public static final String G_YEAR_MONTH = NS + "gYearMonth";
    public static final String INTEGER = NS + "integer";
    public static final String STRING = NS + "string";

    private Xsd() {}
  }

  /** OWL 2. */
  public static final class Owl {
    public static final String NS = "http://www.w3.org/2002/07/owl#";
    public static final String SAME_AS = NS + "sameAs";

    private Owl() {}
  }

  /** SKOS. */
  public static final class Skos {
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";
    public static final String CONCEPT = NS + "Concept";
    public static final String IN_SCHEME = NS + "inScheme";
    public static final String NOTATION = NS + "notation";
    public static final String PREF_LABEL = NS + "prefLabel";

    private Skos() {}
  }

  /** Dublin Core terms. */
  public static final class DcTerms {
    public static final String NS = "http://purl.org/dc/terms/";
    public static final String CREATED = NS + "created";
    public static final String LICENSE = NS + "license";
    public static final String TITLE = NS + "title";

    private DcTerms() {}
  }

  /** The organization ontology: how agencies come from one another. */
  public static final class Org {
    public static final String NS = "http://www.w3.org/ns/org#";
    public static final String CHANGE_EVENT = NS + "ChangeEvent";
    public static final String CHANGED_BY = NS + "changedBy";
    public static final String ORIGINAL_ORGANIZATION = NS + "originalOrganization";
    public static final String RESULTED_FROM = NS + "resultedFrom";
    public static final String RESULTING_ORGANIZATION = NS + "resultingOrganization";

    private Org() {}
  }

  /** PROV-O. */
  public static final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";
    public static final String GENERATED_AT_TIME = NS + "generatedAtTime";
    public static final String WAS_DERIVED_FROM = NS + "wasDerivedFrom";

    private Prov() {}
  }
}
