package org.gongbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.serve.RunningServer;
import org.gongbao.store.AnswerFormat;
import org.gongbao.store.NamedQueries;
import org.gongbao.store.NamedQuery;
import org.gongbao.store.ReleaseStore;
import org.gongbao.store.StoreInUseException;
import org.gongbao.store.WrongQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks the release in use. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Runs a named query, a file or standard input on the release in use.",
    footer = {
      "",
      "Examples:",
      "  gongbao query                      list the named queries",
      "  gongbao query chain-of-policy --param title=上海市公共充电设施管理办法",
      "  gongbao query question.rq --format csv",
      "  echo 'ASK { ?s ?p ?o }' | gongbao query -"
    })
final class QueryCommand implements Callable<Integer> {
  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Parameters(
      paramLabel = "NAME|FILE|-",
      arity = "0..1",
      description = "What to ask; without it the named queries are listed.")
  private String query;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be given several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv, json, xml or ttl (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Override
  public Integer call() throws Exception {
    NamedQueries named = NamedQueries.bundled();
    if (query == null) {
      list(named);
      return ExitCodes.DONE;
    }
    try {
      String sparql = find(named).bind(values);
      data.current();
      answer(sparql);
    } catch (WrongQueryException e) {
      String place = e.line() > 0 ? "line " + e.line() + ", column " + e.column() + ": " : "";
      throw new ParameterException(
          spec.commandLine(), "the query is wrong: " + place + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return ExitCodes.DONE;
  }

  /** From the store; while a server holds it, from that server. */
  private void answer(String sparql) throws IOException {
    try (ReleaseStore store = ReleaseStore.openCurrent(data.folder())) {
      store.query(sparql, Map.of(), format, gongbao.streams().out());
    } catch (StoreInUseException e) {
      RunningServer server = RunningServer.of(data.folder()).orElseThrow(() -> e);
      server.query(sparql, accept(format) + ", text/turtle;q=0.5", gongbao.streams().out());
    }
  }

  private static String accept(AnswerFormat format) {
    return switch (format) {
      case TABLE -> "text/plain";
      case CSV -> "text/csv";
      case TSV -> "text/tab-separated-values";
      case JSON -> "application/sparql-results+json";
      case XML -> "application/sparql-results+xml";
      case TTL -> "text/turtle";
    };
  }

  private NamedQuery find(NamedQueries named) throws IOException {
    if (query.equals("-")) {
      byte[] bytes = gongbao.streams().in().readAllBytes();
      return NamedQuery.parse("the query", new String(bytes, StandardCharsets.UTF_8));
    }
    Optional<NamedQuery> found = named.byName(query);
    if (found.isPresent()) {
      return found.get();
    }
    Optional<Path> file = file(query);
    if (file.isPresent()) {
      return NamedQuery.parse(query, Files.readString(file.get()));
    }
    List<String> near = named.nearNames(query);
    throw new ParameterException(
        spec.commandLine(),
        "there is no query and no file "
            + query
            + (near.isEmpty()
                ? "; 'gongbao query' lists the named ones."
                : "; did you mean " + String.join(", ", near) + "?"));
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void list(NamedQueries named) throws IOException {
    TextOut out = gongbao.streams().text();
    for (NamedQuery one : named.all()) {
      out.printf("%-32s %s%n", one.name(), one.summary());
    }
    out.end();
  }
}
