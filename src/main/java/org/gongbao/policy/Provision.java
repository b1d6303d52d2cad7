package org.gongbao.policy;

import java.util.Objects;
import org.gongbao.text.Span;

/**
 * A part of a policy: chapter, section, article, numbered measure or annex.
 *
 * @param path its place in the policy, in IRI form: {@code article/12}, {@code part/2.10}, {@code
 *     annex/1}
 * @param parent path of the provision above it; empty for the policy itself
 * @param label as printed: 第十二条, （三）
 */
public record Provision(String path, String parent, Kind kind, String label, Words words) {
  /** Kinds of provision, from large to small. */
  public enum Kind {
    /** What stands before the first numbered part. */
    OPENING("opening"),
    CHAPTER("chapter"),
    SECTION("section"),
    ARTICLE("article"),
    MEASURE("measure"),
    ANNEX("annex");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** Local name of the concept in the ontology. */
    public String term() {
      return term;
    }
  }

  /** What a provision says, and where. */
  public record Words(String heading, String text, Span span) {
    public Words {
      Objects.requireNonNull(heading);
      Objects.requireNonNull(text);
      Objects.requireNonNull(span);
    }
  }

  public Provision {
    Objects.requireNonNull(path);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    Objects.requireNonNull(words);
  }
}
