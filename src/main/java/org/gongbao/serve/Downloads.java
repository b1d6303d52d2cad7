package org.gongbao.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The files of one release, and a page that lists them. A path is looked up among the names that
 * were found when the server began, never resolved: there is no way out of the folder.
 */
final class Downloads extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "gz", "application/gzip",
          "json", "application/json",
          "jsonl", "application/jsonl",
          "nq", "application/n-quads",
          "nt", "application/n-triples",
          "trig", "application/trig",
          "ttl", "text/turtle;charset=utf-8",
          "rdf", "application/rdf+xml");

  private final transient SortedMap<String, Item> items;
  private final String release;

  /**
   * @param sha256 as the manifest has it; empty where it does not say
   */
  private record Item(Path file, long bytes, String sha256) {}

  /** Lists regular files that lie in the folder itself; links are left out. */
  Downloads(String release, Path folder) throws IOException {
    this.release = release;
    this.items = new TreeMap<>();
    Map<String, String> digests = digests(folder.resolve("manifest.json"));
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      items.put(name, new Item(file, Files.size(file), digests.getOrDefault(name, "")));
    }
  }

  private static Map<String, String> digests(Path manifest) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    if (!Files.isRegularFile(manifest)) {
      return digests;
    }
    try (InputStream in = Files.newInputStream(manifest)) {
      JsonValue files = JSON.parse(in).get("files");
      for (JsonValue file : files == null ? List.<JsonValue>of() : files.getAsArray()) {
        JsonObject item = file.getAsObject();
        digests.put(item.getString("name"), item.getString("sha256"));
      }
      return digests;
    } catch (JsonException e) {
      throw new IOException(manifest + " is no manifest of a release: " + e.getMessage(), e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", request.getRequestURI() + "/");
    } else if (path.equals("/")) {
      list(request, response);
    } else if (items.containsKey(path.substring(1))) {
      send(items.get(path.substring(1)), request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      write(response, "text/plain", "No such file in this release; see /downloads/\n");
    }
  }

  private static void send(Item item, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = item.file().getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    response.setContentType(MEDIA_TYPES.getOrDefault(extension, "application/octet-stream"));
    if (!item.sha256().isEmpty()) {
      String tag = '"' + item.sha256() + '"';
      response.setHeader("ETag", tag);
      if (tag.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setContentLengthLong(item.bytes());
    Files.copy(item.file(), response.getOutputStream());
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    response.setHeader("Vary", "Accept");
    if (accept != null && accept.contains("application/json")) {
      write(response, "application/json", json());
    } else {
      write(response, "text/html", html());
    }
  }

  private String json() {
    JsonArray files = new JsonArray();
    items.forEach(
        (name, item) ->
            files.add(
                JSON.buildObject(
                    file ->
                        file.pair("name", name)
                            .pair("bytes", item.bytes())
                            .pair("sha256", item.sha256()))));
    return JSON.buildObject(all -> all.pair("release", release).pair("files", files)) + "\n";
  }

  private String html() {
    StringBuilder rows = new StringBuilder();
    items.forEach(
        (name, item) ->
            rows.append(
                "<tr><td><a href=\"%1$s\">%1$s</a></td><td>%2$,d</td><td><code>%3$s</code></td></tr>\n"
                    .formatted(escape(name), item.bytes(), escape(item.sha256()))));
    return """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>公报 · %1$s</title></head>
        <body>
        <h1>发布 Release %1$s</h1>
        <table>
        <tr><th>文件 File</th><th>字节 Bytes</th><th>sha256</th></tr>
        %2$s</table>
        </body>
        </html>
        """
        .formatted(escape(release), rows);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type + ";charset=utf-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
