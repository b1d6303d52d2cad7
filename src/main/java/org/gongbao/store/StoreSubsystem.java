package org.gongbao.store;

import org.apache.jena.sys.JenaSubsystemLifecycle;

/** Makes {@code gbs:ReleaseDataset} known wherever Jena starts with this jar on its class path. */
public final class StoreSubsystem implements JenaSubsystemLifecycle {
  /** After ARQ (30), TDB2 (42) and the text search of Jena (50 and over). */
  private static final int LEVEL = 600;

  @Override
  public void start() {
    ReleaseAssembler.register();
  }

  @Override
  public void stop() {}

  @Override
  public int level() {
    return LEVEL;
  }
}
