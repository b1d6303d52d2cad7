package org.gongbao.store;

import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that are counted as they pass. */
final class CountedRows extends RowSetWrapper {
  private long count;

  CountedRows(RowSet rows) {
    super(rows);
  }

  @Override
  public Binding next() {
    count++;
    return super.next();
  }

  long count() {
    return count;
  }
}
