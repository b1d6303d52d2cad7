package org.gongbao.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** A sealed release: a folder that nobody writes to again. Safe for use by several threads. */
public final class Release {
  /** Name of the manifest in a release's folder. */
  public static final String MANIFEST = "manifest.json";

  /** Name of the SHACL report. */
  public static final String VALIDATION = "validation.ttl";

  /** Name of the report of findings and refused files. */
  public static final String REPORT = "report.jsonl";

  /** Name of the corrections that went into it; not there where there were none. */
  public static final String CORRECTIONS = "corrections.ttl";

  /** Name of the list of bulletins. */
  public static final String BULLETINS = "bulletins.jsonl";

  private final Path folder;
  private final Manifest manifest;

  private Release(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * @throws IOException where the folder holds no readable manifest of its own name
   */
  static Release open(Path folder) throws IOException {
    Path file = folder.resolve(MANIFEST);
    Manifest manifest = ManifestJson.read(Files.readString(file), file.toString());
    if (!manifest.id().equals(folder.getFileName().toString())) {
      throw new IOException(
          "the folder " + folder + " holds the manifest of another release: " + manifest.id());
    }
    return new Release(folder, manifest);
  }

  public String id() {
    return manifest.id();
  }

  public Path folder() {
    return folder;
  }

  public Manifest manifest() {
    return manifest;
  }

  /** A dump's file. */
  public Path dump(DumpFormat format) {
    return folder.resolve(format.fileName());
  }

  /** The bulletins that it was made from, by sha256. */
  public List<KeptBulletin> bulletins() throws IOException {
    Path file = folder.resolve(BULLETINS);
    return KeptBulletin.read(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString());
  }

  /**
   * Compares every file with the manifest.
   *
   * @return what is wrong, one sentence each; empty where all is well
   */
  public List<String> verify() throws IOException {
    List<String> problems = new ArrayList<>();
    Set<String> expected = new TreeSet<>(Set.of(MANIFEST));
    for (Manifest.Item item : manifest.files()) {
      expected.add(item.name());
      Path file = folder.resolve(item.name());
      if (!Files.isRegularFile(file)) {
        problems.add(item.name() + " is missing");
      } else if (Files.size(file) != item.bytes()) {
        problems.add(
            String.format(
                Locale.ROOT,
                "%s has %d bytes instead of %d",
                item.name(),
                Files.size(file),
                item.bytes()));
      } else if (!Checksum.of(file).equals(item.sha256())) {
        problems.add(item.name() + " has been changed: its sha256 is not that of the manifest");
      }
    }
    for (Path file : Disk.list(folder, "*")) {
      if (!expected.contains(file.getFileName().toString())) {
        problems.add(file.getFileName() + " is not in the manifest");
      }
    }
    return problems;
  }

  /**
   * Writes a dump, not compressed. The stream is flushed and stays open.
   *
   * @param withText false leaves out the graphs of provisions and their text
   */
  public void export(DumpFormat format, boolean withText, OutputStream out) throws IOException {
    if (withText) {
      try (InputStream file = new BufferedInputStream(Files.newInputStream(dump(format)), 1 << 16);
          InputStream in = new GZIPInputStream(file, 1 << 16)) {
        in.transferTo(out);
      }
      out.flush();
      return;
    }
    DumpFormat source = format.order() == DumpFormat.Order.GRAPH ? DumpFormat.TRIG : DumpFormat.NQ;
    DumpWriter writer = DumpWriter.of(format, Prefixes.of(manifest.origin().base()), out);
    Rdf.read(
        dump(source),
        source.rio(),
        statement -> {
          if (!Census.kind(statement.getContext()).equals("text")) {
            writer.accept(statement);
          }
        });
    writer.end();
    out.flush();
  }
}
