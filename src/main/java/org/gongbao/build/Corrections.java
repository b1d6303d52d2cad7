package org.gongbao.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Corrector;
import org.gongbao.release.CorrectionsFile;
import org.gongbao.release.ReportEntry;
import org.gongbao.release.WrongFileException;
import org.gongbao.store.Validation;

/**
 * The corrections of a file, checked by shapes and values.
 *
 * @param file empty where there is none, and so no corrections
 * @param lines where each begins in the file, by correction, in their order
 */
public record Corrections(Optional<CorrectionsFile> file, Map<Correction, Integer> lines) {
  public Corrections {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /** No corrections. */
  public static final Corrections NONE = new Corrections(Optional.empty(), Map.of());

  /**
   * Reads a file of corrections.
   *
   * @throws BuildRefusedException where it is not what it has to be: file, line and what to do
   * @throws IOException where it cannot be read
   */
  public static Corrections load(Path path, Corrector corrector)
      throws IOException, BuildRefusedException {
    try {
      CorrectionsFile file = CorrectionsFile.read(path);
      List<ReportEntry> wrong = new ArrayList<>();
      for (Validation.Objection o : Validation.ofOntology().validate(file.triples())) {
        wrong.add(wrong(path, file.line(o.focus(), o.property()), named(o)));
      }
      if (!wrong.isEmpty()) {
        throw refused(wrong);
      }
      return new Corrections(Optional.of(file), file.corrections(corrector));
    } catch (WrongFileException e) {
      throw refused(List.of(wrong(e.file(), e.line(), e.getMessage())));
    }
  }

  /** In the order of the file. */
  public List<Correction> all() {
    return List.copyOf(lines.keySet());
  }

  private static String named(Validation.Objection objection) {
    String property = objection.property().replaceFirst(".*[#/]", "");
    return property.isEmpty() || objection.message().contains(property)
        ? objection.message()
        : property + ": " + objection.message();
  }

  private static ReportEntry wrong(Path file, int line, String message) {
    return new ReportEntry(
        file.toString(),
        Optional.empty(),
        "corrections.wrong",
        Optional.of(new ReportEntry.Place(line, 1)),
        message);
  }

  private static BuildRefusedException refused(List<ReportEntry> wrong) {
    return new BuildRefusedException(
        "the corrections are wrong, so nothing is done: mend the file, or name another one by"
            + " --corrections.",
        wrong);
  }
}
