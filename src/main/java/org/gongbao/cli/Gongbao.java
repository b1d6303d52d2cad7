package org.gongbao.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongbao.build.Version;
import org.slf4j.LoggerFactory;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's door. */
@Command(
    name = "gongbao",
    mixinStandardHelpOptions = true,
    versionProvider = Gongbao.ProgramVersion.class,
    description = {
      "Turns Chinese government bulletins into a knowledge graph and serves it.",
      "把政府公报读成知识图谱，并提供查询。"
    },
    footer = {
      "",
      "Examples:",
      "  gongbao demo                       build and serve the bundled samples",
      "  gongbao build bulletins/           make a release of a folder of bulletins",
      "  gongbao serve                      serve it on http://localhost:3330/",
      "",
      "Exit codes: 0 done, 1 data refused, 2 wrong call, 3 environment."
    },
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      DemoCommand.class,
      ExtractCommand.class,
      CorrectCommand.class,
      QueryCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ReleasesCommand.class,
      CheckCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    })
public final class Gongbao implements Runnable {
  private final Streams streams;

  @Spec private CommandSpec spec;

  Gongbao(Streams streams) {
    this.streams = streams;
  }

  public static void main(String[] args) {
    // Several threads meet SLF4J first otherwise, and it complains on standard error.
    LoggerFactory.getILoggerFactory();
    // No answer depends on where it is asked; and the JSON-LD library cannot start in Turkish,
    // whose
    // upper case of i is no ASCII letter.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Streams.ofProcess(), args));
  }

  /** Runs a command and returns its exit code. */
  static int run(Streams streams, String... args) {
    ExitCodes codes = new ExitCodes(streams.err());
    return new CommandLine(new Gongbao(streams))
        .setOut(streams.text())
        .setErr(
            new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(codes)
        .setParameterExceptionHandler(codes)
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given.");
  }

  Streams streams() {
    return streams;
  }

  static final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gongbao " + Version.OF_PROGRAM};
    }
  }
}
