package org.gongbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's door. */
@Command(name = "gongbao", mixinStandardHelpOptions = true)
public final class Gongbao implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Gongbao()).execute(args));
  }
}
