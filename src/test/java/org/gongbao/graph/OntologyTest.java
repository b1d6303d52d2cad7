package org.gongbao.graph;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.gongbao.authority.Authority;
import org.gongbao.correct.Corrector;
import org.gongbao.extract.Extraction;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.Provision;
import org.gongbao.policy.RelationKind;
import org.gongbao.policy.Responsibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files of {@code ontology/} hold together, with each other and with the program. */
class OntologyTest {
  /**
   * The only file that may have blank nodes: SHACL takes lists, and no release holds the shapes.
   */
  private static final String SHAPES = "shapes.ttl";

  private static final Set<String> KINDS_OF_TERM =
      Set.of(
          OWL.CLASS.stringValue(),
          OWL.OBJECTPROPERTY.stringValue(),
          OWL.DATATYPEPROPERTY.stringValue());

  private static final Map<String, Model> FILES = new TreeMap<>();
  private static final Model ALL = new LinkedHashModel();
  private static Model ontology;

  @BeforeAll
  static void parseEveryFile() throws IOException, URISyntaxException {
    Path folder = Path.of(OntologyTest.class.getResource("/org/gongbao/ontology/").toURI());
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(f -> f.toString().endsWith(".ttl")).toList()) {
        try (Reader reader = Files.newBufferedReader(file)) {
          FILES.put(file.getFileName().toString(), Rio.parse(reader, "", RDFFormat.TURTLE));
        }
      }
    }
    FILES.values().forEach(ALL::addAll);
    ontology = FILES.get("gongbao.ttl");
  }

  @Test
  void holdsTheFilesThatBelongTogether() {
    assertThat(FILES).containsKeys("gongbao.ttl", "schemes.ttl", SHAPES, "alignments.ttl");
  }

  @Test
  void hasNoBlankNodesOutsideTheShapes() {
    FILES.forEach(
        (name, model) -> {
          if (!name.equals(SHAPES)) {
            assertThat(model)
                .as(name)
                .noneMatch(s -> s.getSubject().isBNode() || s.getObject().isBNode());
          }
        });
  }

  @Test
  void declaresEveryConstantAndHasAConstantForEveryTerm() throws IllegalAccessException {
    Map<String, String> expected = new TreeMap<>();
    Set<String> classes =
        declared(OWL.CLASS.stringValue()::equals).stream()
            .map(iri -> constant(iri))
            .collect(toSet());
    for (String iri : declared(KINDS_OF_TERM::contains)) {
      boolean isClass = Character.isUpperCase(local(iri).charAt(0));
      boolean clashes = !isClass && classes.contains(constant(iri));
      expected.put(clashes ? "HAS_" + constant(iri) : constant(iri), iri);
    }
    Map<String, String> actual = new TreeMap<>();
    for (Field field : Gb.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && !field.getName().equals("NS")) {
        String value = (String) field.get(null);
        if (value.startsWith(Gb.NS)) {
          actual.put(field.getName(), value);
        }
      }
    }
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void declaresEachTermAsOneKindOfThing() {
    for (String term : declared(KINDS_OF_TERM::contains)) {
      assertThat(ontology.filter(Values.iri(term), RDF.TYPE, null)).as(term).hasSize(1);
      boolean isClass = ontology.contains(Values.iri(term), RDF.TYPE, OWL.CLASS);
      assertThat(Character.isUpperCase(local(term).charAt(0))).as(term).isEqualTo(isClass);
    }
  }

  @Test
  void declaresEveryTermThatAnyFileUses() {
    Set<String> declared = declared(KINDS_OF_TERM::contains);
    FILES.forEach(
        (name, model) ->
            assertThat(declared).as(name).containsAll(used(model, iri -> iri.startsWith(Gb.NS))));
  }

  @Test
  void explainsEveryTermInBothLanguages() {
    for (String term : declared(KINDS_OF_TERM::contains)) {
      assertThat(languages(ontology, Values.iri(term), RDFS.LABEL)).as(term).isEqualTo("en zh");
      assertThat(languages(ontology, Values.iri(term), SKOS.DEFINITION))
          .as(term)
          .isEqualTo("en zh");
    }
  }

  @Test
  void keepsInversesMutualInDomainAndRange() {
    for (Statement inverse : ontology.filter(null, OWL.INVERSEOF, null)) {
      Resource one = inverse.getSubject();
      Resource other = (Resource) inverse.getObject();
      assertThat(ends(one, "domain")).as(one.stringValue()).isEqualTo(ends(other, "range"));
      assertThat(ends(one, "range")).as(one.stringValue()).isEqualTo(ends(other, "domain"));
    }
  }

  @Test
  void explainsEveryConceptAndSchemeInBothLanguages() {
    Model schemes = FILES.get("schemes.ttl");
    for (Resource subject : schemes.subjects()) {
      assertThat(languages(schemes, subject, SKOS.PREF_LABEL)).as("" + subject).isEqualTo("en zh");
      assertThat(languages(schemes, subject, SKOS.DEFINITION)).as("" + subject).isEqualTo("en zh");
    }
  }

  @Test
  void notesEveryConceptUnderItsScheme() {
    Model schemes = FILES.get("schemes.ttl");
    for (Resource concept : schemes.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
      String iri = concept.stringValue();
      int slash = iri.lastIndexOf('/');
      assertThat(schemes)
          .contains(
              statement(concept, SKOS.NOTATION, Values.literal(iri.substring(slash + 1))),
              statement(concept, SKOS.IN_SCHEME, Values.iri(iri.substring(0, slash))),
              statement(Values.iri(iri.substring(0, slash)), RDF.TYPE, SKOS.CONCEPT_SCHEME));
    }
  }

  @Test
  void givesEveryConceptOneLabelALanguageOverAllFiles() {
    for (Resource concept : ALL.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
      assertThat(languages(ALL, concept, SKOS.PREF_LABEL)).as("" + concept).isIn("en zh", "zh");
    }
  }

  @Test
  void knowsEveryConceptThatShapesAndAlignmentsName() {
    Set<String> concepts = concepts();
    for (String name : Set.of(SHAPES, "alignments.ttl")) {
      Set<String> named =
          used(FILES.get(name), iri -> iri.matches(Gb.ONTOLOGY + "/[a-z]+/[A-Za-z]+"));
      assertThat(concepts).as(name).containsAll(named);
    }
  }

  @Test
  void knowsEveryTermOfTheRecords() {
    Set<String> terms = declared(KINDS_OF_TERM::contains);
    assertThat(terms).containsAll(iris(RelationKind.values(), r -> Gb.NS + r.term()));
    assertThat(terms).containsAll(iris(DateRole.values(), r -> Gb.NS + r.term()));
    assertThat(concepts())
        .containsAll(iris(Announcement.Event.values(), e -> Gb.event(e.term())))
        .containsAll(iris(Issuer.Role.values(), r -> Gb.role(r.term())))
        .containsAll(iris(Responsibility.Role.values(), r -> Gb.role(r.term())))
        .containsAll(iris(Provision.Kind.values(), k -> Gb.provision(k.term())))
        .containsAll(iris(Extraction.Kind.values(), k -> Gb.bulletin(k.term())));
  }

  @Test
  void holdsKindsOfChangeAgainstTheRelationsThatChange() {
    Set<String> kinds =
        Arrays.stream(RelationKind.values())
            .filter(RelationKind::isChange)
            .map(RelationKind::term)
            .collect(toSet());
    Set<String> properties =
        ontology.filter(null, RDFS.SUBPROPERTYOF, Values.iri(Gb.CHANGES)).subjects().stream()
            .map(p -> local(p.stringValue()))
            .collect(toSet());
    assertThat(properties).isEqualTo(kinds);
    assertThat(scheme("change")).isEqualTo(kinds);
    Set<String> mentions =
        Arrays.stream(RelationKind.values())
            .filter(r -> !r.isChange() && r != RelationKind.AMENDED_BY)
            .map(RelationKind::term)
            .collect(toSet());
    assertThat(scheme("citation")).containsAll(mentions);
  }

  @Test
  void knowsEveryPropertyThatCanBeCorrected() {
    Model shapes = FILES.get(SHAPES);
    Set<String> correctable =
        new Corrector(Authority.load()).properties().stream().map(p -> Gb.NS + p).collect(toSet());
    assertThat(declared(KINDS_OF_TERM::contains)).containsAll(correctable);
    for (String shape : Set.of("Correction-property", "Correction-rightProperty")) {
      Resource list =
          (Resource)
              shapes
                  .filter(Values.iri(Gb.ONTOLOGY + "/shapes#" + shape), SHACL.IN, null)
                  .objects()
                  .iterator()
                  .next();
      Set<String> listed =
          RDFCollections.asValues(shapes, list, new ArrayList<>()).stream()
              .map(Value::stringValue)
              .collect(toSet());
      assertThat(listed).as(shape).isEqualTo(correctable);
    }
  }

  @Test
  void speaksOfItsOwnTermsOnlyInTheAlignments() {
    assertThat(FILES.get("alignments.ttl").subjects())
        .allMatch(s -> s.stringValue().startsWith(Gb.ONTOLOGY));
  }

  @Test
  void mapsConceptsOnlyByTheRelationsOfSkos() {
    assertThat(ALL.stream().filter(s -> s.getPredicate().getLocalName().endsWith("Match")))
        .allMatch(s -> concepts().contains(s.getSubject().stringValue()));
  }

  @Test
  void givesEveryShapeThatCanReportAMessageInBothLanguages() {
    Model shapes = FILES.get(SHAPES);
    Set<IRI> own = Set.of(RDF.TYPE, SHACL.TARGET_CLASS, SHACL.PROPERTY);
    for (Resource shape : shapes.subjects()) {
      boolean reports =
          shape.isIRI()
              && shapes.contains(shape, RDF.TYPE, null)
              && !shapes.contains(shape, RDF.TYPE, OWL.ONTOLOGY)
              && shapes.filter(shape, null, null).stream()
                  .anyMatch(s -> !own.contains(s.getPredicate()));
      if (reports) {
        assertThat(languages(shapes, shape, SHACL.MESSAGE)).as("" + shape).isEqualTo("en zh");
      }
    }
  }

  private static Set<String> declared(Predicate<String> kind) {
    return ontology.filter(null, RDF.TYPE, null).stream()
        .filter(s -> s.getSubject().stringValue().startsWith(Gb.NS))
        .filter(s -> kind.test(s.getObject().stringValue()))
        .map(s -> s.getSubject().stringValue())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> concepts() {
    return ALL.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().stream()
        .map(Value::stringValue)
        .collect(toSet());
  }

  private static Set<String> scheme(String name) {
    return ALL
        .filter(null, SKOS.IN_SCHEME, Values.iri(Gb.ONTOLOGY + "/" + name))
        .subjects()
        .stream()
        .map(c -> c.stringValue().substring(c.stringValue().lastIndexOf('/') + 1))
        .collect(toSet());
  }

  private static Set<String> used(Model model, Predicate<String> which) {
    return model.stream()
        .flatMap(s -> Stream.of(s.getSubject(), s.getPredicate(), s.getObject()))
        .filter(Value::isIRI)
        .map(Value::stringValue)
        .filter(which)
        .collect(toSet());
  }

  /** What may stand at one end of a property, formally or by way of hint. */
  private static Set<Value> ends(Resource property, String end) {
    return ontology.filter(property, null, null).stream()
        .filter(s -> Set.of(end, end + "Includes").contains(s.getPredicate().getLocalName()))
        .map(Statement::getObject)
        .collect(toSet());
  }

  private static String languages(Model model, Resource subject, IRI property) {
    return model.filter(subject, property, null).objects().stream()
        .map(o -> ((Literal) o).getLanguage().orElse("none"))
        .sorted()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private static <T> Set<String> iris(T[] values, Function<T, String> iri) {
    return Arrays.stream(values).map(iri).collect(toSet());
  }

  private static Statement statement(Resource subject, IRI property, Value object) {
    return SimpleValueFactory.getInstance()
        .createStatement(subject, property, Objects.requireNonNull(object));
  }

  private static String local(String iri) {
    return iri.substring(Gb.NS.length());
  }

  private static String constant(String iri) {
    return local(iri).replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
