package org.gongbao.extract;

import java.util.List;
import java.util.Objects;
import org.gongbao.policy.Entry;
import org.gongbao.text.Finding;
import org.gongbao.text.SourceText;

/**
 * What was read from one bulletin.
 *
 * @param kind what the bulletin is as a whole
 * @param entries in the order of the text
 */
public record Extraction(
    SourceText source, Kind kind, List<Entry> entries, List<Finding> findings) {
  /** What a bulletin is as a whole. Terms are local names in the ontology. */
  public enum Kind {
    /** News items under columns. */
    DIGEST("digest"),
    /** Several documents in one file. */
    COMPILATION("compilation"),
    /** One document. */
    SINGLE("single"),
    /** Nothing that could be read as an entry. */
    OTHER("other");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** Kind of a bulletin that is no digest, by how many entries it holds. */
    static Kind of(List<Entry> entries) {
      return switch (entries.size()) {
        case 0 -> OTHER;
        case 1 -> SINGLE;
        default -> COMPILATION;
      };
    }

    /** Local name of the concept in the ontology. */
    public String term() {
      return term;
    }
  }

  public Extraction {
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  public Extraction withEntries(List<Entry> others) {
    Kind itsKind = kind == Kind.DIGEST ? kind : Kind.of(others);
    return new Extraction(source, itsKind, others, findings);
  }

  public Extraction withFindings(List<Finding> others) {
    return new Extraction(source, kind, entries, others);
  }
}
