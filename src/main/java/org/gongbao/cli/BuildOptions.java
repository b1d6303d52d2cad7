package org.gongbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.build.Build;
import org.gongbao.build.BuildRefusedException;
import org.gongbao.build.BuildResult;
import org.gongbao.build.BuildSettings;
import org.gongbao.release.Archive;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code build} and {@code serve} can be told of a build, and the build itself. */
final class BuildOptions {
  @Mixin private LimitOptions limits;

  @Option(names = "--add", description = "Add to the bulletins of the current release.")
  private boolean add;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "What people corrected (default: corrections.ttl of the data folder).")
  private Path corrections;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which statuses hold, such as 2024-06-01 (default: today).")
  private LocalDate asOf;

  @Option(
      names = "--previous",
      paramLabel = "ID",
      description = "The release that this one follows (default: the current one).")
  private String previous;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = BuildSettings.Terms.DEFAULT_BASE,
      description = "What the IRIs of things begin with (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(names = "--licence", paramLabel = "IRI", description = "The licence of the data.")
  private String licence;

  @Option(
      names = "--strict",
      description = "Release nothing where any file is refused or any shape is broken.")
  private boolean strict;

  /**
   * Builds, and tells on standard error what was refused.
   *
   * @throws ParameterException for options that cannot be
   */
  BuildResult build(CommandLine command, Streams streams, Path data, List<String> sources)
      throws IOException, BuildRefusedException {
    BuildSettings settings = settings(command, data, sources);
    ConsoleProgress progress = new ConsoleProgress(streams);
    BuildResult result;
    try (progress) {
      result = Build.run(settings, streams.in(), progress);
    }
    ExitCodes messages = new ExitCodes(streams.err());
    result.refused().forEach(messages::say);
    result.unapplied().forEach(messages::say);
    if (!result.violations().isEmpty()) {
      messages.say(
          result.violations().size()
              + " results of the shapes, such as: "
              + result.violations().get(0));
    }
    return result;
  }

  private BuildSettings settings(CommandLine command, Path data, List<String> sources)
      throws IOException {
    Optional<String> follows = Optional.ofNullable(previous);
    if (follows.isPresent() && Archive.at(data).release(follows.get()).isEmpty()) {
      throw new ParameterException(command, "there is no release " + follows.get());
    }
    try {
      return new BuildSettings(
          data,
          new BuildSettings.Sources(
              sources, add, Optional.ofNullable(corrections), limits.limits(command)),
          new BuildSettings.Terms(
              asOf == null ? LocalDate.now() : asOf, follows, base, Optional.ofNullable(licence)),
          strict);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }
}
