package org.gongbao.release;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of {@code report.jsonl}: something doubted in a bulletin, or a file that was refused.
 *
 * @param file the file's name or path as given
 * @param sha256 of the file's bytes, where they could be read
 * @param code stable, dotted name of the kind of trouble
 * @param place where it stands; empty for the file as a whole
 * @param message one sentence
 */
public record ReportEntry(
    String file, Optional<String> sha256, String code, Optional<Place> place, String message) {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private static final Comparator<ReportEntry> ORDER =
      Comparator.comparing(ReportEntry::file)
          .thenComparing(e -> e.sha256().orElse(""))
          .thenComparingInt(e -> e.place().map(Place::line).orElse(0))
          .thenComparingInt(e -> e.place().map(Place::column).orElse(0))
          .thenComparing(ReportEntry::code)
          .thenComparing(ReportEntry::message);

  /** A 1-based line and column, in characters. */
  public record Place(int line, int column) {}

  public ReportEntry {
    Objects.requireNonNull(file);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(code);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
  }

  /** All entries as JSON lines, sorted, each once. */
  static String toJsonLines(List<ReportEntry> entries) {
    return entries.stream()
        .sorted(ORDER)
        .distinct()
        .map(e -> e.toJson() + "\n")
        .collect(Collectors.joining());
  }

  private String toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("file", file);
    sha256.ifPresent(digest -> json.addProperty("sha256", digest));
    json.addProperty("code", code);
    place.ifPresent(
        p -> {
          json.addProperty("line", p.line());
          json.addProperty("column", p.column());
        });
    json.addProperty("message", message);
    return GSON.toJson(json);
  }
}
