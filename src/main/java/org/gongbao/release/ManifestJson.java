package org.gongbao.release;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A manifest as JSON, keys always in the same order. */
final class ManifestJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ManifestJson() {}

  static String write(Manifest manifest) {
    JsonObject json = new JsonObject();
    json.addProperty("id", manifest.id());
    Manifest.Origin origin = manifest.origin();
    json.addProperty("asOf", origin.asOf().toString());
    origin.previous().ifPresent(id -> json.addProperty("previous", id));
    json.addProperty("base", origin.base());
    origin.licence().ifPresent(iri -> json.addProperty("licence", iri));
    json.addProperty("contentSha256", manifest.contentSha256());
    json.add("versions", GSON.toJsonTree(origin.versions()));
    json.add("counts", counts(manifest.counts()));
    JsonArray files = new JsonArray();
    manifest.files().forEach(item -> files.add(item(item)));
    json.add("files", files);
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject counts(Counts counts) {
    JsonObject json = new JsonObject();
    json.addProperty("bulletins", counts.bulletins());
    json.addProperty("policies", counts.policies());
    json.addProperty("policiesAtHand", counts.policiesAtHand());
    json.addProperty("statements", counts.statements());
    json.addProperty("triples", counts.triples());
    json.add("classes", GSON.toJsonTree(counts.classes()));
    json.add("graphs", GSON.toJsonTree(counts.graphs()));
    return json;
  }

  private static JsonObject item(Manifest.Item item) {
    JsonObject json = new JsonObject();
    json.addProperty("name", item.name());
    json.addProperty("bytes", item.bytes());
    json.addProperty("sha256", item.sha256());
    json.addProperty("mediaType", item.mediaType());
    item.statements().ifPresent(n -> json.addProperty("statements", n));
    return json;
  }

  /**
   * @param where names the file in messages
   * @throws IOException where the text is no manifest
   */
  static Manifest read(String text, String where) throws IOException {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      Manifest.Origin origin =
          new Manifest.Origin(
              LocalDate.parse(string(json, "asOf")),
              optional(json, "previous"),
              string(json, "base"),
              optional(json, "licence"),
              strings(json.getAsJsonObject("versions")));
      List<Manifest.Item> files = new ArrayList<>();
      for (JsonElement element : json.getAsJsonArray("files")) {
        files.add(item(element.getAsJsonObject()));
      }
      Counts counts = counts(json.getAsJsonObject("counts"));
      return new Manifest(string(json, "id"), string(json, "contentSha256"), origin, counts, files);
    } catch (JsonParseException
        | DateTimeException
        | IllegalStateException
        | IllegalArgumentException
        | UnsupportedOperationException
        | NullPointerException e) {
      throw new IOException(where + " is no manifest of a release: " + e.getMessage(), e);
    }
  }

  private static Counts counts(JsonObject json) {
    return new Counts(
        json.get("statements").getAsLong(),
        json.get("triples").getAsLong(),
        json.get("policiesAtHand").getAsLong(),
        numbers(json.getAsJsonObject("classes")),
        numbers(json.getAsJsonObject("graphs")));
  }

  private static Manifest.Item item(JsonObject json) {
    JsonElement statements = json.get("statements");
    return new Manifest.Item(
        string(json, "name"),
        json.get("bytes").getAsLong(),
        string(json, "sha256"),
        string(json, "mediaType"),
        statements == null ? OptionalLong.empty() : OptionalLong.of(statements.getAsLong()));
  }

  private static String string(JsonObject json, String key) {
    return optional(json, key)
        .orElseThrow(() -> new JsonParseException("it has no \"" + key + "\""));
  }

  private static Optional<String> optional(JsonObject json, String key) {
    return Optional.ofNullable(json.get(key)).map(JsonElement::getAsString);
  }

  private static Map<String, String> strings(JsonObject json) {
    Map<String, String> map = new TreeMap<>();
    json.entrySet().forEach(e -> map.put(e.getKey(), e.getValue().getAsString()));
    return map;
  }

  private static Map<String, Long> numbers(JsonObject json) {
    Map<String, Long> map = new TreeMap<>();
    json.entrySet().forEach(e -> map.put(e.getKey(), e.getValue().getAsLong()));
    return map;
  }
}
