package org.gongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phrase finds every literal that contains it and none that does not. */
class PhraseSearchTest {
  /** Few characters, so that phrases meet by chance, too. */
  private static final String CHARACTERS = "上海市政府养老服务条例国发办理";

  private static final String TRADITIONAL = "發務辦國養";
  private static final String SIGNS = "（）〔〕、，《》 　\n5A-";
  private static final int LITERALS = 2500;

  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  @TempDir static Path temporary;
  private static ReleaseStore store;

  @BeforeAll
  static void build() throws IOException {
    Random random = new Random(20260131);
    SmallRelease release = new SmallRelease();
    for (int i = 0; i < LITERALS; i++) {
      String title = text(random, 1 + random.nextInt(30), true);
      TITLES.put(SmallRelease.ID + "policy/" + i, title);
      release.title("policy/" + i, title);
    }
    StoreBuilder.build(release.write(temporary.resolve("many.nq.gz")), temporary.resolve("store"));
    store = ReleaseStore.open(temporary.resolve("store"));
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  private static String text(Random random, int length, boolean signs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(10);
      String from = signs && kind == 0 ? SIGNS : kind == 1 ? TRADITIONAL : CHARACTERS;
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }

  private static Set<String> found(String query) throws IOException {
    return store.search(query, -1).stream()
        .map(Hit::subject)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> containing(String phrase) {
    String folded = ChineseText.fold(phrase);
    return TITLES.entrySet().stream()
        .filter(title -> ChineseText.fold(title.getValue()).contains(folded))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void findsExactlyTheLiteralsThatContainAPhrase() throws IOException {
    Random random = new Random(7);
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String phrase = text(random, 1 + random.nextInt(5), false);
      Set<String> expected = containing(phrase);
      assertThat(found(phrase)).as(phrase).isEqualTo(expected);
      sizes.add(expected.size());
    }
    assertThat(sizes).anyMatch(n -> n == 0).anyMatch(n -> n > 100);
  }

  @Test
  void findsEveryLiteralByItsOwnText() throws IOException {
    for (Map.Entry<String, String> title : TITLES.entrySet()) {
      if (!ChineseText.tokens(title.getValue()).isEmpty()) {
        assertThat(found('"' + title.getValue() + '"'))
            .as(title.getValue())
            .contains(title.getKey());
      }
    }
  }

  @Test
  void traditionalFindsSimplifiedAndTheOtherWayRound() throws IOException {
    assertThat(found("養老服務")).isEqualTo(found("养老服务")).isNotEmpty();
  }

  @Test
  void foldingKeepsWordsApartAndChineseTogether() {
    assertThat(ChineseText.fold("上 海　市\n财政 局")).isEqualTo("上海市财政局");
    assertThat(ChineseText.fold("ＧＢ／Ｔ　9704 - 2012")).isEqualTo("gb/t 9704-2012");
    assertThat(ChineseText.fold("国办发［２０１９］５号")).isEqualTo("国办发(2019)5号");
    assertThat(ChineseText.fold("臺灣發展")).isEqualTo("台湾发展");
  }
}
