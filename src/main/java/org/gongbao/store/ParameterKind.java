package org.gongbao.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a value of a parameter becomes in a query. */
enum ParameterKind {
  TEXT("") {
    @Override
    String term(String value) {
      return quoted(value);
    }
  },
  CHINESE("_zh") {
    @Override
    String term(String value) {
      return quoted(value) + "@zh";
    }
  },
  IRI("_iri") {
    @Override
    String term(String value) {
      if (!ABSOLUTE_IRI.matcher(value).matches()) {
        throw new IllegalArgumentException("is no absolute IRI");
      }
      return "<" + value + ">";
    }
  },
  INTEGER("_integer") {
    @Override
    String term(String value) {
      if (!INTEGER_TEXT.matcher(value).matches()) {
        throw new IllegalArgumentException("is no whole number");
      }
      return "\"" + value + "\"^^<" + XSD + "integer>";
    }
  },
  DATE("_date") {
    @Override
    String term(String value) {
      try {
        return "\"" + LocalDate.parse(value) + "\"^^<" + XSD + "date>";
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("is no date such as 2023-06-15", e);
      }
    }
  };

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** RFC 3987 without the characters that SPARQL's IRIREF excludes. */
  private static final Pattern ABSOLUTE_IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\p{Cs}]+");

  private static final Pattern INTEGER_TEXT = Pattern.compile("[+-]?[0-9]{1,18}");

  private final String suffix;

  ParameterKind(String suffix) {
    this.suffix = suffix;
  }

  /**
   * The value as one RDF term in SPARQL.
   *
   * @throws IllegalArgumentException where it cannot be; the message goes on after the parameter's
   *     name
   */
  abstract String term(String value);

  /** The kind that the last part of a variable's name stands for. */
  static ParameterKind of(String variable) {
    for (ParameterKind kind : values()) {
      if (!kind.suffix.isEmpty() && variable.endsWith(kind.suffix)) {
        return kind;
      }
    }
    return TEXT;
  }

  /** What callers call a parameter: the variable without its first sign and its last part. */
  static String nameOf(String variable) {
    String suffix = of(variable).suffix;
    return variable.substring(1, variable.length() - suffix.length());
  }

  private static String quoted(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("is empty");
    }
    StringBuilder out = new StringBuilder("\"");
    value.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      throw new IllegalArgumentException("holds half a character");
    }
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < 0x20) {
          throw new IllegalArgumentException("holds a control character");
        }
        out.appendCodePoint(c);
      }
    }
  }
}
