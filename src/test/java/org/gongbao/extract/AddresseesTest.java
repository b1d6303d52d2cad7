package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.authority.Authority;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PolicyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom papers are sent to, and who issued one that names no issuer. */
class AddresseesTest {
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "各区人民政府，市政府各委、办、局：|",
        "各区人民政府，市财政局、市教委：|上海市财政局 上海市教育委员会",
        "各区人民政府、市科委：|上海市科学技术委员会",
        "市发展改革委：|上海市发展和改革委员会",
        "浦东新区人民政府：|上海市浦东新区人民政府",
        "各有关单位：|",
        "各市、县人民政府：|",
      })
  void namesThoseWhoAreCertain(String line, String agencies) {
    PolicyDocument paper =
        read(
            "上海市人民政府办公厅关于清理屋顶的通知\n\n沪府办发〔2021〕3号\n\n"
                + line
                + "\n\n　　屋顶每季清理一次，清出的杂物运到指定的地点。\n\n上海市人民政府办公厅\n\n2021年3月1日\n");
    assertThat(paper.heading().addressees())
        .hasValueSatisfying(
            a -> {
              assertThat(a.line().value()).isEqualTo(line.replace("：", ""));
              assertThat(String.join(" ", a.agencies().stream().map(Fact::value).toList()))
                  .isEqualTo(agencies == null ? "" : agencies);
            });
  }

  @Test
  void keepsAnIssuerKnownOnlyByTheCodeApart() {
    PolicyDocument paper =
        read("关于清理屋顶的通知\n\n沪府办发〔2021〕3号\n\n各区人民政府：\n\n　　屋顶每季清理一次，清出的杂物运到指定的地点。\n\n2021年3月1日\n");
    assertThat(paper.issue().issuers()).isEmpty();
    assertThat(paper.issue().derived().issuer())
        .hasValueSatisfying(
            i -> {
              assertThat(i.value()).isEqualTo("上海市人民政府办公厅");
              assertThat(i.rule()).isEqualTo("issuer.number-code");
            });
  }

  private static PolicyDocument read(String text) {
    return (PolicyDocument) EXTRACTOR.extract(ExtractionFixturesTest.source(text)).entries().get(0);
  }
}
