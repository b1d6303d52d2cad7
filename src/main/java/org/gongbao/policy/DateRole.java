package org.gongbao.policy;

/** What a date of a document means. Names are those of the ontology's properties. */
public enum DateRole {
  /** 通过: adopted by the meeting. */
  PASSED("passed"),
  /** 成文日期, 签署: under the issuer's name or in brackets under the title. */
  SIGNED("signed"),
  /** 印发日期. */
  PRINTED("printed"),
  /** 发布日期, 公布: made public, as the page or the paper says. */
  PUBLISHED("published"),
  /** First day in force. */
  EFFECTIVE("effective"),
  /** Last day in force. */
  EXPIRES("expires");

  private final String term;

  DateRole(String term) {
    this.term = term;
  }

  /** Local name of the property in the ontology. */
  public String term() {
    return term;
  }
}
