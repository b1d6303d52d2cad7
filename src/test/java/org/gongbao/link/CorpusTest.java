package org.gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.gongbao.authority.Authority;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.link.Force.Status;
import org.gongbao.policy.RelationKind;
import org.gongbao.text.SourceText;
import org.gongbao.text.SourceText.Origin;
import org.junit.jupiter.api.Test;

/** Identity and force over several bulletins. */
class CorpusTest {
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

  private static final String RULES_OF_2005 =
      """
      贵阳市停车场管理办法

      （2005年3月1日贵阳市人民政府令第12号公布）

      第一条　为了规范停车场管理，制定本办法。

      第二条　本办法自2005年5月1日起施行。
      """;
  private static final String RULES_OF_2012 =
      """
      贵阳市停车场管理办法

      （2012年8月6日贵阳市人民政府令第30号公布）

      第一条　为了规范停车场管理，制定本办法。

      第二条　本办法自2012年10月1日起施行。2005年3月1日贵阳市人民政府令第12号公布的《贵阳市停车场管理办法》同时废止。
      """;
  private static final String DECISION_OF_2020 =
      """
      贵阳市人民政府关于修改部分市政府规章的决定

      （2020年2月3日贵阳市人民政府令第70号公布　自2020年4月1日起施行）

      市人民政府决定，对下列市政府规章予以修改：

      （一）贵阳市停车场管理办法

      将第二条修改为：本办法自公布之日起施行。

      本决定自2020年4月1日起施行。
      """;
  private static final String REISSUED_IN_2020 =
      """
      贵阳市停车场管理办法

      （2012年8月6日贵阳市人民政府令第30号公布　根据2020年2月3日贵阳市人民政府令第70号修正）

      第一条　为了规范停车场的规划和管理，制定本办法。

      第二条　本办法自2012年10月1日起施行。2005年3月1日贵阳市人民政府令第12号公布的《贵阳市停车场管理办法》同时废止。
      """;

  private static final String OLD = "贵阳市人民政府令/2005-03-01/12";
  private static final String NEW = "贵阳市人民政府令/2012-08-06/30";
  private static final String DECISION = "贵阳市人民政府令/2020-02-03/70";

  @Test
  void twoPoliciesOfOneTitleAreTwoNodesInOneFamily() {
    Links links = link(RULES_OF_2005, RULES_OF_2012);

    assertThat(links.policies().keySet()).containsExactly(OLD, NEW);
    assertThat(links.families().supersedes()).containsEntry(NEW, List.of(OLD));
    assertThat(links.families().lineage()).containsEntry(NEW, OLD).containsEntry(OLD, OLD);
  }

  @Test
  void predecessorEndsOnTheDayItsSuccessorTakesEffect() {
    Force old = link(RULES_OF_2005, RULES_OF_2012).force().get(OLD);

    assertThat(old.on(LocalDate.of(2005, 4, 30))).isEqualTo(Status.NOT_YET_IN_FORCE);
    assertThat(old.on(LocalDate.of(2005, 5, 1))).isEqualTo(Status.IN_FORCE);
    assertThat(old.on(LocalDate.of(2012, 9, 30))).isEqualTo(Status.IN_FORCE);
    assertThat(old.on(LocalDate.of(2012, 10, 1))).isEqualTo(Status.NO_LONGER_IN_FORCE);
    assertThat(old.document()).contains(NEW);
  }

  @Test
  void decisionAmendsTheNewerOfTwoPoliciesOfOneTitle() {
    Links links = link(RULES_OF_2005, RULES_OF_2012, DECISION_OF_2020);

    assertThat(targets(links, DECISION, RelationKind.AMENDS)).containsExactly(NEW);
    assertThat(links.force().get(NEW).marks().amended()).isTrue();
    assertThat(links.force().get(NEW).on(AS_OF)).isEqualTo(Status.IN_FORCE);
    assertThat(links.force().get(OLD).marks().amended()).isFalse();
  }

  @Test
  void reissuedTextIsTheSamePolicyInANewerState() {
    Links links = link(RULES_OF_2012, REISSUED_IN_2020, DECISION_OF_2020);

    assertThat(links.policies().keySet()).containsExactly(OLD, NEW, DECISION);
    assertThat(entries(links, NEW)).hasSize(2);
    assertThat(entries(links, NEW))
        .extracting(e -> e.state().role() + " " + e.state().since().orElseThrow())
        .containsExactlyInAnyOrder("FORMER 2012-08-06", "CURRENT 2020-02-03");
    assertThat(targets(links, NEW, RelationKind.AMENDED_BY)).containsOnly(DECISION);
  }

