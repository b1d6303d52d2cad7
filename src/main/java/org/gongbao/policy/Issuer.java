package org.gongbao.policy;

import java.util.Objects;

/**
 * One issuing body of a document.
 *
 * @param agency its full official name
 * @param role what it did
 */
public record Issuer(String agency, Role role) {
  /** Part of a body in issuing a document. */
  public enum Role {
    /** 主办: alone, or first among joint issuers. */
    LEAD("lead"),
    /** 联合: a further joint issuer. */
    JOINT("joint"),
    /** 转发, 批转: passes another body's document on. */
    FORWARDER("forwarder");

    private final String term;

    Role(String term) {
      this.term = term;
    }

    /** Local name of the concept in the ontology. */
    public String term() {
      return term;
    }
  }

  public Issuer {
    Objects.requireNonNull(agency);
    Objects.requireNonNull(role);
  }
}
