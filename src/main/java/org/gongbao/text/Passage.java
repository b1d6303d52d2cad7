package org.gongbao.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Characters that were taken from a source and folded, each with the offset that it came from: a
 * paragraph whose hard wraps are mended, a line without its page furniture.
 *
 * <p>Immutable. Rules and patterns run on {@link #text()}; {@link #span} leads back to the source.
 */
public final class Passage {
  private final String text;
  private final int[] offsets;

  private Passage(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /**
   * The folded characters of a span: any run of white space is one space, zero-width characters are
   * gone, full-width letters and digits are half width, white space at both ends is dropped.
   * Punctuation stays as printed.
   */
  public static Passage of(SourceText source, Span span) {
    Builder folded = new Builder(span.length());
    String text = source.text();
    for (int i = span.start(); i < span.end(); i++) {
      folded.add(Width.fold(text.charAt(i)), i);
    }
    return folded.build();
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The source's span of the characters from {@code from} to {@code to}, exclusive. */
  public Span span(int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    if (from == to) {
      int at = from < offsets.length ? offsets[from] : from == 0 ? 0 : offsets[from - 1] + 1;
      return new Span(at, at);
    }
    return new Span(offsets[from], offsets[to - 1] + 1);
  }

  /** Index of the character that came from an offset of the source, or -1 where none did. */
  public int indexOf(int offset) {
    return Math.max(-1, Arrays.binarySearch(offsets, offset));
  }

  /** The span of the whole. */
  public Span span() {
    return span(0, text.length());
  }

  /** A part of this passage, white space at both ends dropped. */
  public Passage slice(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Passage(text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
  }

  /** This passage with another behind it; a space between them only where both sides are ASCII. */
  public Passage join(Passage next) {
    Builder joined = new Builder(length() + next.length() + 1);
    joined.addAll(this);
    if (!isEmpty() && !next.isEmpty() && ascii(last()) && ascii(next.text.charAt(0))) {
      joined.add(' ', next.offsets[0]);
    }
    joined.addAll(next);
    return joined.build();
  }

  /**
   * Without the spaces that Chinese print does not mean: one stays only between two ASCII letters
   * or digits, as in {@code Open Data}.
   */
  public Passage dense() {
    if (text.indexOf(' ') < 0) {
      return this;
    }
    Builder dense = new Builder(length());
    for (int i = 0; i < text.length(); i++) {
      boolean dropped =
          text.charAt(i) == ' ' && !(ascii(text.charAt(i - 1)) && ascii(text.charAt(i + 1)));
      if (!dropped) {
        dense.add(text.charAt(i), offsets[i]);
      }
    }
    return dense.build();
  }

  @Override
  public String toString() {
    return text;
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  private static boolean ascii(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Gathers characters, folding runs of white space. */
  private static final class Builder {
    private final char[] chars;
    private final int[] from;
    private int size;

    Builder(int capacity) {
      chars = new char[capacity + 1];
      from = new int[capacity + 1];
    }

    void add(char c, int offset) {
      boolean nothing = c == Width.NOTHING;
      boolean doubled = c == ' ' && (size == 0 || chars[size - 1] == ' ');
      if (!nothing && !doubled) {
        chars[size] = c;
        from[size++] = offset;
      }
    }

    void addAll(Passage passage) {
      for (int i = 0; i < passage.length(); i++) {
        add(passage.text.charAt(i), passage.offsets[i]);
      }
    }

    Passage build() {
      if (size > 0 && chars[size - 1] == ' ') {
        size--;
      }
      return new Passage(new String(chars, 0, size), Arrays.copyOf(from, size));
    }
  }
}
