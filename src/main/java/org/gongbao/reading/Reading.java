package org.gongbao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongbao.text.SourceText;

/**
 * Reads sources: files, folders, archives of files, or {@code -} for standard input. The door of
 * this package. A file's content decides what it is, never its name. Not for use by several
 * threads.
 */
public final class Reading {
  /** Name of a source that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Limits limits;
  private final Originals originals;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /** Takes the bytes of each bulletin that was read, once. */
  public interface Originals {
    void keep(String sha256, byte[] bytes) throws IOException;
  }

  /**
   * What was read.
   *
   * @param sources by file name, then sha256; the same bytes under several names are one source
   * @param refusals by path
   */
  public record Result(List<SourceText> sources, List<Refusal> refusals) {
    public Result {
      sources = List.copyOf(sources);
      refusals = List.copyOf(refusals);
    }
  }

  private record Found(Content content, long byteCount, SortedSet<String> names) {}

  /**
   * @param originals takes the bytes that were read
   */
  public Reading(Limits limits, Originals originals) {
    this.limits = limits;
    this.originals = originals;
  }

  /**
   * Reads a source as a user names it: a file, a folder with all that is below it but hidden files,
   * or {@code -}.
   *
   * @throws IOException where {@link Originals} cannot keep a file; trouble with the source itself
   *     becomes a {@link Refusal}
   */
  public void add(String source, InputStream standardInput) throws IOException {
    if (source.equals(STANDARD_INPUT)) {
      read(source, "standard-input", () -> standardInput);
      return;
    }
    try {
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else {
        addFile(path, path.toAbsolutePath().normalize().getFileName().toString());
      }
    } catch (InvalidPathException e) {
      refusals.add(new Refusal(source, "file.missing", "no file can have this name."));
    }
  }

  /** Reads one file under a name of its own. */
  public void addFile(Path path, String fileName) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      refusals.add(new Refusal(path.toString(), "file.special", "this is no ordinary file."));
    } else {
      read(path.toString(), fileName, () -> Files.newInputStream(path));
    }
  }

  /** All that was read so far. */
  public Result result() {
    List<SourceText> sources = new ArrayList<>();
    found.forEach(
        (sha256, file) ->
            sources.add(
                new SourceText(
                    new SourceText.Origin(
                        List.copyOf(file.names()),
                        sha256,
                        file.content().mediaType(),
                        file.byteCount()),
                    file.content().text(),
                    file.content().pages())));
    sources.sort(
        Comparator.comparing((SourceText s) -> s.origin().fileName())
            .thenComparing(s -> s.origin().sha256()));
    refusals.sort(Comparator.comparing(Refusal::path).thenComparing(Refusal::code));
    return new Result(sources, refusals);
  }

  private void addFolder(Path folder) throws IOException {
    Folder walked = Folder.walk(folder);
    refusals.addAll(walked.refusals());
    if (walked.files().isEmpty() && walked.refusals().isEmpty()) {
      refusals.add(
          new Refusal(folder.toString(), "folder.empty", "the folder holds no bulletins."));
    }
    for (Path file : walked.files()) {
      addFile(file, file.getFileName().toString());
    }
  }

  /** Opens a source. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  private void read(String path, String fileName, Opening opening) throws IOException {
    byte[] bytes;
    try (InputStream in = opening.open()) {
      bytes = Bytes.load(in, limits);
    } catch (Refused e) {
      refusals.add(e.of(path));
      return;
    } catch (IOException e) {
      refusals.add(unreadable(path, e));
      return;
    }
    keep(path, fileName, bytes, 0);
  }

  private void keep(String path, String fileName, byte[] bytes, int depth) throws IOException {
    String sha256 = sha256(bytes);
    Found known = found.get(sha256);
    if (known != null) {
      known.names().add(fileName);
      return;
    }
    try {
      Optional<Content> content = AnyFile.read(bytes, limits);
      if (content.isEmpty()) {
        keepFilesOf(path, bytes, depth + 1);
        return;
      }
      originals.keep(sha256, bytes);
      found.put(sha256, new Found(content.get(), bytes.length, new TreeSet<>(List.of(fileName))));
    } catch (Refused e) {
      refusals.add(e.of(path));
    }
  }

  /** Reads the files in an archive, each a source under its own name without its folders. */
  private void keepFilesOf(String path, byte[] bytes, int depth) throws IOException, Refused {
    if (depth > limits.archives().depth()) {
      throw new Refused(
          "archive.too-deep",
          "the archive stands in " + limits.archives().depth() + " others. Unpack it first.");
    }
    boolean none = true;
    try (Archive archive = new Archive(bytes, limits)) {
      for (String name = next(archive); name != null; name = next(archive)) {
        if (!Folder.isHidden(name)) {
          none = false;
          String own = name.substring(name.lastIndexOf('/') + 1);
          keep(path + "!/" + name, own, bytes(archive), depth);
        }
      }
    }
    if (none) {
      throw new Refused("archive.empty", "the archive holds no files.");
    }
  }

  private static String next(Archive archive) throws Refused {
    try {
      return archive.next();
    } catch (IOException e) {
      throw Archive.refused(e);
    }
  }

  private static byte[] bytes(Archive archive) throws Refused {
    try {
      return archive.bytes();
    } catch (IOException e) {
      throw Archive.refused(e);
    }
  }

  static Refusal unreadable(String path, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Refusal(path, "file.missing", "there is no such file or folder.");
    }
    if (e instanceof AccessDeniedException) {
      return new Refusal(path, "file.unreadable", "permission to read it is missing.");
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return new Refusal(
        path, "file.unreadable", "it cannot be read: " + (reason == null ? e : reason) + ".");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
