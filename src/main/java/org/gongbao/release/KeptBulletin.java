package org.gongbao.release;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A bulletin that a release was made from; its bytes are kept under its sha256.
 *
 * @param fileNames the names it came under
 */
public record KeptBulletin(String sha256, List<String> fileNames, long byteCount) {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  public KeptBulletin {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no sha256: " + sha256);
    }
    fileNames = List.copyOf(fileNames);
  }

  static String toJsonLines(List<KeptBulletin> bulletins) {
    return bulletins.stream()
        .sorted(Comparator.comparing(KeptBulletin::sha256))
        .map(b -> b.toJson() + "\n")
        .collect(Collectors.joining());
  }

  private String toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("sha256", sha256);
    JsonArray names = new JsonArray();
    fileNames.forEach(names::add);
    json.add("fileNames", names);
    json.addProperty("bytes", byteCount);
    return GSON.toJson(json);
  }

  /**
   * @param where names the file in messages
   */
  static List<KeptBulletin> read(List<String> lines, String where) throws IOException {
    List<KeptBulletin> bulletins = new ArrayList<>();
    for (String line : lines) {
      try {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        List<String> names = new ArrayList<>();
        for (JsonElement name : json.getAsJsonArray("fileNames")) {
          names.add(name.getAsString());
        }
        bulletins.add(
            new KeptBulletin(
                json.get("sha256").getAsString(), names, json.get("bytes").getAsLong()));
      } catch (JsonParseException
          | IllegalStateException
          | IllegalArgumentException
          | UnsupportedOperationException
          | NullPointerException e) {
        throw new IOException(where + " is no list of bulletins: " + e.getMessage(), e);
      }
    }
    return bulletins;
  }
}
