package org.gongbao.store;

/** How the answer to a query is written. An answer that is a graph is written as Turtle by all. */
public enum AnswerFormat {
  /** Columns for people to read. */
  TABLE,
  CSV,
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML,
  /** Turtle, for graphs only. */
  TTL
}
