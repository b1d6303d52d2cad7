package org.gongbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.release.Archive;
import org.gongbao.release.Release;
import picocli.CommandLine.Option;

/** The option {@code --data}, which most commands have. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path folder;

  Path folder() {
    return folder;
  }

  Archive archive() {
    return Archive.at(folder);
  }

  /**
   * @throws IOException where there is none
   */
  Release current() throws IOException {
    Optional<Release> release = archive().current();
    if (release.isEmpty()) {
      throw new IOException(
          archive().folder() + " holds no release: build one first, or name another --data.");
    }
    return release.get();
  }
}
