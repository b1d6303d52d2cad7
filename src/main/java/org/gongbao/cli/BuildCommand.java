package org.gongbao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.build.BuildResult;
import org.gongbao.release.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a release. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Makes a release of bulletins and puts it to use when it is whole and checked.",
    footer = {
      "",
      "Examples:",
      "  gongbao build bulletins/ --as-of 2024-06-01",
      "  gongbao build --add new.txt",
      "  cat new.txt | gongbao build --add -"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private BuildOptions options;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A file, a folder (with all that is below it), or - for standard input.")
  private List<String> sources;

  @Override
  public Integer call() throws Exception {
    BuildResult result =
        options.build(spec.commandLine(), gongbao.streams(), data.folder(), sources);
    TextOut out = gongbao.streams().text();
    Counts counts = result.release().manifest().counts();
    out.printf("release %s is in use: %s%n", result.release().id(), Told.of(counts));
    if (!result.refused().isEmpty() || result.doubts() > 0) {
      out.printf(
          "%s refused, %s: see %s%n",
          Told.number(result.refused().size(), "file"),
          Told.number(result.doubts(), "finding"),
          result.release().folder().resolve("report.jsonl"));
    }
    out.end();
    return ExitCodes.DONE;
  }
}
