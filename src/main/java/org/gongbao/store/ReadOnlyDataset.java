package org.gongbao.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;

/** A dataset that refuses every change and every transaction that could become one. */
final class ReadOnlyDataset extends DatasetGraphReadOnly {
  ReadOnlyDataset(DatasetGraph base, Context context) {
    super(base, context);
  }

  @Override
  public void begin(TxnType type) {
    switch (type) {
      case READ -> super.begin(TxnType.READ);
      case READ_PROMOTE, READ_COMMITTED_PROMOTE -> super.begin(TxnType.READ);
      case WRITE -> throw refusal();
    }
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  @Override
  public boolean promote() {
    return false;
  }

  @Override
  public boolean promote(Promote type) {
    return false;
  }

  /** Does nothing: the store that handed it out is what is closed. */
  @Override
  public void close() {}

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException(
        "a release is never changed: build a new one instead of writing to its store");
  }
}
