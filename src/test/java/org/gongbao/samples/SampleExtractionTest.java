package org.gongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongbao.authority.Authority;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;
import org.gongbao.text.SourceText;
import org.gongbao.text.SourceText.Origin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a careful reader finds in each sample is what is read from it. */
class SampleExtractionTest {
  private static final Path SAMPLES = Path.of("src/main/resources/org/gongbao/samples");
  private static final Path EXPECTED = Path.of("src/test/resources/org/gongbao/samples");
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());

  /** Relations that the annotations know; others (republishes, forwards) are not listed in them. */
  private static final Set<String> ANNOTATED =
      Set.of("basedOn", "repeals", "amends", "amendedBy", "extends", "cites", "interprets");

  @TestFactory
  Stream<DynamicTest> readsWhatACarefulReaderFinds() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".expected.json")).sorted().toList();
      assertThat(all).isNotEmpty();
      return all.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path expected) throws IOException {
    JsonObject gold = JsonParser.parseString(Files.readString(expected)).getAsJsonObject();
    Path sample = SAMPLES.resolve(gold.get("source").getAsString());
    Extraction read = EXTRACTOR.extract(source(Files.readString(sample)));
    JsonArray documents = gold.getAsJsonArray("documents");
    assertThat(read.entries()).hasSize(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      JsonObject document = documents.get(i).getAsJsonObject();
      String place = sample.getFileName() + " n" + (i + 1);
      Entry entry = read.entries().get(i);
      int firstLine = read.source().firstLine(entry.span());
      assertThat(firstLine).as(place).isEqualTo(document.getAsJsonArray("lines").get(0).getAsInt());
      compare(place, document, entry);
    }
  }

  private static void compare(String place, JsonObject gold, Entry entry) {
    if (entry instanceof PolicyDocument document) {
      compare(place, gold, document);
    } else if (entry instanceof NewsItem news) {
      assertThat(words(news.title())).as(place).isEqualTo(words(gold, "title"));
      assertThat(news.setting().column().orElse("")).as(place).isEqualTo(words(gold, "column"));
      assertThat(news.setting().region().orElse("")).as(place).isEqualTo(words(gold, "region"));
      Set<String> agencies =
          news.content().agencies().stream().map(Fact::value).collect(Collectors.toSet());
      assertThat(agencies).as(place).isEqualTo(set(gold, "agencies", JsonElement::getAsString));
    } else if (entry instanceof Interpretation interpretation) {
      assertThat(gold.get("kind").getAsString()).as(place).isEqualTo("interpretation");
      assertThat(targets(interpretation.relations(), RelationKind.INTERPRETS))
          .as(place)
          .isEqualTo(targets(gold, "interprets"));
    }
  }

  private static void compare(String place, JsonObject gold, PolicyDocument document) {
    assertThat(words(document.title())).as(place).isEqualTo(words(gold, "instrument"));
    assertThat(document.issue().region().orElse("")).as(place).isEqualTo(words(gold, "region"));
    assertThat(document.issue().issuers().stream().map(issuer -> issuer.value().agency()).toList())
        .as(place)
        .isEqualTo(list(gold.getAsJsonArray("issuers")));
    JsonObject dates = gold.getAsJsonObject("dates");
    for (DateRole role : DateRole.values()) {
      String read =
          document.dates().containsKey(role) ? document.dates().get(role).value().toString() : "";
      assertThat(read).as(place + " " + role).isEqualTo(words(dates, role.term()));
    }
    for (RelationKind kind : RelationKind.values()) {
      if (ANNOTATED.contains(kind.term())) {
        assertThat(targets(document.body().relations(), kind))
            .as(place + " " + kind)
            .isEqualTo(targets(gold, kind.term()));
      }
    }
    Set<String> open = set(gold, "responsible", r -> openSurface(r.getAsJsonObject()));
    Set<String> responsible =
        document.body().responsible().stream()
            .filter(r -> !open.contains(r.surface()))
            .flatMap(r -> r.agency().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = set(gold, "responsible", r -> words(r.getAsJsonObject(), "agency"));
    expected.remove("");
    assertThat(responsible).as(place).isEqualTo(expected);
  }

  /** A name that the annotation leaves open: either answer is right. */
  private static String openSurface(JsonObject responsible) {
    return words(responsible, "agency").isEmpty() ? words(responsible, "surface") : "";
  }

  private static Set<String> targets(List<Relation> relations, RelationKind kind) {
    return relations.stream()
        .filter(r -> r.kind() == kind)
        .map(Relation::target)
        .map(t -> t.title().map(SampleExtractionTest::plain).orElse(order(t)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String order(org.gongbao.policy.Reference target) {
    return target.order().map(o -> o.issuer() + " " + o.number()).orElse("");
  }

  private static Set<String> targets(JsonObject gold, String type) {
    return StreamSupport.stream(gold.getAsJsonArray("relations").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(r -> r.get("type").getAsString().equals(type))
        .map(SampleExtractionTest::target)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String target(JsonObject relation) {
    if (!words(relation, "title").isEmpty()) {
      return plain(words(relation, "title"));
    }
    JsonObject order = relation.getAsJsonObject("order");
    return words(order, "issuer") + " " + order.get("number").getAsInt();
  }

  private static Set<String> set(
      JsonObject gold, String name, Function<JsonElement, String> value) {
    return StreamSupport.stream(gold.getAsJsonArray(name).spliterator(), false)
        .map(value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> list(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  private static String words(java.util.Optional<Fact<String>> fact) {
    return fact.map(Fact::value).map(SampleExtractionTest::plain).orElse("");
  }

  private static String words(JsonObject json, String name) {
    JsonElement element = json.get(name);
    return element == null || element.isJsonNull() ? "" : plain(element.getAsString());
  }

  /** White space and the kind of dash and bracket do not count, as in scoring. */
  private static String plain(String words) {
    return words.replaceAll("\\s", "").replaceAll("[—－-]+", "-").replaceAll("[《》〈〉]", "");
  }

  private static SourceText source(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return new SourceText(
        new Origin(List.of("sample.txt"), "0".repeat(64), "text/plain", bytes), text);
  }
}
