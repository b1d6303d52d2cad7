package org.gongbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.gongbao.release.Release;
import org.gongbao.serve.GongbaoServer;
import org.gongbao.serve.ServerSettings;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a server listens, and the server itself. */
final class ListenOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${sys:gongbao.port:-3330}",
      description = "The port to listen on; 0 takes any that is free (default: 3330).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description =
          "The name or address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).")
  private String host;

  /** Serves until the process is told to end. */
  int serve(CommandLine command, Streams streams, Release release, Path data) throws IOException {
    ServerSettings settings;
    try {
      settings = new ServerSettings(data, host, port);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
    GongbaoServer server = GongbaoServer.start(settings);
    Thread ending = new Thread(server::close, "end of server");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      announce(streams.text(), server.address().toString(), release);
      server.join();
    } finally {
      if (isStillRunning(ending)) {
        server.close();
      }
    }
    return ExitCodes.DONE;
  }

  /** Takes the hook back; where the process is ending, the hook closes the server. */
  private static boolean isStillRunning(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static void announce(TextOut out, String address, Release release) throws IOException {
    out.println("Serving release " + release.id() + " on " + address);
    out.println(Told.of(release.manifest().counts()) + ".");
    out.println("SPARQL: " + address + "gongbao/sparql   Downloads: " + address + "downloads/");
    out.println("Try:");
    out.println(
        "  curl -s "
            + address
            + "gongbao/sparql -H 'Accept: text/csv' --data-urlencode 'query=PREFIX gb:"
            + " <https://w3id.org/gongbao/ontology#> SELECT ?title ?effective { ?policy a gb:Policy"
            + " ; gb:title ?title ; gb:effective ?effective } ORDER BY DESC(?effective) LIMIT 10'");
    out.println("Ctrl-C ends it.");
    out.end();
  }
}
