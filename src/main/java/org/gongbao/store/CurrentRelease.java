package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The release that a data folder serves, by its pointer {@code current}.
 *
 * @param data the data folder
 * @param id name of the release's folder
 */
public record CurrentRelease(Path data, String id) {
  public CurrentRelease {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
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

  /** The folder of its store, made from the release where it is missing or of another version. */
  public Path store() throws IOException {
    Path store = data.resolve("stores").resolve(id);
    if (ReleaseStore.summary(store).isEmpty()) {
      StoreBuilder.build(nquads(), store);
    }
    return store;
  }
}
