package org.gongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.reading.Limits;
import org.gongbao.reading.Reading;
import org.gongbao.reading.Refusal;
import org.gongbao.text.SourceText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The one bulletin that a command is about. */
final class OneSource {
  private final CommandLine command;
  private final Streams streams;
  private final Limits limits;

  OneSource(CommandLine command, Streams streams, Limits limits) {
    this.command = command;
    this.streams = streams;
    this.limits = limits;
  }

  /**
   * @param named a file, or {@code -} for standard input; one of them
   * @throws ParameterException where several or none are named, or a folder
   * @throws RefusedException where it cannot be read
   */
  SourceText read(List<String> named) throws IOException, RefusedException {
    if (named.size() > 1) {
      throw wrongCall(named.size() + " sources are named");
    }
    String name = named.get(0);
    if (!name.equals(Reading.STANDARD_INPUT) && Files.isDirectory(Path.of(name))) {
      throw wrongCall(name + " is a folder");
    }
    Reading reading = new Reading(limits, (sha256, bytes) -> {});
    reading.add(name, streams.in());
    for (Refusal refusal : reading.result().refusals()) {
      throw new RefusedException(refusal.path() + ": " + refusal.message());
    }
    List<SourceText> sources = reading.result().sources();
    if (sources.size() != 1) {
      throw wrongCall(name + " holds " + sources.size() + " files");
    }
    return sources.get(0);
  }

  private ParameterException wrongCall(String seen) {
    return new ParameterException(
        command,
        seen
            + "; "
            + command.getCommandName()
            + " reads one bulletin. Call it once for each, or build a release of all.");
  }
}
