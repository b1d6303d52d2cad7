package org.gongbao.release;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Corrector;

/**
 * A file of corrections, {@code corrections.ttl}: what people wrote, by hand or by {@link #append}.
 * Immutable.
 */
public final class CorrectionsFile {
  private final Path path;
  private final String text;
  private final CorrectionReader turtle;

  private CorrectionsFile(Path path, String text, CorrectionReader turtle) {
    this.path = path;
    this.text = text;
    this.turtle = turtle;
  }

  /**
   * Reads a file.
   *
   * @throws WrongFileException where it is no Turtle, or speaks of something else than corrections
   * @throws IOException where it cannot be read
   */
  public static CorrectionsFile read(Path path) throws IOException, WrongFileException {
    try {
      return of(path, Files.readString(path));
    } catch (CharacterCodingException e) {
      throw new WrongFileException(path, 1, "the file is not in UTF-8: save it as UTF-8.");
    }
  }

  private static CorrectionsFile of(Path path, String text) throws WrongFileException {
    return new CorrectionsFile(path, text, CorrectionReader.parse(path, text));
  }

  public Path path() {
    return path;
  }

  /** The file's characters. */
  public String text() {
    return text;
  }

  /** What it says as N-Triples, for SHACL; each correction has an IRI for {@link #line}. */
  public String triples() {
    return turtle.triples();
  }

  /**
   * The line of a property of a correction, or of the correction where it has no such property.
   *
   * @param subject as in {@link #triples}
   */
  public int line(String subject, String property) {
    return turtle.line(subject, property);
  }

  /**
   * Its corrections in their order, each once. The file must be in the form that the shapes of the
   * ontology say.
   *
   * @return the line where each begins, by correction
   * @throws WrongFileException where a fact or a value is none
   */
  public Map<Correction, Integer> corrections(Corrector corrector) throws WrongFileException {
    Map<Correction, Integer> corrections = new LinkedHashMap<>();
    for (CorrectionReader.Block block : turtle.blocks()) {
      try {
        corrections.putIfAbsent(block.correction(corrector), block.line());
      } catch (IllegalArgumentException e) {
        String end = e.getMessage().endsWith("?") ? "" : ".";
        throw new WrongFileException(path, block.line(), e.getMessage() + end);
      }
    }
    return corrections;
  }

  /**
   * Appends a correction to a file, which is made where it is missing. What is in it stays as it
   * is; readers see the old file or the new one, whole. Several processes and threads may append.
   *
   * @throws WrongFileException where the file is none of corrections: nothing is appended
   */
  public static synchronized void append(Path path, Correction correction)
      throws IOException, WrongFileException {
    Path file = path.toAbsolutePath().normalize();
    Files.createDirectories(file.getParent());
    try (LockedFile lock = LockedFile.of(file)) {
      Optional<CorrectionsFile> before =
          Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
      String head = before.map(CorrectionsFile::text).orElse(CorrectionWriter.HEAD);
      String gap = head.endsWith("\n") ? "\n" : "\n\n";
      String prefixes = before.map(b -> b.turtle.missingPrefixes()).orElse("");
      String after = head + gap + prefixes + CorrectionWriter.of(correction);
      of(file, after);
      lock.replace(after);
    }
  }
}
