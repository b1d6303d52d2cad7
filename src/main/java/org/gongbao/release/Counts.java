package org.gongbao.release;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much a release holds.
 *
 * @param statements statements with their graphs
 * @param triples statements of all graphs merged
 * @param policiesAtHand policies whose text is at hand
 * @param classes instances in the merged graph by local name of the ontology's class
 * @param graphs statements by kind of graph: {@code authority}, {@code bulletin}, {@code text} …
 */
public record Counts(
    long statements,
    long triples,
    long policiesAtHand,
    Map<String, Long> classes,
    Map<String, Long> graphs) {
  public Counts {
    classes = new TreeMap<>(classes);
    graphs = new TreeMap<>(graphs);
  }

  /** Sources that it was made from. */
  public long bulletins() {
    return classes.getOrDefault("Bulletin", 0L);
  }

  /** Policies, placeholders among them. */
  public long policies() {
    return classes.getOrDefault("Policy", 0L);
  }
}
