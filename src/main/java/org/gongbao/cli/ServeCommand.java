package org.gongbao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves the release in use. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the release in use, after building one where sources are given.",
    footer = {
      "",
      "Examples:",
      "  gongbao serve --data data --port 3330",
      "  gongbao serve bulletins/ --host 0.0.0.0"
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private BuildOptions options;
  @Mixin private ListenOptions listen;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "A file, a folder or -: bulletins to build a release of first.")
  private List<String> sources;

  @Override
  public Integer call() throws Exception {
    if (sources != null) {
      options.build(spec.commandLine(), gongbao.streams(), data.folder(), sources);
    }
    return listen.serve(spec.commandLine(), gongbao.streams(), data.current(), data.folder());
  }
}
