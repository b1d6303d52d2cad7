package org.gongbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DumpsTest {
  @TempDir Path data;

  @ParameterizedTest
  @EnumSource
  void eachDumpSaysWhatWasPutIn(DumpFormat format) throws IOException {
    List<Statement> statements = new ArrayList<>(Sample.statements(3, 4));
    statements.addAll(Sample.awkward());
    Release release = release(statements);
    Set<String> expected = new TreeSet<>();
    statements.forEach(s -> expected.add(text(s, format)));
    if (format == DumpFormat.RDFXML) {
      expected.removeIf(line -> line.contains("bell") || line.contains("\" \""));
    }
    Set<String> found = new TreeSet<>();
    Rdf.read(release.dump(format), format.rio(), s -> found.add(text(s, format)));
    assertThat(found).containsAll(expected);
    assertThat(found.size() - expected.size()).isEqualTo(format == DumpFormat.RDFXML ? 4 : 0);
  }

  @Test
  void rdfXmlReplacesCharactersThatXmlExcludes() throws IOException {
    Release release = release(Sample.awkward());
    assertThat(exported(release, DumpFormat.RDFXML, true))
        .contains("bell \ufffd, form feed \ufffd, delete \u007f");
  }

  @Test
  void nTriplesAreSortedAndDistinct() throws IOException {
    List<String> lines =
        exported(release(Sample.statements(3, 4)), DumpFormat.NT, true).lines().toList();
    assertThat(lines).doesNotHaveDuplicates().isNotEmpty();
    assertThat(
            lines.stream()
                .map(
                    l ->
                        new String(
                            l.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
        .isSorted();
  }

  @Test
  void trigHasEachGraphOnce() throws IOException {
    String trig = exported(release(Sample.statements(3, 4)), DumpFormat.TRIG, true);
    assertThat(Pattern.compile("[^ ]*graph[^ ]+ \\{").matcher(trig).results()).hasSize(6);
  }

  @Test
  void jsonLinesHoldOneSubjectOfOneGraphEach() throws IOException {
    List<String> lines =
        exported(release(Sample.statements(3, 4)), DumpFormat.NDJSONLD, true).lines().toList();
    // 3 bulletins, 3 * 4 policies and 3 * 4 articles, each in one graph a bulletin
    assertThat(lines.stream().filter(l -> !l.isBlank())).hasSize(27);
  }

  @ParameterizedTest
  @EnumSource
  void exportWithoutTextLeavesOutTheTextGraphsOnly(DumpFormat format) throws IOException {
    List<Statement> statements = Sample.statements(3, 4);
    Set<String> expected = new TreeSet<>();
    statements.stream()
        .filter(s -> !s.getContext().stringValue().contains("/graph/text/"))
        .forEach(s -> expected.add(text(s, format)));
    Path file = data.resolve("exported");
    Files.writeString(file, exported(release(statements), format, false));
    Set<String> found = new TreeSet<>();
    Rdf.readStrictly(file, format.rio(), s -> found.add(text(s, format)));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void countsAreThoseOfTheMergedGraph() throws IOException {
    Counts counts = release(Sample.statements(3, 4)).manifest().counts();
    assertThat(counts.bulletins()).isEqualTo(3);
    assertThat(counts.policies()).isEqualTo(6);
    assertThat(counts.policiesAtHand()).isEqualTo(6);
    assertThat(counts.statements()).isEqualTo(3 + 3 * 4 * 7);
    assertThat(counts.triples()).isEqualTo(3 + 6 * 7);
    assertThat(counts.graphs()).isEqualTo(Map.of("bulletin", 75L, "text", 12L));
  }

  private Release release(List<Statement> statements) throws IOException {
    try (Draft draft = Archive.at(data).draft();
        StatementSorter sorter = draft.sorter()) {
      statements.forEach(sorter);
      draft.write(sorter, Sample.BASE);
      return draft.seal(
          new Manifest.Origin(
              LocalDate.of(2024, 6, 1), Optional.empty(), Sample.BASE, Optional.empty(), Map.of()));
    }
  }

  private static String exported(Release release, DumpFormat format, boolean withText)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    release.export(format, withText, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String text(Statement s, DumpFormat format) {
    byte[] line = format.order() == DumpFormat.Order.TRIPLE ? NQuads.tripleLine(s) : NQuads.line(s);
    return new String(line, StandardCharsets.UTF_8);
  }
}
