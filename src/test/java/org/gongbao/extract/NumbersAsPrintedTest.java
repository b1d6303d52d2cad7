package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gongbao.authority.Authority;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.PolicyDocument.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Numbers as official sites print them, each at the head of a paper: labels, spaces, slips and
 * fragments included. Each must be read, and read as a reading of the test's own says.
 */
@EnabledIfEnvironmentVariable(named = "GONGBAO_SHARED", matches = ".+")
class NumbersAsPrintedTest {
  private static final double ENOUGH = 0.995;
  private static final String PAPER =
      """
      %s
      关于做好某项工作的通知
      各有关单位：
      为做好某项工作，现将有关事项通知如下：
      一、各单位要落实责任，及时报告情况。
      二、本通知自印发之日起施行。
      """;

  private final Extractor extractor = new Extractor(Authority.load());

  @Test
  void readsNumbersAsSitesPrintThem() throws IOException {
    List<String> lines = lines();
    List<String> missed = new ArrayList<>();
    List<String> right = new ArrayList<>();
    int numbers = 0;
    for (String line : lines) {
      Optional<String> expected = expected(line);
      Optional<String> read = read(line);
      numbers += expected.isPresent() ? 1 : 0;
      if (read.equals(expected)) {
        right.add(line + " → " + read.orElse("none"));
      } else {
        missed.add(line + " → " + read.orElse("none") + ", not " + expected.orElse("none"));
      }
    }
    int wanted = numbers;
    System.out.printf(
        "%d lines, %d numbers, %d read otherwise%n", lines.size(), wanted, missed.size());
    missed.forEach(System.out::println);
    if (Boolean.getBoolean("gongbao.numbers.show")) {
      new Random(1).ints(300, 0, right.size()).mapToObj(right::get).forEach(System.out::println);
    }
    assertThat(missed).as("of " + wanted).hasSizeLessThan((int) (wanted * (1 - ENOUGH)) + 1);
  }

  private static List<String> lines() throws IOException {
    Path file =
        Path.of(System.getenv("GONGBAO_SHARED"))
            .resolve("bulletins-wide/document-numbers-as-printed.txt");
    return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
  }

  /** What the extractor reads at the head of a paper: its number, else its order. */
  private Optional<String> read(String line) {
    return extractor
        .extract(ExtractionFixturesTest.source(PAPER.formatted(line)))
        .entries()
        .stream()
        .flatMap(e -> e instanceof PolicyDocument d ? Stream.of(d.issue()) : Stream.empty())
        .flatMap(i -> text(i).stream())
        .findFirst();
  }

  private static Optional<String> text(Issue issue) {
    return issue
        .number()
        .map(n -> n.value().toString())
        .or(() -> issue.order().map(o -> o.value().issuer() + "令第" + o.value().number() + "号"));
  }

  /**
   * Another reading of the same lines, from the end to the front, of no use but here: the digits
   * before 号, the year before them, and what stands before the year, without what led to it.
   */
  private static Optional<String> expected(String line) {
    String dense = line.replaceAll("[\\s\\u200B-\\u200D\\uFEFF]", "").replaceFirst("号?$", "");
    int end = dense.length();
    int at = end;
    while (at > 0 && Character.isDigit(dense.charAt(at - 1))) {
      at--;
    }
    int sequence = Integer.parseInt(dense.substring(at, end));
    String head = dense.substring(0, at).replaceFirst("[第年〕\\])]+$", "").replaceFirst(".*：", "");
    if (head.endsWith("令")) {
      return Optional.of(head + "第" + sequence + "号");
    }
    if (!head.matches(".*\\d{4}")) {
      return Optional.empty();
    }
    String year = head.substring(head.length() - 4);
    String code = head.substring(0, head.length() - 4).replaceFirst("[〔\\[(]$", "");
    String own = code.replaceFirst("^(?:.*通知|关于废止|依据|据|.*按|日(?=辽))(?=.)", "");
    return Optional.of(own + "〔" + year + "〕" + sequence + "号");
  }
}
