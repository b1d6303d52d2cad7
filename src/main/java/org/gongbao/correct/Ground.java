package org.gongbao.correct;

import java.util.Objects;
import java.util.Optional;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * What a correction stands on: where it ceases to be so, the correction is not applied.
 *
 * @param bulletin the source that is spoken of
 * @param entry where the entry begins
 * @param passage words of the source that the correction rests on
 */
public record Ground(Bulletin bulletin, EntryPlace entry, Passage passage) {
  /**
   * A source, by its bytes.
   *
   * @param fileName for people; what counts is the digest
   */
  public record Bulletin(String sha256, Optional<String> fileName) {
    public Bulletin {
      Objects.requireNonNull(fileName);
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException("no sha256: " + sha256);
      }
    }
  }

  /**
   * An entry, by the line in which it begins.
   *
   * @param line from 1
   * @param ordinal which of the entries that begin in that line, from 1
   */
  public record EntryPlace(int line, int ordinal) {
    public EntryPlace {
      if (line < 1 || ordinal < 1) {
        throw new IllegalArgumentException("no place of an entry: " + line + "." + ordinal);
      }
    }

    /** {@code 12}, or {@code 12.2} for the second entry that begins in line 12. */
    @Override
    public String toString() {
      return ordinal == 1 ? Integer.toString(line) : line + "." + ordinal;
    }
  }

  /**
   * Words of a source as they stand there, line ends included.
   *
   * @param line in which they begin, from 1
   */
  public record Passage(int line, String words) {
    public Passage {
      if (line < 1 || words.isBlank()) {
        throw new IllegalArgumentException("a passage has a line from 1, and words");
      }
    }

    /** Where the words stand; empty where the text in that line is another. */
    public Optional<Span> in(SourceText source) {
      if (line > source.lineCount()) {
        return Optional.empty();
      }
      Span begins = source.line(line);
      int at = source.text().indexOf(words, begins.start());
      return at < 0 || at > begins.end()
          ? Optional.empty()
          : Optional.of(new Span(at, at + words.length()));
    }
  }

  public Ground {
    Objects.requireNonNull(bulletin);
    Objects.requireNonNull(entry);
    Objects.requireNonNull(passage);
  }
}
