package org.gongbao.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParserFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The authority files are sound as data, whoever loads them. */
class AuthorityFilesTest {
  private static final String GB = "https://w3id.org/gongbao/ontology#";
  private static final String ID = "https://w3id.org/gongbao/id/";
  private static final Model ALL = new LinkedHashModel();

  @BeforeAll
  static void parse() throws IOException {
    for (String resource : Authority.resourceNames()) {
      RDFParser parser = new TurtleParserFactory().getParser();
      assertThat(parser.getRDFFormat()).isEqualTo(RDFFormat.TURTLE);
      parser.setRDFHandler(new StatementCollector(ALL));
      try (InputStream in = Authority.class.getClassLoader().getResourceAsStream(resource)) {
        assertThat(in).as(resource).isNotNull();
        parser.parse(in, "");
      }
    }
  }

  private static Set<Resource> ofType(String type) {
    return ALL.filter(null, RDF.TYPE, Values.iri(GB, type)).subjects();
  }

  @Test
  void noStatementHasABlankNode() {
    assertThat(ALL).noneMatch(s -> s.getSubject().isBNode() || s.getObject().isBNode());
  }

  @Test
  void agenciesAndRegionsHaveOneNameThatTheirIriCarries() {
    for (Resource agency : ofType("Agency")) {
      Set<Value> names = ALL.filter(agency, Values.iri(GB, "name"), null).objects();
      assertThat(names).as(agency.stringValue()).hasSize(1);
      assertThat(agency.stringValue())
          .isEqualTo(ID + "agency/" + names.iterator().next().stringValue());
    }
    for (Resource region : ofType("Region")) {
      assertThat(ALL.filter(region, Values.iri(GB, "name"), null).objects())
          .as(region.stringValue())
          .hasSize(1);
    }
  }

  @Test
  void whatIsPointedAtIsThere() {
    Set<String> inOwnFiles = Set.of("region", "within", "member", "succeededBy", "level", "tier");
    Set<Resource> subjects = new HashSet<>(ALL.subjects());
    for (Statement s : ALL) {
      boolean link =
          inOwnFiles.contains(s.getPredicate().getLocalName())
              || s.getPredicate().equals(ORG.ORIGINAL_ORGANIZATION)
              || s.getPredicate().equals(ORG.RESULTING_ORGANIZATION);
      if (link) {
        assertThat(subjects).as(s.toString()).contains((Resource) s.getObject());
      }
    }
  }

  @Test
  void aChangeTiesBodiesWhoseTermsMeetThere() {
    Map<String, Agency> agencies = new HashMap<>();
    Authority.load().agencies().forEach(a -> agencies.put(ID + "agency/" + a.name(), a));
    for (Statement s : ALL.filter(null, ORG.ORIGINAL_ORGANIZATION, null)) {
      Agency former = agencies.get(s.getObject().stringValue());
      assertThat(former.validUntil()).as(former.name()).isPresent();
    }
  }

  @Test
  void loadingIsQuick() {
    Authority.load();
    List<Long> millis = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      Authority.load();
      millis.add((System.nanoTime() - start) / 1_000_000);
    }
    assertThat(millis).as("milliseconds, also on a busy machine").anyMatch(ms -> ms < 1_000);
  }
}