  @Test
  void aLawNamedWithoutTheStateIsTheLawInFull() {
    String paper = "贵阳市%s管理办法\n\n第一条　根据《%s》，制定本办法。\n\n第二条　本办法自2020年1月1日起施行。\n";
    Links links =
        link(
            paper.formatted("桥梁", "公路法"),
            paper.formatted("隧道", "中华人民共和国公路法"),
            paper.formatted("渡口", "公路管理办法"));

    assertThat(targets(links, "贵阳市桥梁管理办法", RelationKind.BASED_ON)).containsExactly("中华人民共和国公路法");
    assertThat(targets(links, "贵阳市隧道管理办法", RelationKind.BASED_ON)).containsExactly("中华人民共和国公路法");
    assertThat(links.policies().get("中华人民共和国公路法").titles()).contains("公路法");
    assertThat(targets(links, "贵阳市渡口管理办法", RelationKind.BASED_ON)).containsExactly("公路管理办法");
  }

  @Test
  void anOrderWithoutItsDateTellsOfATitleAndMakesNoOtherPolicy() {
    String paper = "贵阳市%s管理办法\n\n第一条　根据《桥梁养护条例》%s，制定本办法。\n\n第二条　本办法自2020年1月1日起施行。\n";
    Links links = link(paper.formatted("桥梁", ""), paper.formatted("隧道", "（原交通部令第12号）"));

    assertThat(targets(links, "贵阳市桥梁管理办法", RelationKind.BASED_ON)).containsExactly("桥梁养护条例");
    assertThat(targets(links, "贵阳市隧道管理办法", RelationKind.BASED_ON)).containsExactly("桥梁养护条例");
    assertThat(links.policies().get("桥梁养护条例").order().orElseThrow().toString())
        .contains("交通部")
        .contains("12");
  }

  @Test
  void theOrderOfTheBulletinsDoesNotMatter() {
    List<String> texts =
        new ArrayList<>(List.of(RULES_OF_2005, RULES_OF_2012, DECISION_OF_2020, REISSUED_IN_2020));
    Links once = link(texts.toArray(String[]::new));
    Collections.reverse(texts);
    Links again = link(texts.toArray(String[]::new));

    assertThat(again.policies()).isEqualTo(once.policies());
    assertThat(again.force()).isEqualTo(once.force());
    assertThat(again.families()).isEqualTo(once.families());
  }

  @Test
  void policyKnownByReferenceOnlyIsEndedToo() {
    Links links = link(RULES_OF_2012);

    assertThat(links.policies().get(OLD).textAtHand()).isFalse();
    assertThat(links.policies().get(OLD).title()).contains("贵阳市停车场管理办法");
    assertThat(links.force().get(OLD).on(AS_OF)).isEqualTo(Status.NO_LONGER_IN_FORCE);
  }

  @Test
  void lastDayInForceIsStillInForce() {
    Links links =
        link(
            """
            镇江市人民政府关于印发镇江市菜市场管理办法的通知

            镇政规发〔2020〕3号

            各区人民政府：

            现将《镇江市菜市场管理办法》印发给你们，请认真贯彻执行。

            镇江市人民政府

            2020年3月20日

            镇江市菜市场管理办法

            第一条　为了规范菜市场，制定本办法。

            第二条　本办法自2020年4月1日起施行，有效期至2023年3月31日。
            """);
    Force force = links.force().get("镇政规发/2020/3");

    assertThat(force.on(LocalDate.of(2023, 3, 31))).isEqualTo(Status.IN_FORCE);
    assertThat(force.on(LocalDate.of(2023, 4, 1))).isEqualTo(Status.NO_LONGER_IN_FORCE);
    assertThat(force.ending()).contains(Force.Ending.EXPIRED);
  }

  @Test
  void citationByTitleAndByNumberMeanOnePolicy() {
    Links links =
        link(
            """
            某事项的说明

            第一条　根据《安徽省气候资源保护办法》（皖政办〔2018〕5号），制定本说明办法。
            """,
            """
            宣城市气候工作办法

            第一条　根据《安徽省气候资源保护办法》，制定本办法。
            """);

    assertThat(links.policies().keySet()).contains("皖政办/2018/5");
    assertThat(links.policies().keySet()).doesNotContain("安徽省气候资源保护办法");
  }

  private static List<Links.Linked> entries(Links links, String key) {
    return links.bulletins().stream()
        .flatMap(b -> b.entries().stream())
        .filter(e -> e.key().equals(key))
        .toList();
  }

  private static List<String> targets(Links links, String key, RelationKind kind) {
    return entries(links, key).stream()
        .flatMap(e -> e.relations().stream())
        .filter(r -> r.said().kind() == kind)
        .map(Links.Resolved::target)
        .toList();
  }

  private static Links link(String... texts) {
    List<Extraction> extractions = new ArrayList<>();
    for (String text : texts) {
      extractions.add(EXTRACTOR.extract(source(text)));
    }
    return Corpus.link(extractions, AS_OF);
  }

  private static SourceText source(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String sha256 = HexFormat.of().formatHex(digest);
      return new SourceText(
          new Origin(List.of("case.txt"), sha256, "text/plain", bytes.length), text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
