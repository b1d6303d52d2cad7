package org.gongbao.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.authority.Authority;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.graph.Gb;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.Provision;
import org.gongbao.policy.RelationKind;
import org.gongbao.policy.Responsibility;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was read is shown, all of it, where it stands; and nothing of the text is lost or obeyed.
 */
class ExtractionViewTest {
  private static final Path SAMPLES = Path.of("src/main/resources/org/gongbao/samples");
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".txt") && !n.equals("index.txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFactIsShown(String sample) throws IOException {
    Extraction read = sample(sample);
    List<Mark> marks = new Sheet(read).all();
    Set<Span> marked = marks.stream().map(m -> m.fact().span()).collect(Collectors.toSet());
    for (Object entry : read.entries()) {
      assertThat(marked).containsAll(places(entry, true));
    }
    Document page = parsed(read);
    String text = ExtractionView.text(read, false);
    for (Mark mark : marks) {
      Element fact = page.getElementById("f" + mark.number());
      assertThat(fact).as(mark.toString()).isNotNull();
      assertThat(fact.select(".v").first().wholeText()).isEqualTo(mark.fact().value());
      assertThat(fact.select("code").first().wholeText()).isEqualTo(mark.fact().rule());
      assertThat(text).contains(mark.fact().value() + " ", "[" + mark.fact().rule() + "]");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void marksPointAtTheirWords(String sample) throws IOException {
    Extraction read = sample(sample);
    Map<String, StringBuilder> words = new TreeMap<>();
    for (Element link : parsed(read).select("a.m")) {
      for (String number : link.attr("data-m").split(" ")) {
        words.computeIfAbsent(number, n -> new StringBuilder()).append(link.wholeText());
      }
    }
    for (Mark mark : new Sheet(read).all()) {
      String ink = read.source().text(mark.ink(read.source())).replaceAll("[\\r\\n]", "");
      assertThat(words.get("" + mark.number())).as(mark.toString()).hasToString(ink);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePageHoldsEveryLineAndItsLinksLeadSomewhere(String sample) throws IOException {
    Extraction read = sample(sample);
    Document page = parsed(read);
    Map<Integer, String> lines = new TreeMap<>();
    page.select(".text p")
        .forEach(p -> lines.merge(number(p), p.wholeText(), (before, rest) -> before + rest));
    SourceText source = read.source();
    for (int n = 1; n <= source.lineCount(); n++) {
      String line = source.text(source.line(n));
      assertThat(lines.getOrDefault(n, "").strip()).isEqualTo(line.strip());
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(h -> h.startsWith("#") && ids.contains(h.substring(1)));
  }

  @Test
  void aBulletinRunsNothing() throws Exception {
    String hostile = "</title><script>alert(1)</script>&amp;\"'";
    Extraction read =
        Shown.extraction(
            "a<b>&.txt",
            hostile + "\u001b[31m\u0007",
            Shown.document(hostile, 0, hostile.length()));
    Document page = parsed(read);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select(".text p").first().wholeText()).startsWith(hostile);
    assertThat(page.select(".card h2").text()).contains("<script>");
    assertThat(page.title()).startsWith("a<b>&.txt");
    byte[] script = page.select("script").first().data().getBytes("UTF-8");
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(script);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'");
    assertThat(ExtractionView.html(read)).doesNotContain("\u001b", "\u0007");
    assertThat(ExtractionView.text(read, false)).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void thePageNeedsNothingElse() {
    Document page = parsed(Shown.crossing());
    assertThat(page.select("[src], link, iframe, object, embed, img")).isEmpty();
    assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void marksThatCrossAndNestAreCut() {
    List<String> seen = new ArrayList<>();
    parsed(Shown.crossing())
        .select("a.m")
        .forEach(a -> seen.add(a.wholeText() + " " + a.select("u").eachAttr("class")));
    assertThat(seen)
        .containsExactly(
            "甲市 [k-finding d1, k-title d0]",
            "人民政府 [k-finding d2, k-title d1, k-issuer d0]",
            "令 [k-finding d1, k-issuer d0]",
            "第一条 [k-provision d0]");
  }

  @Test
  void textWithoutColoursIsStable() throws IOException {
    Path expected = Path.of("src/test/resources/org/gongbao/explore/crossing.expected.txt");
    assertThat(ExtractionView.text(Shown.crossing(), false)).isEqualTo(Files.readString(expected));
  }

  @Test
  void coloursChangeNoCharacter() throws IOException {
    Extraction read = sample("order-with-regulation.txt");
    String coloured = ExtractionView.text(read, true);
    String plain = ExtractionView.text(read, false);
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void theOntologyNamesEveryRole() {
    Labels labels = Labels.ofOntology();
    for (DateRole role : DateRole.values()) {
      assertThat(labels.of(Gb.NS + role.term())).isNotBlank();
    }
    for (RelationKind kind : RelationKind.values()) {
      assertThat(labels.of(Gb.NS + kind.term())).isNotBlank();
    }
    for (Issuer.Role role : Issuer.Role.values()) {
      assertThat(labels.of(Gb.role(role.term()))).isNotBlank();
    }
    for (Responsibility.Role role : Responsibility.Role.values()) {
      assertThat(labels.of(Gb.role(role.term()))).isNotBlank();
    }
    for (Announcement.Event event : Announcement.Event.values()) {
      assertThat(labels.of(Gb.event(event.term()))).isNotBlank();
    }
    for (Provision.Kind kind : Provision.Kind.values()) {
      assertThat(labels.of(Gb.provision(kind.term()))).isNotBlank();
    }
    for (Extraction.Kind kind : Extraction.Kind.values()) {
      assertThat(labels.of(Gb.bulletin(kind.term()))).isNotBlank();
    }
  }

  private static Extraction sample(String name) throws IOException {
    return EXTRACTOR.extract(Shown.source(name, Files.readString(SAMPLES.resolve(name))));
  }

  private static Document parsed(Extraction extraction) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page = parser.parseInput(ExtractionView.html(extraction), "");
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  private static int number(Element line) {
    return Integer.parseInt(line.attr("data-n"));
  }

  /**
   * Places of all facts in a record, whatever kinds of them there may come to be: all spans but
   * those of entries and of their whole texts.
   */
  private static Set<Span> places(Object value, boolean entry) {
    Set<Span> places = new HashSet<>();
    if (value instanceof Span span) {
      places.add(span);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> places.addAll(places(v, false)));
    } else if (value instanceof Iterable<?> values) {
      values.forEach(v -> places.addAll(places(v, false)));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(v -> places.addAll(places(v, false)));
    } else if (value instanceof Record fact) {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        boolean whole = component.getType() == Span.class || component.getType() == Fact.class;
        if (!entry || !whole) {
          places.addAll(places(component(component, fact), false));
        }
      }
    }
    return places;
  }

  private static Object component(RecordComponent component, Record of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
