package org.gongbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds a release of the bundled samples and serves it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Builds a release of the bundled samples and serves it.",
    footer = {"", "Example:", "  gongbao demo --port 3331"})
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLES = "/org/gongbao/samples/";

  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private ListenOptions listen;
  @Mixin private BuildOptions options;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "target/demo",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Override
  public Integer call() throws Exception {
    Path samples = unpack(data.resolve("samples"));
    options.build(spec.commandLine(), gongbao.streams(), data, List.of(samples.toString()));
    return listen.serve(
        spec.commandLine(),
        gongbao.streams(),
        org.gongbao.release.Archive.at(data).current().orElseThrow(),
        data);
  }

  /** Copies the samples out of the program: sources are files. */
  private static Path unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream index = resource("index.txt")) {
      String names = new String(index.readAllBytes(), StandardCharsets.UTF_8);
      for (String name : names.lines().filter(line -> !line.isBlank()).toList()) {
        try (InputStream sample = resource(name)) {
          Files.copy(sample, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return folder;
  }

  private static InputStream resource(String name) {
    InputStream in = DemoCommand.class.getResourceAsStream(SAMPLES + name);
    if (in == null) {
      throw new IllegalStateException("the sample " + name + " is missing from the class path");
    }
    return in;
  }
}
