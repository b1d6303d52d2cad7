package org.gongbao.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines marked {@code #+} at the head of a query: the part of YAML that the files of {@code
 * queries/} need, namely {@code summary}, {@code description} (also as a block after {@code |}),
 * {@code tags} and {@code params} with {@code name}, {@code description}, {@code default} and
 * {@code example}.
 */
final class QueryHeader {
  private static final Pattern FIELD = Pattern.compile("([a-z]+):(?: (.*))?");
  private static final Pattern ITEM = Pattern.compile(" +- (.*)");
  private static final List<String> PARAMETER_FIELDS =
      List.of("name", "description", "default", "example");

  private final String file;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> tags = new ArrayList<>();
  private final List<Map<String, String>> parameters = new ArrayList<>();
  private String section = "";

  private QueryHeader(String file) {
    this.file = file;
  }

  /**
   * @param variables the parameters that the query uses
   */
  static NamedQuery parse(String file, String text, List<String> variables) {
    QueryHeader header = new QueryHeader(file);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#+")) {
        header.read(line.substring(2).replaceFirst("^ ", "").stripTrailing(), number);
      }
    }
    return new NamedQuery(
        file,
        header.fields.getOrDefault("summary", ""),
        header.fields.getOrDefault("description", "").strip(),
        header.tags,
        header.described(variables),
        text);
  }

  private void read(String line, int number) {
    Matcher field = FIELD.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (field.matches()) {
      section = field.group(1);
      if (!List.of("summary", "description", "tags", "params").contains(section)) {
        throw mistake(number, "no field " + section + " is known");
      }
      String value = Optional.ofNullable(field.group(2)).orElse("");
      fields.put(section, value.equals("|") ? "" : value);
    } else if (section.equals("description") && line.isBlank() || line.startsWith("  ")) {
      if (section.equals("description")) {
        fields.merge(section, line.strip(), (a, b) -> a.isEmpty() ? b : a + "\n" + b);
      } else if (section.equals("tags") && item.matches()) {
        tags.add(item.group(1).strip());
      } else if (section.equals("params")) {
        parameterLine(item.matches() ? item.group(1) : line.strip(), item.matches(), number);
      } else {
        throw mistake(number, "this line belongs to no field");
      }
    } else {
      throw mistake(number, "this is neither a field nor an indented line of one");
    }
  }

  private void parameterLine(String line, boolean first, int number) {
    Matcher field = FIELD.matcher(line);
    if (!field.matches() || !PARAMETER_FIELDS.contains(field.group(1))) {
      throw mistake(number, "a parameter has " + String.join(", ", PARAMETER_FIELDS));
    }
    if (first) {
      parameters.add(new LinkedHashMap<>());
    }
    if (parameters.isEmpty()) {
      throw mistake(number, "a parameter begins with a hyphen");
    }
    String value = Optional.ofNullable(field.group(2)).orElse("").strip();
    parameters.get(parameters.size() - 1).put(field.group(1), value);
  }

  /** The parameters described, then those that are only used; a described one must be used. */
  private List<NamedQuery.Parameter> described(List<String> variables) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String variable : variables) {
      String other = byName.put(ParameterKind.nameOf(variable), variable);
      if (other != null) {
        throw new IllegalArgumentException(
            file + ": ?" + other + " and ?" + variable + " are one parameter of two kinds");
      }
    }
    List<NamedQuery.Parameter> all = new ArrayList<>();
    for (Map<String, String> told : parameters) {
      String name = told.getOrDefault("name", "");
      String variable = byName.remove(name);
      if (variable == null) {
        throw new IllegalArgumentException(
            file + ": the query has no variable for the parameter '" + name + "'");
      }
      all.add(
          new NamedQuery.Parameter(
              name,
              variable,
              told.getOrDefault("description", ""),
              Optional.ofNullable(told.get("default")),
              Optional.ofNullable(told.get("example"))));
    }
    byName.forEach(
        (name, variable) ->
            all.add(
                new NamedQuery.Parameter(name, variable, "", Optional.empty(), Optional.empty())));
    return all;
  }

  private IllegalArgumentException mistake(int line, String what) {
    return new IllegalArgumentException(file + ", line " + line + ": " + what);
  }
}
