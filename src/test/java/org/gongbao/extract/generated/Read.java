package org.gongbao.extract.generated;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.text.SourceText;

/** The facts that extraction read, in the form that they can be compared in. */
final class Read {
  private Read() {}

  static Known.Entry of(Entry entry, SourceText source) {
    List<Known> facts = new ArrayList<>();
    entry.title().ifPresent(t -> facts.add(new Known("title", t.value())));
    if (entry instanceof PolicyDocument document) {
      document(document, facts);
    } else if (entry instanceof NewsItem news) {
      news(news, facts);
    } else if (entry instanceof Interpretation interpretation) {
      interpretation.relations().forEach(r -> facts.add(Known.of(r)));
    }
    facts.add(new Known("firstLine", source.firstLine(entry.span()) + ""));
    facts.add(new Known("lastLine", source.lastLine(entry.span()) + ""));
    String name = entry.title().map(Fact::value).orElse("").replaceAll("[ 　]", "");
    return new Known.Entry(name, facts.stream().distinct().toList());
  }

  private static void document(PolicyDocument document, List<Known> facts) {
    document
        .heading()
        .carrier()
        .ifPresent(c -> facts.add(new Known("carrier", c.title().map(Fact::value).orElse(""))));
    document.heading().type().ifPresent(t -> facts.add(new Known("type", t)));
    PolicyDocument.Issue issue = document.issue();
    issue.number().ifPresent(n -> facts.add(new Known("number", n.value().toString())));
    issue
        .order()
        .ifPresent(o -> facts.add(new Known("order", o.value().issuer() + o.value().number())));
    for (int i = 0; i < issue.issuers().size(); i++) {
      Issuer issuer = issue.issuers().get(i).value();
      facts.add(new Known("issuer", (i + 1) + issuer.role().term() + issuer.agency()));
    }
    issue.signer().ifPresent(s -> facts.add(new Known("signer", s.value())));
    issue.region().ifPresent(r -> facts.add(new Known("region", r)));
    document.dates().forEach((r, d) -> facts.add(new Known(r.term(), d.value().toString())));
    document.body().relations().forEach(r -> facts.add(Known.of(r)));
    document
        .body()
        .responsible()
        .forEach(
            r ->
                facts.add(
                    new Known(
                        "responsible",
                        r.provision() + r.role().term() + r.agency().orElse(r.surface() + "?"))));
  }

  private static void news(NewsItem news, List<Known> facts) {
    news.setting().column().ifPresent(c -> facts.add(new Known("column", c)));
    news.setting().region().ifPresent(r -> facts.add(new Known("region", r)));
    news.setting().district().ifPresent(d -> facts.add(new Known("district", d)));
    news.content().agencies().forEach(a -> facts.add(new Known("mentions", a.value())));
    news.content()
        .announcements()
        .forEach(
            a ->
                facts.add(
                    new Known("announces", a.event().term() + Known.words(a.policy().value()))));
  }
}
