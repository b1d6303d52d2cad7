package org.gongbao.explore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.extract.Extraction;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Provision;
import org.gongbao.text.Finding;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/** Extractions that are made by hand, to be shown. */
final class Shown {
  private Shown() {}

  static SourceText source(String fileName, String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return new SourceText(
        new SourceText.Origin(List.of(fileName), "0".repeat(64), "text/plain", bytes), text);
  }

  static Extraction extraction(String fileName, String text, PolicyDocument document) {
    return new Extraction(
        source(fileName, text), Extraction.Kind.SINGLE, List.of(document), List.of());
  }

  static PolicyDocument document(String title, int start, int end) {
    return document(
        new Span(start, end),
        Optional.of(new Fact<>(title, new Span(start, end), "title.test")),
        List.of(),
        List.of());
  }

  /**
   * An order whose title crosses its issuer, under a finding that holds both, with a text before it
   * on its first line.
   */
  static Extraction crossing() {
    String text = "前文。甲市人民政府令\n\n　第一条　本令自2024年1月2日起施行。\n尾。\n";
    Span entry = new Span(3, text.indexOf("尾") - 1);
    int article = text.indexOf("第");
    PolicyDocument document =
        document(
            entry,
            Optional.of(new Fact<>("甲市人民政府", new Span(3, 9), "title.test")),
            List.of(
                new Fact<>(new Issuer("甲市人民政府", Issuer.Role.LEAD), new Span(5, 10), "issuer.test")),
            List.of(
                new Provision(
                    "article/1",
                    "",
                    Provision.Kind.ARTICLE,
                    "第一条",
                    new Provision.Words("", "", new Span(article, entry.end())))));
    return new Extraction(
        source("crossing.txt", text),
        Extraction.Kind.SINGLE,
        List.of(document),
        List.of(new Finding("test.doubt", entry, "The heading is doubted.")));
  }

  private static PolicyDocument document(
      Span span,
      Optional<Fact<String>> title,
      List<Fact<Issuer>> issuers,
      List<Provision> provisions) {
    return new PolicyDocument(
        span,
        new PolicyDocument.Heading(title, Optional.empty(), Optional.of("令"), Optional.empty()),
        new PolicyDocument.Issue(
            Optional.empty(),
            Optional.empty(),
            issuers,
            Optional.empty(),
            new PolicyDocument.Derived(Optional.of("甲市"), Optional.empty())),
        Map.<DateRole, Fact<PartialDate>>of(),
        new PolicyDocument.Body(provisions, List.of(), List.of()));
  }
}
