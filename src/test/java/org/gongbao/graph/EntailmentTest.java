package org.gongbao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows from the ontology is what was meant: a reasoner finds no new kind of thing. */
class EntailmentTest {
  private static Model data;
  private static Model ontology;
  private static InfModel closure;

  @BeforeAll
  static void drawConclusions() {
    data = RDFDataMgr.loadModel(resource("/org/gongbao/graph/shapes-good.ttl"));
    ontology = RDFDataMgr.loadModel(resource("/org/gongbao/ontology/gongbao.ttl"));
    Model schema = RDFDataMgr.loadModel(resource("/org/gongbao/ontology/alignments.ttl"));
    schema.add(ontology);
    closure = ModelFactory.createRDFSModel(schema, data);
  }

  @Test
  void entailsNoTypeOfOursThatTheGraphDoesNotState() {
    assertThat(types(closure)).isEqualTo(types(data));
  }

  @Test
  void findsNoThingInTwoDisjointClasses() {
    for (Statement disjoint :
        ontology.listStatements(null, OWL.disjointWith, (RDFNode) null).toList()) {
      Set<RDFNode> both = Set.copyOf(instances(disjoint.getSubject()));
      assertThat(instances(disjoint.getResource()))
          .as("" + disjoint)
          .doesNotContainAnyElementsOf(both);
    }
  }

  @Test
  void drawsAChangeFromEachKindOfChange() {
    assertThat(
            closure
                .listStatements(null, closure.createProperty(Gb.CHANGES), (RDFNode) null)
                .toList())
        .hasSize(2);
  }

  private static Set<RDFNode> instances(RDFNode type) {
    return Set.copyOf(closure.listSubjectsWithProperty(RDF.type, type).toList());
  }

  private static Set<String> types(Model model) {
    Set<String> types = new TreeSet<>();
    for (Statement s : model.listStatements(null, RDF.type, (RDFNode) null).toList()) {
      String type = s.getResource().getURI();
      if (type != null && type.startsWith(Gb.NS)) {
        types.add(s.getSubject() + " " + type);
      }
    }
    return types;
  }

  private static String resource(String path) {
    return EntailmentTest.class.getResource(path).toString();
  }
}
