package org.gongbao.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.release.Archive;
import org.gongbao.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists releases and goes back to one. */
@Command(
    name = "releases",
    mixinStandardHelpOptions = true,
    description = "Lists the releases, the one in use with a star; or puts another one to use.",
    footer = {
      "",
      "Examples:",
      "  gongbao releases",
      "  gongbao releases --use 2024-06-01-1a2b3c4d5e6f"
    })
final class ReleasesCommand implements Callable<Integer> {
  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Option(
      names = "--use",
      paramLabel = "ID",
      description = "Put this release to use; a running server takes it when it starts again.")
  private String use;

  @Override
  public Integer call() throws Exception {
    Archive archive = data.archive();
    if (use != null) {
      if (archive.release(use).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "there is no release " + use + "; 'gongbao releases' lists them.");
      }
      archive.use(use);
    }
    Optional<String> current = archive.latest();
    TextOut out = gongbao.streams().text();
    for (Release release : archive.releases()) {
      boolean inUse = current.isPresent() && current.get().equals(release.id());
      out.println(
          (inUse ? "* " : "  ") + release.id() + "  " + Told.of(release.manifest().counts()));
    }
    out.end();
    return ExitCodes.DONE;
  }
}
