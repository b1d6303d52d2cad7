package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.authority.Authority;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.text.SourceText;
import org.gongbao.text.SourceText.Origin;
import org.junit.jupiter.api.Test;

/** Word files hold paragraphs, but some hold the lines of a text that was pasted into them. */
class WrappedWordTest {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final Extractor EXTRACTOR = new Extractor(Authority.load());

  @Test
  void linesThatAMarginCutAreOneParagraph() {
    String head = "青田县石雕作坊登记暂行办法\n第一条　为贯彻落实《国务院关于进一步繁荣县域工艺美术行业\n的若干意见》（国发〔2007〕94号），制定本办法。\n";
    String line = "作坊应当在开业之前向所在地的乡镇人民政府说明石料的来源和\n";
    String text = head + line.repeat(12) + "去向。\n第二条　本办法自2008年5月1日至2013年4月30\n日施行。\n";

    PolicyDocument read = read(text);

    assertThat(read.body().relations()).hasSize(1);
    assertThat(read.dates()).hasSize(2);
  }

  @Test
  void shortParagraphsOfDifferentLengthStayApart() {
    String text = "青田县石雕作坊登记暂行办法\n" + "一、作坊应当登记。\n二、登记时说明石料的来源和去向，并写明负责人。\n三、登记不收费。\n".repeat(8);

    assertThat(read(text).body().provisions()).hasSizeGreaterThan(3);
  }

  private static PolicyDocument read(String text) {
    Origin origin = new Origin(List.of("case.docx"), "0".repeat(64), WORD, text.length());
    return (PolicyDocument) EXTRACTOR.extract(new SourceText(origin, text)).entries().get(0);
  }
}
