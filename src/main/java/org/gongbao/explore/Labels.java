package org.gongbao.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** How the ontology names its terms, in Chinese and in English. Immutable. */
final class Labels {
  private static final List<String> FILES =
      List.of("org/gongbao/ontology/gongbao.ttl", "org/gongbao/ontology/schemes.ttl");

  private final Map<String, String> chinese = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  private Labels() {
    FILES.forEach(this::read);
  }

  /** Those of the ontology that this program comes with. */
  static Labels ofOntology() {
    return Loaded.LABELS;
  }

  /** The term's name in both languages: 成文日期 signed. */
  String of(String iri) {
    if (!chinese.containsKey(iri) || !english.containsKey(iri)) {
      throw new IllegalArgumentException("the ontology names no " + iri);
    }
    return chinese.get(iri) + " " + english.get(iri);
  }

  private void read(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Labels.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            file + " is not on the class path; build the project again");
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
    for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode())) {
      graph
          .find(Node.ANY, property, Node.ANY)
          .forEach(
              t -> {
                String language = t.getObject().getLiteralLanguage();
                Map<String, String> names = language.equals("zh") ? chinese : english;
                names.put(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm());
              });
    }
  }

  /** Read when first asked for. */
  private static final class Loaded {
    static final Labels LABELS = new Labels();
  }
}
