package org.gongbao.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that holds the store of a data folder. It leaves its address in the folder's file
 * {@code served} for as long as it runs, so that a command beside it can ask it.
 */
public final class RunningServer {
  private static final String FILE = "served";

  private final URI address;

  private RunningServer(URI address) {
    this.address = address;
  }

  /** The server of a data folder; empty where none has left its address. */
  public static Optional<RunningServer> of(Path data) throws IOException {
    Path file = data.resolve(FILE);
    return Files.isRegularFile(file)
        ? Optional.of(new RunningServer(URI.create(Files.readString(file).strip())))
        : Optional.empty();
  }

  /**
   * Leaves an address. A folder that cannot be written to goes without: asking is a convenience.
   */
  static void announce(Path data, URI address) {
    if (Files.isWritable(data)) {
      try {
        Files.writeString(data.resolve(FILE), address + "\n");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("the address cannot be left in " + data, e);
      }
    }
  }

  /** Takes the address away again. */
  static void withdraw(Path data) throws IOException {
    Files.deleteIfExists(data.resolve(FILE));
  }

  /**
   * Asks a query.
   *
   * @param accept media types of the answer
   * @param out gets the answer as it comes
   * @throws IllegalArgumentException where the query is wrong, with the server's words
   * @throws IOException where the server does not answer
   */
  public void query(String sparql, String accept, OutputStream out) throws IOException {
    String body = "query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("gongbao/sparql"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<InputStream> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = answer.body()) {
        if (answer.statusCode() == 400) {
          throw new IllegalArgumentException(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        if (answer.statusCode() != 200) {
          throw new IOException("the server at " + address + " answers " + answer.statusCode());
        }
        in.transferTo(out);
      }
    } catch (ConnectException e) {
      throw new IOException("the server at " + address + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking " + address, e);
    }
  }
}
