package org.gongbao.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.text.Span;

/** A 解读: a text that explains a policy. Its relations are INTERPRETS and CITES. */
public record Interpretation(
    Span span, Optional<Fact<String>> title, List<Relation> relations, Fact<String> text)
    implements Entry {
  public Interpretation {
    Objects.requireNonNull(span);
    Objects.requireNonNull(title);
    relations = List.copyOf(relations);
    Objects.requireNonNull(text);
  }

  public Interpretation withTitle(Optional<Fact<String>> other) {
    return new Interpretation(span, other, relations, text);
  }

  public Interpretation withRelations(List<Relation> others) {
    return new Interpretation(span, title, others, text);
  }
}
