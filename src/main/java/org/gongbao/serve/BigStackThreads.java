package org.gongbao.serve;

import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Request threads with room for deep recursion: ARQ walks a property path one call a node, and an
 * overflow inside TDB2's locks would leave the dataset hanging. Only what is used takes memory.
 */
final class BigStackThreads extends QueuedThreadPool {
  private static final long STACK_BYTES = 256L << 20;
  private static final int LEAST = 4;
  private static final int THREADS_A_CORE = 8;

  BigStackThreads() {
    super(Math.max(32, THREADS_A_CORE * Runtime.getRuntime().availableProcessors()), LEAST);
    setName("serve");
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(null, task, getName() + "-request", STACK_BYTES);
    thread.setDaemon(isDaemon());
    thread.setPriority(getThreadsPriority());
    return thread;
  }
}
