package org.gongbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data folder: releases, the bulletins they were made from, stores, and the pointer {@code
 * current}. The door of this package.
 *
 * <p>Any number of processes may read while one builds. What {@code current} names is always a
 * whole release.
 */
public final class Archive {
  private static final String DRAFTS = ".tmp-*";

  private final Path data;

  private Archive(Path data) {
    this.data = data;
  }

  /**
   * @param data need not exist; made by the first build
   */
  public static Archive at(Path data) {
    return new Archive(data.toAbsolutePath().normalize());
  }

  public Path folder() {
    return data;
  }

  /**
   * The release in use; empty before the first build.
   *
   * @throws IOException where {@code current} names a release that is not there
   */
  public Optional<Release> current() throws IOException {
    Optional<String> id = pointer();
    Optional<Release> release = id.isEmpty() ? Optional.empty() : release(id.get());
    if (id.isPresent() && release.isEmpty()) {
      throw new IOException(
          data.resolve("current")
              + " names the release "
              + id.get()
              + ", which is not there: choose another, or build one.");
    }
    return release;
  }

  /** The id that {@code current} names, whether it is there or not. */
  private Optional<String> pointer() throws IOException {
    Path pointer = data.resolve("current");
    return Files.exists(pointer)
        ? Optional.of(Files.readString(pointer).strip())
        : Optional.empty();
  }

  /** Id of the release that a new one follows: the one in use, where it is there. */
  public Optional<String> latest() throws IOException {
    Optional<String> id = pointer();
    return id.isPresent() && release(id.get()).isPresent() ? id : Optional.empty();
  }

  /** A release by its id. */
  public Optional<Release> release(String id) throws IOException {
    Path folder = releases(id);
    return Manifest.isId(id) && Files.isDirectory(folder)
        ? Optional.of(Release.open(folder))
        : Optional.empty();
  }

  /** All releases, by id: by as-of date first. */
  public List<Release> releases() throws IOException {
    List<Release> found = new ArrayList<>();
    for (Path folder : Disk.list(data.resolve("releases"), "*")) {
      if (Manifest.isId(folder.getFileName().toString())) {
        found.add(Release.open(folder));
      }
    }
    return found;
  }

  /**
   * Moves the pointer to a release, at once for all readers.
   *
   * @throws IOException where there is no such release
   */
  public void use(String id) throws IOException {
    if (release(id).isEmpty()) {
      throw new IOException("there is no release " + id + " in " + data.resolve("releases"));
    }
    Path next = data.resolve(".current-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    Disk.write(next, id + "\n");
    Disk.force(next);
    Files.move(next, data.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    Disk.forceFolder(data);
  }

  /**
   * Begins a release and clears away what crashed builds left.
   *
   * @throws IOException where another build is under way, or the folder cannot be written to
   */
  public Draft draft() throws IOException {
    Path releases = data.resolve("releases");
    Files.createDirectories(releases);
    BuildLock lock = BuildLock.take(data);
    try {
      for (Path leftover : Disk.list(releases, DRAFTS)) {
        Disk.delete(leftover);
      }
      for (Path leftover : Disk.list(data, ".current-*")) {
        Disk.delete(leftover);
      }
      return new Draft(this, Files.createTempDirectory(releases, ".tmp-"), lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Where the store of a release is kept on this machine; it may not be there. */
  public Path store(String id) {
    return data.resolve("stores").resolve(id);
  }

  /** Where the corrections are kept unless a setting says otherwise; it may not be there. */
  public Path corrections() {
    return data.resolve(Release.CORRECTIONS);
  }

  /** Where the bytes of a bulletin are kept. */
  public Path bulletin(String sha256) {
    return data.resolve("bulletins").resolve(sha256);
  }

  /**
   * Compares the kept bytes of a release's bulletins with their names, which are their sha256.
   *
   * @return what is wrong, one sentence each; empty where all is well
   */
  public List<String> verifyBulletins(Release release) throws IOException {
    List<String> problems = new ArrayList<>();
    for (KeptBulletin bulletin : release.bulletins()) {
      Path file = bulletin(bulletin.sha256());
      String name = bulletin.fileNames().get(0);
      if (!Files.isRegularFile(file)) {
        problems.add(name + " is missing: " + file);
      } else if (!Checksum.of(file).equals(bulletin.sha256())) {
        problems.add(name + " has been changed: " + file);
      }
    }
    return problems;
  }

  Path releases(String id) {
    return data.resolve("releases").resolve(id);
  }
}
