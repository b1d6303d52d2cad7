package org.gongbao.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongbao.build.Progress;

/** Progress on standard error: a bar on a terminal, else a line a stage. */
final class ConsoleProgress implements Progress, AutoCloseable {
  private static final long NANOS_BETWEEN_LINES = 5_000_000_000L;

  private final PrintStream err;
  private final boolean terminal;
  private ProgressBar bar;
  private Stage stage;
  private long steps;
  private long done;
  private long lastLine;

  ConsoleProgress(Streams streams) {
    this.err = streams.err();
    this.terminal = streams.terminal();
  }

  @Override
  public synchronized void begin(Stage next, long stepsOfNext) {
    close();
    stage = next;
    steps = stepsOfNext;
    done = 0;
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(next.words())
              .setInitialMax(steps > 0 ? steps : -1)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .build();
    } else {
      err.println(next.words() + (steps > 0 ? ": " + steps : ""));
      lastLine = System.nanoTime();
    }
  }

  @Override
  public synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (System.nanoTime() - lastLine > NANOS_BETWEEN_LINES) {
      err.println(stage.words() + ": " + done + (steps > 0 ? " of " + steps : ""));
      lastLine = System.nanoTime();
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
