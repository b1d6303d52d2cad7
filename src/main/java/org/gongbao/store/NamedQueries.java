package org.gongbao.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.text.Nearness;

/** The named queries at hand, in the order of their names. Immutable. */
public final class NamedQueries {
  private static final String FOLDER = "org/gongbao/queries";
  private static final String EXTENSION = ".rq";
  private static final int MOST_NEAR = 5;

  private final List<NamedQuery> queries;

  private NamedQueries(List<NamedQuery> queries) {
    this.queries = List.copyOf(queries);
  }

  /**
   * The queries that come with the program: the files of {@code queries/} at the top of the
   * project, which the build puts beside the classes or into the jar. What is there is listed;
   * there is no index to forget.
   *
   * @throws IOException where the program's own files cannot be read
   */
  public static NamedQueries bundled() throws IOException {
    CodeSource source = NamedQueries.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new NoSuchFileException(FOLDER, null, "the place of the program's files is not known");
    }
    Path place;
    try {
      place = Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the place of the program's files is no path: " + source, e);
    }
    if (Files.isDirectory(place)) {
      return in(place.resolve(FOLDER));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return in(jar.getPath(FOLDER));
    }
  }

  /**
   * The queries of a folder: its files whose names end in {@code .rq}.
   *
   * @throws IOException where a file cannot be read
   * @throws IllegalArgumentException where a file's description has a mistake
   */
  public static NamedQueries in(Path folder) throws IOException {
    List<NamedQuery> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted =
          files
              .filter(f -> f.getFileName().toString().endsWith(EXTENSION))
              .sorted(Comparator.comparing(f -> f.getFileName().toString()))
              .toList();
      for (Path file : sorted) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - EXTENSION.length());
        found.add(NamedQuery.parse(stem, Files.readString(file)));
      }
    }
    return new NamedQueries(found);
  }

  /** All of them, by name. */
  public List<NamedQuery> all() {
    return queries;
  }

  /** The query of exactly this name. */
  public Optional<NamedQuery> byName(String name) {
    return queries.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  /**
   * Names that may have been meant, the nearest first, at most five: those that differ in few
   * letters, and those that have a word in common.
   */
  public List<String> nearNames(String name) {
    record Near(String name, int distance) {}
    Set<String> words = Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    return queries.stream()
        .map(q -> new Near(q.name(), Nearness.distance(name, q.name())))
        .filter(
            n ->
                n.distance() <= 2 + name.length() / 3
                    || Stream.of(n.name().split("-"))
                        .anyMatch(w -> w.length() > 3 && words.contains(w)))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST_NEAR)
        .map(Near::name)
        .toList();
  }
}
