package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The release that a data folder serves, by its pointer {@code current}.
 *
 * @param data the data folder
 * @param id name of the release's folder: its as-of date and the first digits of the sha256 of its
 *     N-Quads
 */
public record CurrentRelease(Path data, String id) {
  private static final Pattern ID = Pattern.compile("\\d{4}-\\d\\d-\\d\\d-([0-9a-f]{12})");

  public CurrentRelease {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of a release: " + id);
    }
  }

  /**
   * @throws IOException where the folder has no release in use
   */
  public static CurrentRelease of(Path data) throws IOException {
    Path pointer = data.resolve("current");
    if (!Files.isRegularFile(pointer)) {
      throw new IOException(
          data.toAbsolutePath() + " holds no release: build one first, or name another --data.");
    }
    try {
      return new CurrentRelease(data, Files.readString(pointer).strip());
    } catch (IllegalArgumentException e) {
      throw new IOException(pointer + ": " + e.getMessage(), e);
    }
  }

  /** The release's folder. */
  public Path folder() {
    return data.resolve("releases").resolve(id);
  }

  /** The sorted N-Quads of the release. */
  public Path nquads() {
    return folder().resolve("gongbao.nq.gz");
  }

  /**
   * The folder of its store, made from the release where it is missing, of another version or of
   * other statements.
   *
   * @throws IOException where the N-Quads of the release are not those that its id names
   */
  public Path store() throws IOException {
    Path store = data.resolve("stores").resolve(id);
    if (ReleaseStore.summary(store).filter(this::isOfThis).isEmpty()
        && !isOfThis(StoreBuilder.build(nquads(), store))) {
      throw new IOException(nquads() + " is not what the release was built with: restore it.");
    }
    return store;
  }

  private boolean isOfThis(StoreSummary summary) {
    Matcher parts = ID.matcher(id);
    return parts.matches() && summary.sha256().startsWith(parts.group(1));
  }
}
