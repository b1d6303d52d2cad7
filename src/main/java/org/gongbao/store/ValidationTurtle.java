package org.gongbao.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Results of SHACL (section 3.6) as Turtle, each with an IRI made from what it says. Terms that are
 * blank nodes in the shapes are left out; a path that is no single property is in the message.
 */
final class ValidationTurtle {
  private static final String HEAD =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

      """;

  private static final String REPORT = "urn:gongbao:validation";
  private static final int DIGEST_LENGTH = 32;
  private static final String LIST_BREAK = " ,\n        ";

  private ValidationTurtle() {}

  static ValidationReport report(Collection<ReportEntry> entries) {
    Map<String, ReportEntry> sorted = new TreeMap<>();
    entries.forEach(entry -> sorted.put(body(entry), entry));
    StringBuilder turtle = new StringBuilder(HEAD);
    turtle.append("<%s> a sh:ValidationReport ;\n".formatted(REPORT));
    turtle.append("    sh:conforms ").append(sorted.isEmpty());
    if (!sorted.isEmpty()) {
      String results =
          sorted.keySet().stream()
              .map(ValidationTurtle::name)
              .collect(Collectors.joining(LIST_BREAK));
      turtle.append(" ;\n    sh:result\n        ").append(results);
    }
    turtle.append(" .\n");
    sorted
        .keySet()
        .forEach(
            body -> turtle.append("\n%s a sh:ValidationResult%s .\n".formatted(name(body), body)));
    List<String> messages = sorted.values().stream().map(ValidationTurtle::message).toList();
    long violations =
        sorted.values().stream().filter(e -> severity(e).equals(Severity.Violation)).count();
    return new ValidationReport(violations, sorted.size(), turtle.toString(), messages);
  }

  static Validation.Objection objection(ReportEntry entry) {
    Node property = property(entry.resultPath());
    return new Validation.Objection(
        entry.focusNode().toString(), property == null ? "" : property.getURI(), words(entry));
  }

  private static String name(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
      return "<" + REPORT + ":" + hex + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String body(ReportEntry entry) {
    StringBuilder body = new StringBuilder();
    line(body, "focusNode", entry.focusNode());
    line(body, "resultPath", property(entry.resultPath()));
    line(body, "value", entry.value());
    line(body, "resultSeverity", severity(entry).level());
    line(body, "sourceShape", entry.source());
    line(body, "sourceConstraintComponent", entry.sourceConstraintComponent());
    entry.messages().stream()
        .filter(Node::isLiteral)
        .map(NodeFmtLib::strNT)
        .sorted()
        .forEach(text -> body.append(" ;\n    sh:resultMessage ").append(text));
    return body.toString();
  }

  private static void line(StringBuilder body, String name, Node node) {
    if (node != null && !node.isBlank()) {
      body.append(" ;\n    sh:").append(name).append(' ').append(NodeFmtLib.strNT(node));
    }
  }

  private static Node property(Path path) {
    return path instanceof P_Link link ? link.getNode() : null;
  }

  private static Severity severity(ReportEntry entry) {
    return entry.severity() == null ? Severity.Violation : entry.severity();
  }

  /** Severity, thing, property and message, in one line. */
  private static String message(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    String severity = severity(entry).level().getLocalName();
    return (severity + ": " + entry.focusNode() + path + ": " + words(entry))
        .replaceAll("\\s+", " ");
  }

  /** The English message where there is one, else the first by language. */
  private static String words(ReportEntry entry) {
    return entry.messages().stream()
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node n) -> !n.getLiteralLanguage().equals("en"))
                .thenComparing(Node::getLiteralLanguage)
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }
}
