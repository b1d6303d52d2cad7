package org.gongbao.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The characters of one source with the way back to it: file, page, line and offset.
 *
 * <p>Immutable and safe for use by several threads. Line numbers are 1-based; a line ends at LF, CR
 * LF or CR, which belong to it.
 */
public final class SourceText {
  private final Origin origin;
  private final String text;
  private final int[] lineStarts;
  private final int[] pages;

  /**
   * What is known of the file that a text came from.
   *
   * @param fileNames the file's own name, without folders; several, sorted, where the same bytes
   *     came under several names
   * @param sha256 lower-case hexadecimal digest of the file's bytes
   * @param mediaType such as {@code text/plain}
   * @param byteCount size of the file
   */
  public record Origin(List<String> fileNames, String sha256, String mediaType, long byteCount) {
    public Origin {
      fileNames = fileNames.stream().sorted().distinct().toList();
      if (fileNames.isEmpty()) {
        throw new IllegalArgumentException("a source without a file name: " + sha256);
      }
      Objects.requireNonNull(mediaType);
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException("no sha256: " + sha256);
      }
    }

    /** The first of its names. */
    public String fileName() {
      return fileNames.get(0);
    }
  }

  /** A text without pages. */
  public SourceText(Origin origin, String text) {
    this(origin, text, new int[0]);
  }

  /**
   * @param pages the 1-based page of each line, or nothing where the source has no pages
   */
  public SourceText(Origin origin, String text, int[] pages) {
    this.origin = Objects.requireNonNull(origin);
    this.text = Objects.requireNonNull(text);
    this.lineStarts = lineStarts(text);
    this.pages = pages.clone();
    if (pages.length != 0 && pages.length != lineStarts.length) {
      throw new IllegalArgumentException(
          "pages of " + pages.length + " lines for a text of " + lineStarts.length);
    }
  }

  public Origin origin() {
    return origin;
  }

  /** All characters as they came, line ends included. */
  public String text() {
    return text;
  }

  /** Number of lines, at least 1; a last line end opens no further line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The characters of a span. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The 1-based line that holds the character at {@code offset}; the last line for the end. */
  public int lineAt(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** First line that a span touches. */
  public int firstLine(Span span) {
    return lineAt(span.start());
  }

  /** Last line that a span touches; that of its start where it is empty. */
  public int lastLine(Span span) {
    return lineAt(Math.max(span.start(), span.end() - 1));
  }

  /** The span of a 1-based line without its line end. */
  public Span line(int number) {
    int start = lineStarts[Objects.checkIndex(number - 1, lineStarts.length)];
    int end = number == lineStarts.length ? text.length() : lineStarts[number];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /** The 1-based page that a 1-based line stands on, where the source has pages. */
  public OptionalInt page(int line) {
    Objects.checkIndex(line - 1, lineStarts.length);
    return pages.length == 0 ? OptionalInt.empty() : OptionalInt.of(pages[line - 1]);
  }

  /**
   * The same source with every character outside of a span blank: offsets, lines and pages of what
   * stands inside stay as they are.
   */
  public SourceText only(Span span) {
    StringBuilder blank = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((i < span.start() || i >= span.end()) && c != '\n' && c != '\r') {
        blank.setCharAt(i, ' ');
      }
    }
    return new SourceText(origin, blank.toString(), pages);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (lineEnd && i + 1 < text.length()) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
