package org.gongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueryTest {
  private static final String ONE_PARAMETER =
      """
      #+ summary: One
      #+ description: |
      #+   First line,
      #+   second line.
      #+ tags:
      #+   - a
      #+   - b
      #+ params:
      #+   - name: title
      #+     description: a title
      #+     example: 办法
      SELECT ?v WHERE { BIND (?_title_zh AS ?v) }
      """;

  @Test
  void readsTheDescription() {
    NamedQuery query = NamedQuery.parse("one", ONE_PARAMETER);
    assertThat(query.summary()).isEqualTo("One");
    assertThat(query.description()).isEqualTo("First line,\nsecond line.");
    assertThat(query.tags()).containsExactly("a", "b");
    assertThat(query.parameters())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.name()).isEqualTo("title");
              assertThat(p.variable()).isEqualTo("_title_zh");
              assertThat(p.required()).isTrue();
              assertThat(p.example()).contains("办法");
            });
    assertThat(query.examples()).isEqualTo(Map.of("title", "办法"));
  }

  @Test
  void parametersWithoutDescriptionAreRequired() {
    NamedQuery query = NamedQuery.parse("-", "ASK { ?s ?p ?_value FILTER(?n > ?_least_integer) }");
    assertThat(query.parameters()).extracting("name").containsExactly("value", "least");
    assertThat(query.parameters()).allMatch(NamedQuery.Parameter::required);
  }

  @ParameterizedTest
  @CsvSource({
    "?_v,         办法,                    '\"办法\"'",
    "?_v_zh,      办法,                    '\"办法\"@zh'",
    "?_v_iri,     https://example.org/政策, '<https://example.org/政策>'",
    "?_v_integer, 12,                      '\"12\"^^<http://www.w3.org/2001/XMLSchema#integer>'",
    "?_v_date,    2024-02-29,              '\"2024-02-29\"^^<http://www.w3.org/2001/XMLSchema#date>'",
    "$_v,         x,                       '\"x\"'",
  })
  void theLastPartOfTheVariableSaysWhatTheValueBecomes(String variable, String value, String term) {
    NamedQuery query = NamedQuery.parse("q", "SELECT * { BIND(" + variable + " AS ?x) }");
    assertThat(query.bind(Map.of("v", value))).isEqualTo("SELECT * { BIND(" + term + " AS ?x) }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" . } ; DROP ALL #",
        "x\"@zh } UNION { ?s ?p ?o",
        "\\\" AS ?y) } #",
        "\\",
        "a\nb\r\tc",
        "\\u0022",
        "'''\"\"\"",
        "?_title_zh $1 \\$0 ${x}",
        "𠀀〔〕",
      })
  void noStringChangesTheQueryAroundIt(String value) {
    assertThat(boundTitle(value).getLiteralLexicalForm()).isEqualTo(value);
    assertThat(boundTitle(value).getLiteralLanguage()).isEqualTo("zh");
  }

  @ParameterizedTest
  @CsvSource({
    "_v_iri,     x> ?p ?o . <y",
    "_v_iri,     relative/path",
    "_v_iri,     'http://example.org/a b'",
    "_v_iri,     'http://example.org/\\u003E'",
    "_v_integer, 1 || true",
    "_v_integer, 1e3",
    "_v_integer, ١٢",
    "_v_date,    2023-02-29",
    "_v_date,    2023-06-15T00:00:00",
    "_v,         '  '",
    "_v,         'a\u0000b'",
    "_v,         'half \uD840'",
  })
  void valuesOfTheWrongKindAreRefused(String variable, String value) {
    NamedQuery query = NamedQuery.parse("q", "SELECT * { BIND(?" + variable + " AS ?x) }");
    assertThatThrownBy(() -> query.bind(Map.of("v", value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("q: v ")
        .hasMessageContaining("it takes v");
  }

  @Test
  void aMissingOrUnknownValueIsRefusedWithTheListOfParameters() {
    NamedQuery query = NamedQuery.parse("one", ONE_PARAMETER);
    assertThatThrownBy(() -> query.bind(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("one needs a value for title; it takes title (a title; such as 办法)");
    assertThatThrownBy(() -> query.bind(Map.of("title", "x", "titel", "y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("one has no parameter titel; it takes title (a title; such as 办法)");
  }

  @Test
  void stringsIrisAndCommentsOfTheQueryAreLeftAlone() {
    String text =
        "# ?_a is not one\nSELECT * { ?s <http://e.org/?_a#x> \"?_a # ?_a\", '?_a' . FILTER(?n <?_b ) }";
    NamedQuery query = NamedQuery.parse("q", text);
    assertThat(query.parameters()).extracting("name").containsExactly("b");
    assertThat(query.bind(Map.of("b", "1"))).isEqualTo(text.replace("<?_b", "<\"1\""));
  }

  @ParameterizedTest
  @CsvSource({
    "'#+ sumary: x',                          'q, line 1: no field sumary is known'",
    "'#+ tags:\n#+ - a',                      'q, line 2: this is neither a field nor an indented line of one'",
    "'#+ params:\n#+   - name: v\n#+     kind: x', 'q, line 3: a parameter has name, description, default, example'",
    "'#+ params:\n#+   - name: v\nASK {}',    'q: the query has no variable for the parameter ''v'''",
    "'ASK { ?_v ?p ?_v_zh }',                 'q: ?_v and ?_v_zh are one parameter of two kinds'",
  })
  void mistakesInTheDescriptionAreToldWithTheirLine(String text, String message) {
    assertThatThrownBy(() -> NamedQuery.parse("q", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** The value as ARQ reads it back from the bound query. */
  private static Node boundTitle(String value) {
    Query query =
        QueryFactory.create(NamedQuery.parse("one", ONE_PARAMETER).bind(Map.of("title", value)));
    assertThat(query.getResultVars()).isEqualTo(List.of("v"));
    ElementGroup pattern = (ElementGroup) query.getQueryPattern();
    assertThat(pattern.getElements()).hasSize(1);
    return ((ElementBind) pattern.getElements().get(0)).getExpr().getConstant().asNode();
  }
}
