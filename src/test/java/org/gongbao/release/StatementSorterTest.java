package org.gongbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gongbao.release.Sample.VALUES;
import static org.gongbao.release.Sample.gb;
import static org.gongbao.release.Sample.id;
import static org.gongbao.release.Sample.quad;
import static org.gongbao.release.Sample.zh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementSorterTest {
  @TempDir Path folder;

  @Test
  void bytesDependOnTheSetOfStatementsOnly() throws IOException {
    List<Statement> statements = new ArrayList<>(Sample.statements(20, 30));
    statements.addAll(Sample.awkward());
    byte[] expected = sorted(statements, 1L << 30);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        Collections.shuffle(statements, new Random(tag.hashCode()));
        statements.addAll(statements.subList(0, 50));
        assertThat(sorted(statements, 1L << 30)).isEqualTo(expected);
        assertThat(sorted(statements, 10_000)).as("in several runs").isEqualTo(expected);
        assertThat(sorted(statements, 300)).as("more runs than are merged").isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(folder).as("runs are deleted").isEmptyDirectory();
  }

  @Test
  void takesStatementsFromSeveralThreads() throws IOException {
    List<Statement> statements = Sample.statements(20, 30);
    Path file = folder.resolve("out.nq");
    try (StatementSorter sorter = new StatementSorter(folder, 10_000)) {
      statements.parallelStream().forEach(sorter);
      sorter.writeTo(file);
    }
    byte[] written = Files.readAllBytes(file);
    Files.delete(file);
    assertThat(written).isEqualTo(sorted(statements, 1L << 30));
  }

  @Test
  void linesAreSortedByUnsignedBytesAndDistinct() throws IOException {
    byte[] bytes = sorted(Sample.statements(5, 5), 1L << 30);
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
    for (int i = 1; i < lines.length; i++) {
      byte[] before = lines[i - 1].getBytes(StandardCharsets.UTF_8);
      assertThat(Arrays.compareUnsigned(before, lines[i].getBytes(StandardCharsets.UTF_8)))
          .isNegative();
    }
  }

  @Test
  void escapesAsCanonicalNQuadsDo() throws IOException {
    Statement statement =
        quad(
            "policy/办法",
            "title",
            zh("\b\t\n\f\r\"\\\u0000\u000b\u001f\u007f\u0085　𠮷'"),
            "derived");
    assertThat(new String(sorted(List.of(statement), 1 << 20), StandardCharsets.UTF_8))
        .isEqualTo(
            "<https://w3id.org/gongbao/id/policy/办法> <https://w3id.org/gongbao/ontology#title> "
                + "\"\\b\\t\\n\\f\\r\\\"\\\\\\u0000\\u000B\\u001F\\u007F\u0085　𠮷'\"@zh "
                + "<https://w3id.org/gongbao/id/graph/derived> .\n");
  }

  @Test
  void writesNoDatatypeForStringsAndNoGraphForTheDefaultGraph() {
    assertThat(line("x", XSD.STRING)).endsWith("#note> \"x\" .");
    assertThat(line("1", XSD.INTEGER))
        .endsWith("#note> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
  }

  @Test
  void refusesWhatAReleaseCannotHold() {
    refuses(VALUES.createStatement(VALUES.createBNode(), gb("a"), id("b")), "blank node");
    refuses(VALUES.createStatement(id("a"), gb("a"), VALUES.createBNode()), "blank node");
    refuses(VALUES.createStatement(id("a"), gb("a"), id("b"), VALUES.createBNode()), "blank node");
    refuses(VALUES.createStatement(id("a b"), gb("a"), id("b")), "U+0020");
    refuses(VALUES.createStatement(id("a<"), gb("a"), id("b")), "U+003C");
    refuses(VALUES.createStatement(id("a"), gb("a"), zh("\ud842")), "surrogate");
    refuses(VALUES.createStatement(id("a"), gb("a"), zh("\udfb7\ud842")), "surrogate");
  }

  private void refuses(Statement statement, String reason) {
    try (StatementSorter sorter = new StatementSorter(folder, 1 << 20)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sorter.accept(statement))
          .withMessageContaining(reason);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String line(String label, org.eclipse.rdf4j.model.IRI datatype) {
    Statement statement =
        VALUES.createStatement(id("a"), gb("note"), VALUES.createLiteral(label, datatype));
    return new String(NQuads.line(statement), StandardCharsets.UTF_8);
  }

  private byte[] sorted(List<Statement> statements, long budget) throws IOException {
    Path file = folder.resolve("out.nq");
    try (StatementSorter sorter = new StatementSorter(folder, budget)) {
      statements.forEach(sorter);
      sorter.writeTo(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }
}
