package org.gongbao.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.authority.Authority;
import org.gongbao.correct.Outcome.State;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.policy.Entry;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.text.Finding;
import org.gongbao.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectorTest {
  private static final String SHA256 = "ab".repeat(32);
  private static final String TEXT =
      """
      江海市人民政府关于印发《江海市渡口安全管理办法》的通知
      江府规〔2023〕99号
      各区人民政府，市政府各委、办、局：
      　　现将《江海市渡口安全管理办法》印发给你们，请认真按照执行。
      江海市人民政府
      2023年4月5日
      江海市渡口安全管理办法
      第一条　为了保障渡口安全，根据《江海市水上交通条例》，制定本办法。
      第二条　渡口标志适用《江海市渡口标志规定》。
      第三条　按期检修渡船。（责任单位：市交通局）
      第四条　本办法自2023年5月1日起施行，有效期至2028年4月30日。
      江海市人民政府关于公布渡口名录的公告
      江府告〔2023〕3号
      现将渡口名录予以公布。
      江海市人民政府
      2023年6月1日
      """;

  private static Corrector corrector;
  private static Extraction read;

  @BeforeAll
  static void extract() {
    Authority authority = Authority.load();
    corrector = new Corrector(authority);
    SourceText.Origin origin =
        new SourceText.Origin(List.of("ferries.txt"), SHA256, "text/plain", 1);
    read = new Extractor(authority).extract(new SourceText(origin, TEXT));
    assertThat(read.entries()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title|江海市渡口管理办法|title|江海市渡口管理办法",
        "title|江海市渡口管理规定|type|规定",
        "carrier|江海市人民政府办公室关于印发渡口办法的通知|carrier|江海市人民政府办公室关于印发渡口办法的通知",
        "type|规定|type|规定",
        "number|江府规[2023]9号|number|江府规〔2023〕9号",
        "order|江海市人民政府令第7号|order|江海市人民政府令第7号",
        "signer|李四|signer|李四",
        "region|上海市|region|上海市",
        "signed|2023年4月6日|signed|2023-04-06",
        "passed|2023-03|passed|2023-03",
        "expires|2033-04-30|expires|2033-04-30",
      })
  void aValueIsReplacedOrAdded(String fact, String right, String changed, String value) {
    Corrected corrected = apply(propose("1", fact, null, right, null));
    assertThat(corrected.outcomes()).extracting(Outcome::state).containsExactly(State.APPLIED);
    assertThat(facts(corrected, 0)).contains(entry(changed, List.of(value)));
    assertThat(facts(corrected, 1)).isEqualTo(corrector.read(read.entries().get(1)));
    assertThat(corrected.extraction().findings()).isEqualTo(read.findings());
  }

  @Test
  void whatWasCorrectedSaysSoAndLeadsToTheSource() {
    Corrected corrected = apply(propose("1", "number", null, "江府规〔2023〕9号", null));
    PolicyDocument document = (PolicyDocument) corrected.extraction().entries().get(0);
    assertThat(document.issue().number().orElseThrow().rule()).isEqualTo("corrected");
    assertThat(read.source().text(document.issue().number().orElseThrow().span()))
        .isEqualTo("江府规〔2023〕99号");
    assertThat(corrected.outcomes().get(0).entry()).contains(document.span());
  }

  @Test
  void theWordsThatItRestsOnAreFoundOrNamed() {
    assertThat(propose("1", "type", null, "规定", null).ground().passage().line()).isEqualTo(9);
    assertThat(propose("1", "signed", null, "2023-04-06", null).ground().passage())
        .isEqualTo(new Ground.Passage(6, "2023年4月5日"));
    Correction named =
        corrector.propose(
            read,
            new Proposal(
                place("1"), "signer", Optional.empty(), right("李四", null), OptionalInt.of(5)),
            by());
    assertThat(named.ground().passage()).isEqualTo(new Ground.Passage(5, "江海市人民政府"));
  }

  @Test
  void oneOfSeveralValuesIsAddedReplacedOrTakenAway() {
    assertThat(facts(apply(propose("1", "issuer", null, "江海市财政局", null)), 0))
        .contains(entry("issuer", List.of("江海市人民政府", "江海市财政局")));
    assertThat(facts(apply(propose("1", "cites", "《江海市渡口标志规定》", "《江海市渡口标识规定》", null)), 0))
        .contains(entry("cites", List.of("《江海市渡口标识规定》")));
    assertThat(facts(apply(propose("1", "basedOn", null, null, null)), 0))
        .contains(entry("basedOn", List.of()));
    assertThat(
            facts(apply(propose("1", "repeals", null, "《江海市渡口管理规定》（江海市人民政府令第4号，2005）", null)), 0))
        .contains(entry("repeals", List.of("《江海市渡口管理规定》（江海市人民政府令第4号，2005）")));
  }

  @Test
  void anotherKindOfRelationKeepsItsTarget() {
    Corrected corrected = apply(propose("1", "cites", "《江海市渡口标志规定》", null, "basedOn"));
    assertThat(facts(corrected, 0))
        .contains(entry("cites", List.of()))
        .contains(entry("basedOn", List.of("《江海市水上交通条例》", "《江海市渡口标志规定》")));
  }

  @Test
  void aBodyIsMadeResponsibleWhereItsNameStands() {
    Corrected corrected = apply(propose("1", "responsible", null, "渡船=江海市渡船管理处", null));
    PolicyDocument document = (PolicyDocument) corrected.extraction().entries().get(0);
    assertThat(document.body().responsible())
        .anySatisfy(
            r -> {
              assertThat(r.agency()).contains("江海市渡船管理处");
              assertThat(r.provision()).isEqualTo("article/3");
              assertThat(r.name().rule()).isEqualTo("corrected");
            });
  }

  @Test
  void aDeadlineIsThatOfABodyWhichIsResponsible() {
    Corrected corrected = apply(propose("1", "deadline", null, "市交通局 2023-12", null));
    assertThat(facts(corrected, 0)).contains(entry("deadline", List.of("市交通局 2023-12")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> propose("1", "deadline", null, "市水务局 2023-12", null))
        .withMessageContaining("nothing there can have");
  }

  @Test
  void anEntryIsTakenAwayBoundedAnewOrAdded() {
    Corrected none = apply(propose("12", "entry", null, null, null));
    assertThat(lines(none)).containsExactly("1-11");
    assertThat(none.extraction().kind()).isEqualTo(Extraction.Kind.SINGLE);
    Corrected bounded = apply(propose("1", "entry", null, "1-10", null));
    assertThat(lines(bounded)).containsExactly("1-10", "12-16");
    assertThat(facts(bounded, 0)).contains(entry("number", List.of("江府规〔2023〕99号")));
    Correction missing =
        corrector.propose(
            none.extraction(),
            new Proposal(
                Optional.empty(), "entry", Optional.empty(), right("12-16", null), line(null)),
            by());
    assertThat(lines(corrector.apply(none.extraction(), List.of(missing))))
        .containsExactly("1-11", "12-16");
  }

  @Test
  void entriesAreCorrectedBeforeTheirFacts() {
    Correction fact = propose("12", "number", null, "江府告〔2023〕4号", null);
    Correction bounds = propose("12", "entry", null, "12-15", null);
    Corrected corrected = apply(fact, bounds);
    assertThat(corrected.outcomes()).extracting(Outcome::state).containsOnly(State.APPLIED);
    assertThat(facts(corrected, 1)).contains(entry("number", List.of("江府告〔2023〕4号")));
  }

  @Test
  void laterCorrectionsMeetWhatEarlierOnesLeft() {
    Correction first = propose("1", "number", null, "江府规〔2023〕9号", null);
    Extraction now = apply(first).extraction();
    Correction second =
        corrector.propose(
            now,
            new Proposal(
                place("1"), "number", Optional.empty(), right("江府规〔2023〕8号", null), line(null)),
            by());
    assertThat(facts(apply(first, second), 0)).contains(entry("number", List.of("江府规〔2023〕8号")));
    Corrected twice = apply(first, first);
    assertThat(twice.outcomes())
        .extracting(Outcome::state)
        .containsExactly(State.APPLIED, State.SETTLED);
  }

  @Test
  void whatIsReadByNowIsSettled() {
    Correction right = fact("documentNumber", "江府规〔2023〕9号", "江府规〔2023〕99号", 2, "江府规");
    Correction gone = fact("passed", "2023-01-01", null, 2, "江府规");
    Correction missing = fact("issuer", null, "江海市人民政府", 2, "江府规");
    for (Correction one : List.of(right, gone, missing)) {
      Corrected corrected = apply(one);
      assertThat(corrected.extraction().entries()).isEqualTo(read.entries());
      assertThat(corrected.outcomes()).extracting(Outcome::state).containsExactly(State.SETTLED);
      assertThat(corrected.extraction().findings())
          .extracting(Finding::code)
          .contains("correction.settled");
    }
  }

  @Test
  void whereTheGroundIsGoneNothingIsApplied() {
    Correction otherText = fact("documentNumber", "江府规〔2023〕99号", "江府规〔2023〕9号", 3, "江府规");
    Correction noSuchLine = fact("documentNumber", "江府规〔2023〕99号", "江府规〔2023〕9号", 99, "江府规");
    Correction otherReading = fact("documentNumber", "江府规〔2023〕7号", "江府规〔2023〕9号", 2, "江府规");
    Correction taken = fact("documentNumber", null, "江府规〔2023〕9号", 2, "江府规");
    Correction unfit = fact("column", null, "要闻", 2, "江府规");
    for (Correction one : List.of(otherText, noSuchLine, otherReading, taken, unfit)) {
      Corrected corrected = apply(one);
      assertThat(corrected.extraction().entries()).isEqualTo(read.entries());
      assertThat(corrected.outcomes()).extracting(Outcome::state).containsExactly(State.GROUNDLESS);
      assertThat(corrected.extraction().findings())
          .filteredOn(f -> f.code().equals("correction.groundless"))
          .singleElement()
          .satisfies(f -> assertThat(f.message()).startsWith("The correction of ").endsWith("."));
    }
  }

  @Test
  void entriesThatStandElsewhereAreLeft() {
    Correction settled = lines(12, "12-15", "12-16");
    Correction groundless = lines(12, "12-14", null);
    assertThat(apply(settled, groundless).outcomes())
        .extracting(Outcome::state)
        .containsExactly(State.SETTLED, State.GROUNDLESS);
    assertThat(apply(lines(13, "13-16", null)).outcomes())
        .extracting(Outcome::state)
        .containsExactly(State.SETTLED);
  }

  @Test
  void correctionsOfOtherBulletinsArePassedOver() {
    Ground ground =
        new Ground(
            new Ground.Bulletin("cd".repeat(32), Optional.empty()),
            new Ground.EntryPlace(1, 1),
            new Ground.Passage(2, "江府规"));
    Correction other =
        corrector.correction(ground, Optional.empty(), Optional.of(new Said("title", "公告")), by());
    Corrected corrected = apply(other);
    assertThat(corrected.outcomes()).isEmpty();
    assertThat(corrected.extraction()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nummer|x|did you mean number",
        "number|江府规2023第9|no document number",
        "order|第七号令|no order",
        "signed|2023-02-30|does not exist",
        "signed|昨日|no date",
        "region|上海是|上海市",
        "type|渡口|no type of instrument",
        "issuer|Port Office|no name of a body",
        "basedOn|《条例|without its 》",
        "basedOn|《条例》（某号）|no document number",
        "entry|三至五|are no lines",
        "number|江府规〔2023〕99号|the same",
        "column|要闻|has no column",
      })
  void whatMakesNoSenseIsRefused(String fact, String right, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> propose("1", fact, null, right, null))
        .withMessageContaining(message);
  }

  @Test
  void whatIsNotReadCannotBeMisread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> propose("1", "cites", "《别的条例》", null, null))
        .withMessageContaining("《江海市渡口标志规定》");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> propose("40", "title", null, "公告", null))
        .withMessageContaining("entries begin in lines 1, 12");
  }

  private static Corrected apply(Correction... corrections) {
    return corrector.apply(read, Arrays.asList(corrections));
  }

  private static Map<String, List<String>> facts(Corrected corrected, int entry) {
    return corrector.read(corrected.extraction().entries().get(entry));
  }

  private static List<String> lines(Corrected corrected) {
    return corrected.extraction().entries().stream()
        .map(Entry::span)
        .map(s -> read.source().firstLine(s) + "-" + read.source().lastLine(s))
        .toList();
  }

  /** What is right by the value, the fact or both; nothing where neither is given. */
  private static Correction propose(
      String entry, String fact, String misread, String right, String as) {
    return corrector.propose(
        read,
        new Proposal(
            place(entry), fact, Optional.ofNullable(misread), right(right, as), line(null)),
        by());
  }

  private static Optional<Ground.EntryPlace> place(String line) {
    return Optional.of(new Ground.EntryPlace(Integer.parseInt(line), 1));
  }

  private static Proposal.Right right(String value, String fact) {
    return new Proposal.Right(Optional.ofNullable(value), Optional.ofNullable(fact));
  }

  private static OptionalInt line(Integer line) {
    return line == null ? OptionalInt.empty() : OptionalInt.of(line);
  }

  private static Attribution by() {
    return new Attribution("王五", "原件如此", LocalDate.of(2024, 5, 1));
  }

  private static Correction fact(
      String property, String misread, String right, int line, String words) {
    return corrector.correction(
        ground(1, line, words),
        Optional.ofNullable(misread).map(v -> new Said(property, v)),
        Optional.ofNullable(right).map(v -> new Said(property, v)),
        by());
  }

  private static Correction lines(int line, String misread, String right) {
    String words = read.source().text(read.source().line(line));
    return corrector.correction(
        ground(line, line, words),
        Optional.ofNullable(misread).map(v -> new Said("occurrence", v)),
        Optional.ofNullable(right).map(v -> new Said("occurrence", v)),
        by());
  }

  private static Ground ground(int entry, int line, String words) {
    return new Ground(
        new Ground.Bulletin(SHA256, Optional.of("ferries.txt")),
        new Ground.EntryPlace(entry, 1),
        new Ground.Passage(line, words));
  }
}
