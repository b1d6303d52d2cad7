package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paper as it is written, before it is laid out: its paragraphs, and the facts they state. */
final class Sheet {
  /** What a paragraph is, as far as print treats it in a way of its own. */
  enum Role {
    TITLE,
    NUMBER,
    PAGE_INFO,
    ORDER,
    BODIES,
    DATE,
    SIGNER,
    SALUTATION,
    BRACKET,
    CHAPTER,
    TEXT,
    NOTE
  }

  record Paragraph(Role role, String text) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Known> facts = new ArrayList<>();
  private boolean opensItself = true;

  Sheet add(Role role, String text) {
    paragraphs.add(new Paragraph(role, text));
    return this;
  }

  Sheet text(String text) {
    return add(Role.TEXT, text);
  }

  Sheet knows(String kind, String value) {
    Known fact = new Known(kind, value);
    if (!facts.contains(fact)) {
      facts.add(fact);
    }
    return this;
  }

  Sheet knows(String kind, LocalDate day) {
    return knows(kind, day.toString());
  }

  /** A paper whose beginning is told only by its own line cannot be glued behind another. */
  Sheet needsOwnLine() {
    opensItself = false;
    return this;
  }

  boolean opensItself() {
    return opensItself;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Known> facts() {
    return List.copyOf(facts);
  }

  String name() {
    return fact("title").orElse("");
  }

  /** Title of the notice that carries it. */
  Optional<String> carrier() {
    return fact("carrier");
  }

  /** True for a norm that a notice carries. */
  boolean isInstrument() {
    return carrier().isPresent() && fact("issuer").filter(i -> i.contains("lead")).isPresent();
  }

  Optional<String> fact(String kind) {
    return facts.stream().filter(f -> f.kind().equals(kind)).map(Known::value).findFirst();
  }

  /** True for a numbered paper whose dates of force do not hang on the day of publication. */
  boolean isPublished() {
    boolean hangs = paragraphs.stream().anyMatch(p -> p.text().contains("之日起"));
    boolean named =
        paragraphs.stream()
            .filter(p -> p.role() == Role.TITLE)
            .limit(1)
            .anyMatch(p -> !p.text().startsWith("关于"));
    return named
        && opensItself
        && !hangs
        && fact("printed").isEmpty()
        && fact("number").isPresent();
  }
}
