package org.gongbao.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query with a name, a description and parameters: one file of {@code queries/}.
 *
 * <p>A file begins with lines marked {@code #+} that describe it, as grlc reads them, and goes on
 * with a query that any SPARQL endpoint accepts as it stands. A parameter is a variable whose name
 * begins with an underscore; its last part says what becomes of a value:
 *
 * <table>
 *   <caption>How a parameter is written</caption>
 *   <tr><td>{@code ?_number}</td><td>a plain string</td></tr>
 *   <tr><td>{@code ?_title_zh}</td><td>a string tagged {@code @zh}, as titles and names are</td></tr>
 *   <tr><td>{@code ?_policy_iri}</td><td>an absolute IRI</td></tr>
 *   <tr><td>{@code ?_since_integer}</td><td>an {@code xsd:integer}</td></tr>
 *   <tr><td>{@code ?_day_date}</td><td>an {@code xsd:date}, as in 2023-06-15</td></tr>
 * </table>
 *
 * <p>Callers name it without the underscore and the last part: {@code title}, {@code day}.
 *
 * @param name file name without {@code .rq}
 * @param summary one line
 * @param description what it answers, and what it leaves out
 * @param parameters in the order of the description
 * @param sparql the whole file, parameters unbound
 */
public record NamedQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String sparql) {

  /** What is not to be looked into for variables: strings, IRIs, comments; and the parameters. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)'''"
              + "|\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'"
              + "|<[^<>\"{}|^`\\\\\\s]*+>|#[^\n]*+"
              + "|[?$](?<parameter>_[\\p{L}\\p{N}_]++)");

  /**
   * A value that the caller gives.
   *
   * @param name as callers write it: {@code title}
   * @param variable as the query has it: {@code _title_zh}
   * @param defaultValue what stands in for a value that is not given; a parameter without it must
   *     be given
   * @param example a value to try
   */
  public record Parameter(
      String name,
      String variable,
      String description,
      Optional<String> defaultValue,
      Optional<String> example) {
    public Parameter {
      Objects.requireNonNull(name);
      Objects.requireNonNull(variable);
      Objects.requireNonNull(description);
      Objects.requireNonNull(defaultValue);
      Objects.requireNonNull(example);
    }

    /** True where there is nothing to stand in for it. */
    public boolean required() {
      return defaultValue.isEmpty();
    }

    private String told() {
      String hint =
          defaultValue
              .map(v -> "; default " + v)
              .or(() -> example.map(v -> "; such as " + v))
              .orElse("");
      return description.isEmpty() && hint.isEmpty()
          ? name
          : name + " (" + (description + hint).replaceFirst("^; ", "") + ")";
    }
  }

  public NamedQuery {
    Objects.requireNonNull(name);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(description);
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    Objects.requireNonNull(sparql);
  }

  /**
   * Reads a query and its description. A file without description is a query without parameters
   * that are described: those that it uses are all required.
   *
   * @param name what messages call it
   * @throws IllegalArgumentException where the description has a mistake, with its line
   */
  public static NamedQuery parse(String name, String text) {
    return QueryHeader.parse(name, text, variables(text));
  }

  /** A value to try for each parameter: its default, else its example. */
  public Map<String, String> examples() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      parameter
          .defaultValue()
          .or(parameter::example)
          .ifPresent(value -> values.put(parameter.name(), value));
    }
    return values;
  }

  /**
   * The query with these values in it. A value can only become one RDF term of its parameter's
   * kind: no value changes the query around it.
   *
   * @param values by parameter name
   * @throws IllegalArgumentException where a value is missing, unknown or of the wrong kind; the
   *     message lists the parameters
   */
  public String bind(Map<String, String> values) {
    for (String given : values.keySet()) {
      if (parameters.stream().noneMatch(p -> p.name().equals(given))) {
        throw new IllegalArgumentException(name + " has no parameter " + given + "; " + told());
      }
    }
    Map<String, String> terms = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String value = values.getOrDefault(parameter.name(), parameter.defaultValue().orElse(null));
      if (value == null) {
        throw new IllegalArgumentException(
            name + " needs a value for " + parameter.name() + "; " + told());
      }
      terms.put(parameter.variable(), term(parameter, value));
    }
    return TOKEN
        .matcher(sparql)
        .replaceAll(m -> Matcher.quoteReplacement(replacement(m.group(), terms)));
  }

  private static String replacement(String token, Map<String, String> terms) {
    return token.startsWith("?_") || token.startsWith("$_")
        ? terms.getOrDefault(token.substring(1), token)
        : token;
  }

  private String term(Parameter parameter, String value) {
    try {
      return ParameterKind.of(parameter.variable()).term(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + ": " + parameter.name() + " " + e.getMessage() + "; " + told(), e);
    }
  }

  private String told() {
    return parameters.isEmpty()
        ? "it takes none"
        : parameters.stream()
            .map(Parameter::told)
            .collect(Collectors.joining(", ", "it takes ", ""));
  }

  /** Variables of a query that are parameters, in the order of the text, each once. */
  private static List<String> variables(String text) {
    List<String> found = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      String variable = m.group("parameter");
      if (variable != null && !found.contains(variable)) {
        found.add(variable);
      }
    }
    return found;
  }
}
