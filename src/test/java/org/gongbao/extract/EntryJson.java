package org.gongbao.extract;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Provision;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;
import org.gongbao.policy.Responsibility;
import org.gongbao.text.SourceText;

/** What was read, short enough to be written and read by hand. */
final class EntryJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private final SourceText source;

  private EntryJson(SourceText source) {
    this.source = source;
  }

  static String of(Extraction extraction) {
    EntryJson json = new EntryJson(extraction.source());
    JsonObject all = new JsonObject();
    all.addProperty("kind", extraction.kind().term());
    JsonArray entries = new JsonArray();
    extraction.entries().forEach(e -> entries.add(json.entry(e)));
    all.add("entries", entries);
    add(all, "findings", extraction.findings().stream().map(f -> f.code()).toList());
    return GSON.toJson(all) + "\n";
  }

  private JsonObject entry(Entry entry) {
    JsonObject json = new JsonObject();
    String lines = source.firstLine(entry.span()) + "-" + source.lastLine(entry.span());
    json.addProperty("lines", lines);
    entry.title().ifPresent(t -> json.addProperty("title", t.value()));
    if (entry instanceof PolicyDocument document) {
      document(json, document);
    } else if (entry instanceof NewsItem news) {
      news(json, news);
    } else if (entry instanceof Interpretation interpretation) {
      json.addProperty("kind", "interpretation");
      add(json, "relations", interpretation.relations().stream().map(this::relation).toList());
    }
    return json;
  }

  private void document(JsonObject json, PolicyDocument document) {
    document
        .heading()
        .carrier()
        .ifPresent(
            c -> json.addProperty("carrier", c.title().map(Fact::value).orElse("without title")));
    document.heading().type().ifPresent(t -> json.addProperty("type", t));
    document.issue().number().ifPresent(n -> json.addProperty("number", n.value().toString()));
    document
        .issue()
        .order()
        .ifPresent(o -> json.addProperty("order", o.value().issuer() + " " + o.value().number()));
    add(
        json,
        "issuers",
        document.issue().issuers().stream()
            .map(i -> i.value().agency() + " " + i.value().role().term() + " " + i.rule())
            .toList());
    document.issue().signer().ifPresent(s -> json.addProperty("signer", s.value()));
    document.issue().region().ifPresent(r -> json.addProperty("region", r));
    Map<String, String> dates = new TreeMap<>();
    document.dates().forEach((DateRole r, Fact<?> d) -> dates.put(r.term(), d.value().toString()));
    json.add("dates", GSON.toJsonTree(dates));
    add(json, "relations", document.body().relations().stream().map(this::relation).toList());
    add(
        json,
        "responsible",
        document.body().responsible().stream().map(this::responsible).toList());
    add(json, "provisions", document.body().provisions().stream().map(this::provision).toList());
  }

  private void news(JsonObject json, NewsItem news) {
    json.addProperty("kind", "news");
    news.setting().column().ifPresent(c -> json.addProperty("column", c));
    news.setting().region().ifPresent(r -> json.addProperty("region", r));
    news.setting().district().ifPresent(d -> json.addProperty("district", d));
    add(json, "agencies", news.content().agencies().stream().map(Fact::value).toList());
    add(
        json,
        "policies",
        news.content().announcements().stream()
            .map(a -> a.event().term() + " " + reference(a.policy().value()))
            .toList());
  }

  private String relation(Relation relation) {
    String articles =
        relation.provisions().isEmpty() ? "" : " " + String.join("、", relation.provisions());
    String until = relation.until().map(d -> " until " + d).orElse("");
    int line = source.firstLine(relation.place().span());
    return relation.kind().term()
        + " "
        + reference(relation.target())
        + articles
        + until
        + " line "
        + line;
  }

  private static String reference(Reference reference) {
    StringBuilder words = new StringBuilder(reference.title().map(t -> "《" + t + "》").orElse(""));
    reference.number().ifPresent(n -> words.append(' ').append(n));
    reference
        .order()
        .ifPresent(o -> words.append(' ').append(o.issuer()).append("令").append(o.number()));
    reference.date().ifPresent(d -> words.append(' ').append(d));
    return words.toString().strip();
  }

  private String responsible(Responsibility r) {
    Optional<String> agency = r.agency().filter(a -> !a.equals(r.surface()));
    return r.provision()
        + " "
        + r.role().term()
        + " "
        + r.surface()
        + agency.map(a -> " = " + a).orElse(r.agency().isEmpty() ? " ?" : "")
        + r.deadline().map(Fact::value).map(EntryJson::deadline).orElse("");
  }

  private static String deadline(Responsibility.Deadline until) {
    return " until " + until.day().map(d -> d + " ").orElse("") + until.words();
  }

  private String provision(Provision p) {
    String text = p.words().text();
    String start = text.length() > 12 ? text.substring(0, 12) + "…" : text;
    return (p.path()
        + " "
        + p.label()
        + "|"
        + p.words().heading()
        + "|"
        + start.replace('\n', '¶'));
  }

  private static void add(JsonObject json, String name, List<String> values) {
    if (!values.isEmpty()) {
      json.add(name, GSON.toJsonTree(values));
    }
  }
}
