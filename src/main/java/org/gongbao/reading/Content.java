package org.gongbao.reading;

import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What one file says.
 *
 * @param text lines, each with its line end, or the decoded characters of a text file
 * @param pages the 1-based page of each line, or nothing where the file has no pages
 */
record Content(String mediaType, String text, int[] pages) {
  Content {
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(text);
    Objects.requireNonNull(pages);
  }

  /** A content without pages. */
  static Content of(String mediaType, String text) {
    return new Content(mediaType, text, new int[0]);
  }

  /** A content of lines. */
  static Content of(String mediaType, Iterable<String> lines) {
    return of(mediaType, String.join("\n", lines) + "\n");
  }

  /** The same on one page or another, line by line. */
  Content on(IntStream pageOfLine) {
    return new Content(mediaType, text, pageOfLine.toArray());
  }
}
