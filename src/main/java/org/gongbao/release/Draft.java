package org.gongbao.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A release in the making, in a folder of its own that readers do not see. Closing it without
 * {@link #seal} leaves the archive as it was. For one thread, but for {@link StatementSorter}.
 *
 * <p>Order of calls: {@link #keep}, {@link #write}, then a store is made at {@link #store()} from
 * {@link #nquads()} and checked, {@link #validation}, {@link #report}, {@link #corrections}, {@link
 * #seal}.
 */
public final class Draft implements Closeable {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          Release.VALIDATION, "text/turtle",
          Release.CORRECTIONS, "text/turtle",
          Release.REPORT, "application/x-ndjson",
          Release.BULLETINS, "application/x-ndjson");

  private final Archive archive;
  private final Path root;
  private final BuildLock lock;
  private final Map<String, KeptBulletin> kept = new TreeMap<>();
  private Census census;

  Draft(Archive archive, Path root, BuildLock lock) throws IOException {
    this.archive = archive;
    this.root = root;
    this.lock = lock;
    for (String folder : List.of("release", "work", "bulletins")) {
      Files.createDirectory(root.resolve(folder));
    }
  }

  /** A sorter whose runs go to this draft's folder. */
  public StatementSorter sorter() {
    return new StatementSorter(root.resolve("work"), StatementSorter.DEFAULT_BUDGET);
  }

  /** Keeps the bytes of a bulletin that the release is made from. */
  public void keep(String sha256, byte[] bytes) throws IOException {
    Path there = archive.bulletin(sha256);
    if (!Files.exists(there) || Files.size(there) != bytes.length) {
      Path file = root.resolve("bulletins").resolve(sha256);
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Disk.force(file);
    }
  }

  /** Names a bulletin that the release is made from; its bytes are kept by {@link #keep}. */
  public void list(KeptBulletin bulletin) {
    kept.put(bulletin.sha256(), bulletin);
  }

  /**
   * Writes all statements as sorted N-Quads, then all dumps, and reads each dump back.
   *
   * @param base the IRI that identifiers begin with
   * @return what was written
   * @throws IOException where a file cannot be written or reads back as something else
   */
  public Counts write(StatementSorter statements, String base) throws IOException {
    statements.writeTo(nquads());
    census = Dumps.write(nquads(), base, root.resolve("work"), root.resolve("release"));
    return census.counts();
  }

  /** The sorted N-Quads, not compressed: there after {@link #write}, until the draft is closed. */
  public Path nquads() {
    return root.resolve("work").resolve("gongbao.nq");
  }

  /** Where the store of this release is to be made: nothing is there yet. */
  public Path store() {
    return root.resolve("store");
  }

  /** Puts the SHACL report, in Turtle, into the release. */
  public void validation(String turtle) throws IOException {
    Disk.write(root.resolve("release").resolve(Release.VALIDATION), turtle);
  }

  /** Puts the report of findings and refused files into the release. */
  public void report(List<ReportEntry> entries) throws IOException {
    Disk.write(root.resolve("release").resolve(Release.REPORT), ReportEntry.toJsonLines(entries));
  }

  /** Puts a copy of the corrections into the release. */
  public void corrections(CorrectionsFile corrections) throws IOException {
    Disk.write(root.resolve("release").resolve(Release.CORRECTIONS), corrections.text());
  }

  /**
   * Makes the release whole and moves {@code current} to it, last and atomically. Where a sound
   * release of the same id is there already, that one is kept as it is.
   *
   * @return the release now in use
   */
  public Release seal(Manifest.Origin origin) throws IOException {
    Objects.requireNonNull(census, "a draft is sealed after its statements are written");
    Path folder = root.resolve("release");
    Disk.write(
        folder.resolve(Release.BULLETINS), KeptBulletin.toJsonLines(List.copyOf(kept.values())));
    Manifest manifest = manifest(origin);
    Disk.write(folder.resolve(Release.MANIFEST), ManifestJson.write(manifest));
    for (Path file : Disk.list(folder, "*")) {
      Disk.force(file);
    }
    Disk.forceFolder(folder);
    moveBulletins();
    moveRelease(folder, archive.releases(manifest.id()));
    moveStore(archive.store(manifest.id()));
    archive.use(manifest.id());
    return archive.release(manifest.id()).orElseThrow();
  }

  @Override
  public void close() throws IOException {
    try {
      Disk.delete(root);
    } finally {
      lock.close();
    }
  }

  private Manifest manifest(Manifest.Origin origin) throws IOException {
    Map<String, DumpFormat> dumps = new TreeMap<>();
    for (DumpFormat format : DumpFormat.values()) {
      dumps.put(format.fileName(), format);
    }
    List<Manifest.Item> items = new ArrayList<>();
    for (Path file : Disk.list(root.resolve("release"), "*")) {
      String name = file.getFileName().toString();
      DumpFormat dump = dumps.get(name);
      String mediaType = dump == null ? MEDIA_TYPES.get(name) : dump.mediaType();
      OptionalLong statements =
          dump == null ? OptionalLong.empty() : OptionalLong.of(census.expected(dump).count());
      items.add(
          new Manifest.Item(name, Files.size(file), Checksum.of(file), mediaType, statements));
    }
    String id = Manifest.id(origin.asOf(), census.sha256());
    return new Manifest(id, census.sha256(), notItsOwn(origin, id), census.counts(), items);
  }

  /** The same sources again give the same id: a release does not follow itself. */
  private static Manifest.Origin notItsOwn(Manifest.Origin origin, String id) {
    return new Manifest.Origin(
        origin.asOf(),
        origin.previous().filter(previous -> !previous.equals(id)),
        origin.base(),
        origin.licence(),
        origin.versions());
  }

  private void moveBulletins() throws IOException {
    Path target = archive.bulletin("x").getParent();
    Files.createDirectories(target);
    for (Path file : Disk.list(root.resolve("bulletins"), "*")) {
      Files.move(
          file, archive.bulletin(file.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
    }
    Disk.forceFolder(target);
  }

  private static void moveRelease(Path from, Path to) throws IOException {
    if (!Files.exists(to)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } else if (!isSound(to)) {
      // It may be in use: its files are replaced one by one, the manifest last.
      Path manifest = from.resolve(Release.MANIFEST);
      for (Path file : Disk.list(from, "*")) {
        if (!file.equals(manifest)) {
          Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
      }
      Files.move(manifest, to.resolve(Release.MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }
    Disk.forceFolder(to.getParent());
  }

  private static boolean isSound(Path folder) {
    try {
      return Release.open(folder).verify().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** A store that is there may be in use, and says the same. */
  private void moveStore(Path to) throws IOException {
    if (Files.exists(store()) && !Files.exists(to)) {
      Files.createDirectories(to.getParent());
      Files.move(store(), to, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
