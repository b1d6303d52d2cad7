package org.gongbao.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a release is and which files make it up. Holds no clock time: what was built, not when.
 *
 * @param contentSha256 of the sorted N-Quads, uncompressed: the identity of the release
 * @param files every file of the release but the manifest, by name
 */
public record Manifest(
    String id, String contentSha256, Origin origin, Counts counts, List<Item> files) {
  private static final Pattern ID = Pattern.compile("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{12}");

  /**
   * How a release came to be.
   *
   * @param asOf the day that statuses are derived for
   * @param previous id of the release that it follows
   * @param base the IRI that identifiers begin with
   * @param licence IRI of the licence of the data
   * @param versions of program and rules, by name
   */
  public record Origin(
      LocalDate asOf,
      Optional<String> previous,
      String base,
      Optional<String> licence,
      Map<String, String> versions) {
    public Origin {
      Objects.requireNonNull(asOf);
      Objects.requireNonNull(previous);
      Objects.requireNonNull(base);
      Objects.requireNonNull(licence);
      versions = new TreeMap<>(versions);
    }
  }

  /**
   * One file.
   *
   * @param mediaType of the file, for a gzip file of what is inside
   * @param statements number of statements where the file is a dump
   */
  public record Item(
      String name, long bytes, String sha256, String mediaType, OptionalLong statements) {
    public Item {
      if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
        throw new IllegalArgumentException("no name of a file in a release: " + name);
      }
      Objects.requireNonNull(sha256);
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(statements);
    }
  }

  public Manifest {
    if (!isId(id)) {
      throw new IllegalArgumentException("no id of a release: " + id);
    }
    Objects.requireNonNull(contentSha256);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(counts);
    files = List.copyOf(files);
  }

  /** The id of a release: its as-of date and the first 12 digits of its content's sha256. */
  static String id(LocalDate asOf, String contentSha256) {
    return asOf + "-" + contentSha256.substring(0, 12);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
