package org.gongbao.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;

/** A dataset that refuses every change and every transaction that could become one. */
final class ReadOnlyDataset extends DatasetGraphReadOnly {
  private final Runnable onClose;

  ReadOnlyDataset(DatasetGraph base, Context context, Runnable onClose) {
    super(base, context);
    this.onClose = onClose;
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

  /** Closes what the dataset came from, where it was handed over for good; else does nothing. */
  @Override
  public void close() {
    onClose.run();
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException(
        "a release is never changed: build a new one instead of writing to its store");
  }
}
