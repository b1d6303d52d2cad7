package org.gongbao.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.reading.Limits;

/**
 * What a build is told.
 *
 * @param data the data folder
 * @param strict true to refuse the whole where anything was refused
 */
public record BuildSettings(Path data, Sources sources, Terms terms, boolean strict) {
  /**
   * What to read.
   *
   * @param paths files, folders, or {@code -} for standard input
   * @param add true to read the bulletins of the current release too
   * @param corrections file of corrections; empty for that of the data folder, where there is one
   * @param limits beyond which a file is refused
   */
  public record Sources(
      List<String> paths, boolean add, Optional<Path> corrections, Limits limits) {
    public Sources {
      paths = List.copyOf(paths);
      Objects.requireNonNull(corrections);
      Objects.requireNonNull(limits);
    }

    /** These sources, with the data folder's corrections and the usual limits. */
    public Sources(List<String> paths, boolean add) {
      this(paths, add, Optional.empty(), Limits.DEFAULT);
    }
  }

  /**
   * On what terms a release is made.
   *
   * @param asOf the day that statuses hold on
   * @param previous id of the release that it follows; empty for the current one
   * @param base what the IRIs of things begin with, ending in a slash
   * @param licence IRI of the licence of the data
   */
  public record Terms(
      LocalDate asOf, Optional<String> previous, String base, Optional<String> licence) {
    /** Where things live unless told otherwise. */
    public static final String DEFAULT_BASE = "https://w3id.org/gongbao/id/";

    public Terms {
      Objects.requireNonNull(asOf);
      Objects.requireNonNull(previous);
      if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
        throw new IllegalArgumentException("the base IRI has to be http(s) and end in /: " + base);
      }
      licence.ifPresent(
          iri -> {
            if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
              throw new IllegalArgumentException("the licence has to be an IRI: " + iri);
            }
          });
    }
  }

  public BuildSettings {
    Objects.requireNonNull(data);
    Objects.requireNonNull(sources);
    Objects.requireNonNull(terms);
  }
}
