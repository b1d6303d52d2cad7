package org.gongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.gongbao.build.BuildRefusedException;
import org.gongbao.release.ReportEntry;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Exit codes and the messages that go with them: all of them are decided here. */
final class ExitCodes implements IExecutionExceptionHandler, IParameterExceptionHandler {
  static final int DONE = 0;

  /** What the data is stands in the way. */
  static final int REFUSED = 1;

  /** The command was not called as it has to be. */
  static final int WRONG_CALL = 2;

  /** The machine stands in the way: a file, a folder, a port, a store in use. */
  static final int ENVIRONMENT = 3;

  private final PrintStream err;

  ExitCodes(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    say(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    e.getCommandLine().getErr().flush();
    err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return WRONG_CALL;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    if (e instanceof BuildRefusedException refused) {
      refused.report().forEach(this::say);
      say(e.getMessage());
      return REFUSED;
    }
    if (e instanceof RefusedException) {
      say(e.getMessage());
      return REFUSED;
    }
    Optional<IOException> trouble = trouble(e);
    if (trouble.filter(t -> "Broken pipe".equals(t.getMessage())).isPresent()) {
      // Whoever reads has read enough: "| head".
      return DONE;
    }
    if (trouble.isPresent()) {
      say(words(trouble.get()));
      return ENVIRONMENT;
    }
    say("a mistake of the program, please report it: " + e);
    e.printStackTrace(err);
    return ENVIRONMENT;
  }

  /** Trouble of the world, also where a library has wrapped it. */
  private static Optional<IOException> trouble(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof IOException io) {
        return Optional.of(io);
      }
    }
    return Optional.empty();
  }

  /** One line for a file that was refused or a finding. */
  void say(ReportEntry entry) {
    String place = entry.place().map(p -> ":" + p.line() + ":" + p.column()).orElse("");
    say(entry.file() + place + ": " + entry.message());
  }

  void say(String message) {
    err.println("gongbao: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
  }

  private static String words(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "permission is missing for " + denied.getFile() + ".";
    }
    if (e instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile() + ".";
    }
    if (e instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is there already and no folder.";
    }
    if (e instanceof FileSystemException trouble && trouble.getReason() != null) {
      return trouble.getFile() + ": " + trouble.getReason() + ".";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
