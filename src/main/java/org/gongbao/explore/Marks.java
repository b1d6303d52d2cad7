package org.gongbao.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.extract.Extraction;
import org.gongbao.graph.Gb;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Provision;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;
import org.gongbao.policy.Responsibility;
import org.gongbao.text.Finding;

/** The one walk over what was read: every fact becomes a mark, or a note where it has no place. */
final class Marks {
  private final Labels labels;
  private final List<Card> cards = new ArrayList<>();
  private final List<Mark> findings = new ArrayList<>();
  private List<Note> notes = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();
  private int count;

  private Marks(Labels labels) {
    this.labels = labels;
  }

  /** Everything that was read from a bulletin. */
  static Marks of(Extraction extraction, Labels labels) {
    Marks all = new Marks(labels);
    extraction.entries().forEach(all::add);
    extraction.findings().forEach(all::add);
    return all;
  }

  List<Card> cards() {
    return cards;
  }

  List<Mark> findings() {
    return findings;
  }

  private void add(Finding finding) {
    Fact<String> fact = new Fact<>(finding.message(), finding.span(), finding.code());
    findings.add(new Mark(count++, MarkKind.FINDING, "", fact, ""));
  }

  private void add(Entry entry) {
    notes = new ArrayList<>();
    marks = new ArrayList<>();
    add(MarkKind.TITLE, "", entry.title(), v -> v);
    if (entry instanceof PolicyDocument document) {
      add(document);
    } else if (entry instanceof NewsItem news) {
      add(news);
    } else if (entry instanceof Interpretation interpretation) {
      interpretation.relations().forEach(this::add);
    }
    cards.add(new Card(entry, notes, marks));
  }

  private void add(PolicyDocument document) {
    document.heading().carrier().ifPresent(this::add);
    document.heading().type().ifPresent(t -> note(MarkKind.TYPE, "", t));
    PolicyDocument.Issue issue = document.issue();
    add(MarkKind.NUMBER, "", issue.number(), Object::toString);
    add(MarkKind.ORDER, "", issue.order(), Marks::words);
    for (Fact<Issuer> issuer : issue.issuers()) {
      String role = labels.of(Gb.role(issuer.value().role().term()));
      add(MarkKind.ISSUER, role, Optional.of(issuer), Issuer::agency);
    }
    String byCode = labels.of(Gb.INFERRED_ISSUER);
    add(MarkKind.ISSUER, byCode, issue.derived().issuer(), v -> v);
    add(MarkKind.SIGNER, "", issue.signer(), v -> v);
    document
        .heading()
        .addressees()
        .ifPresent(a -> add(MarkKind.ADDRESSEE, "", Optional.of(a.line()), v -> v));
    issue.region().ifPresent(r -> note(MarkKind.REGION, "", r));
    for (DateRole role : DateRole.values()) {
      String name = labels.of(Gb.NS + role.term());
      add(MarkKind.DATE, name, Optional.ofNullable(document.dates().get(role)), Object::toString);
    }
    document.body().relations().forEach(this::add);
    document.body().provisions().forEach(this::add);
    document.body().responsible().forEach(this::add);
  }

  private void add(NewsItem news) {
    news.setting().column().ifPresent(c -> note(MarkKind.COLUMN, "", c));
    news.setting().region().ifPresent(r -> note(MarkKind.REGION, "", r));
    String below = labels.of(Gb.NS + "district");
    news.setting().district().ifPresent(d -> note(MarkKind.REGION, below, d));
    for (Fact<String> agency : news.content().agencies()) {
      add(MarkKind.AGENCY, "", Optional.of(agency), v -> v);
    }
    for (Announcement announcement : news.content().announcements()) {
      String event = labels.of(Gb.event(announcement.event().term()));
      add(MarkKind.ANNOUNCEMENT, event, Optional.of(announcement.policy()), Marks::words);
    }
  }

  private void add(PolicyDocument.Carrier carrier) {
    String role = carrier.forwards() ? labels.of(Gb.NS + "forwards") : "";
    if (carrier.title().isEmpty()) {
      note(MarkKind.CARRIER, role, "（无标题 no title）");
    }
    add(MarkKind.CARRIER, role, carrier.title(), v -> v);
  }

  private void add(Relation relation) {
    String role = labels.of(Gb.NS + relation.kind().term());
    Relation.Place place = relation.place();
    mark(MarkKind.RELATION, role, new Fact<>(words(relation), place.span(), place.rule()), "");
  }

  private void add(Provision provision) {
    String kind = provision.kind().term();
    String words = (provision.label() + " " + provision.words().heading()).strip();
    // The reader of provisions names no rule but the kind.
    mark(
        MarkKind.PROVISION,
        labels.of(Gb.provision(kind)),
        new Fact<>(words, provision.words().span(), "provision." + kind),
        provision.label());
  }

  private void add(Responsibility responsibility) {
    String provision = responsibility.provision();
    String agency =
        responsibility.agency().orElse(responsibility.name().value() + "（未定 not certain）");
    boolean plain = responsibility.role() == Responsibility.Role.RESPONSIBLE;
    add(
        MarkKind.RESPONSIBILITY,
        plain ? "" : labels.of(Gb.role(responsibility.role().term())),
        Optional.of(responsibility.name()),
        name -> agency + (provision.isEmpty() ? "" : " ← " + provision));
    add(MarkKind.DEADLINE, "", responsibility.deadline(), d -> d.words());
  }

  private <T> void add(
      MarkKind kind, String role, Optional<Fact<T>> fact, Function<T, String> words) {
    fact.ifPresent(
        f -> mark(kind, role, new Fact<>(words.apply(f.value()), f.span(), f.rule()), ""));
  }

  private void mark(MarkKind kind, String role, Fact<String> fact, String label) {
    marks.add(new Mark(count++, kind, role, fact, label));
  }

  private void note(MarkKind kind, String role, String value) {
    notes.add(new Note(kind, role, value));
  }

  private static String words(Relation relation) {
    String articles = String.join("、", relation.provisions());
    String until = relation.until().map(d -> " → " + d).orElse("");
    return (words(relation.target()) + " " + articles + until).strip();
  }

  private static String words(Reference reference) {
    List<String> words = new ArrayList<>();
    reference.title().ifPresent(t -> words.add("《" + t + "》"));
    reference.number().ifPresent(n -> words.add(n.toString()));
    reference.order().ifPresent(o -> words.add(words(o)));
    reference.date().ifPresent(d -> words.add(d.toString()));
    return String.join(" ", words);
  }

  private static String words(OrderNumber order) {
    return order.issuer() + "令第" + order.number() + "号";
  }
}
