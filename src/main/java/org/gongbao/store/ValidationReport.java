package org.gongbao.store;

import java.util.List;

/**
 * What SHACL says of a store's statements.
 *
 * @param violations results of severity violation; with none of them a release may be used
 * @param results all results, warnings and remarks included; with none of them {@code sh:conforms}
 * @param turtle the whole report as an {@code sh:ValidationReport}, the same bytes for the same
 *     statements and shapes, without blank nodes
 * @param messages one short line a result, in the order of the report
 */
public record ValidationReport(
    long violations, long results, String turtle, List<String> messages) {
  public ValidationReport {
    messages = List.copyOf(messages);
  }

  /** Whether nothing is violated; warnings are no violation. */
  public boolean passes() {
    return violations == 0;
  }
}
