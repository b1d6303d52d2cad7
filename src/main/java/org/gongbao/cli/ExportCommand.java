package org.gongbao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.release.DumpFormat;
import org.gongbao.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a release in one format. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the release in use in one format, not compressed.",
    footer = {
      "",
      "Examples:",
      "  gongbao export --format ttl --output policies.ttl",
      "  gongbao export --without-text | sort | head"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nq",
      completionCandidates = Formats.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(names = "--without-text", description = "Leave out provisions and their text.")
  private boolean withoutText;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private Path output;

  @Override
  public Integer call() throws Exception {
    Optional<DumpFormat> chosen = DumpFormat.named(format);
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no format " + format + "; there are " + String.join(", ", new Formats()));
    }
    Release release = data.current();
    if (output == null) {
      OutputStream out = new BufferedOutputStream(gongbao.streams().out(), 1 << 16);
      release.export(chosen.get(), !withoutText, out);
    } else {
      write(release, chosen.get());
    }
    return ExitCodes.DONE;
  }

  /** Aside first: what is under the name is whole or what it was. */
  private void write(Release release, DumpFormat chosen) throws IOException {
    Path aside = output.resolveSibling(output.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
        release.export(chosen, !withoutText, out);
      }
      Files.move(aside, output, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(DumpFormat.values()).map(DumpFormat::word).iterator();
    }
  }
}
