package org.gongbao.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.correct.Slot.Access;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Provision;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;
import org.gongbao.policy.Responsibility;
import org.gongbao.policy.Responsibility.Deadline;
import org.gongbao.text.Span;

/** The way to what the body of a paper says, and to facts that carry no place of their own. */
final class BodySlots {
  private static final Span NOWHERE = new Span(0, 0);

  private BodySlots() {}

  /** A body as printed, and its official name where that is certain. */
  record Named(String surface, Optional<String> agency) {}

  /** Relations of one kind; what a relation says besides its target stays. */
  static Access<Reference> relations(RelationKind kind) {
    return new Access<>(
        entry ->
            said(entry)
                .map(
                    all ->
                        all.stream().filter(r -> r.kind() == kind).map(BodySlots::target).toList()),
        (entry, edit) -> {
          List<Relation> edited = new ArrayList<>();
          for (Relation relation : said(entry).orElseThrow()) {
            if (relation.kind() == kind) {
              edit.each().apply(target(relation)).map(f -> to(relation, f)).ifPresent(edited::add);
            } else {
              edited.add(relation);
            }
          }
          edit.added().ifPresent(f -> edited.add(Relation.of(kind, f.value(), f.span(), f.rule())));
          return entry instanceof PolicyDocument d
              ? d.withBody(d.body().withRelations(edited))
              : ((Interpretation) entry).withRelations(edited);
        });
  }

  private static Optional<List<Relation>> said(Entry entry) {
    return entry instanceof PolicyDocument d
        ? Optional.of(d.body().relations())
        : entry instanceof Interpretation i ? Optional.of(i.relations()) : Optional.empty();
  }

  private static Fact<Reference> target(Relation relation) {
    return new Fact<>(relation.target(), relation.place().span(), relation.place().rule());
  }

  private static Relation to(Relation relation, Fact<Reference> target) {
    return relation.withTarget(target.value(), new Relation.Place(target.span(), target.rule()));
  }

  /** Bodies keep provision and part; one more is responsible for the provision where it stands. */
  static Access<Named> responsible() {
    return PaperSlots.ofPaper(
        d -> d.body().responsible().stream().map(BodySlots::named).toList(),
        (d, edit) -> {
          List<Responsibility> edited = new ArrayList<>();
          for (Responsibility one : d.body().responsible()) {
            edit.each()
                .apply(named(one))
                .map(f -> one.withName(printed(f), f.value().agency()))
                .ifPresent(edited::add);
          }
          edit.added().map(f -> responsible(provision(d, f.span()), f)).ifPresent(edited::add);
          return d.withBody(d.body().withResponsible(edited));
        });
  }

  private static Fact<Named> named(Responsibility one) {
    Named named = new Named(one.surface(), one.agency());
    return new Fact<>(named, one.name().span(), one.name().rule());
  }

  private static Fact<String> printed(Fact<Named> body) {
    return new Fact<>(body.value().surface(), body.span(), body.rule());
  }

  private static Responsibility responsible(String provision, Fact<Named> body) {
    return new Responsibility(
        provision,
        printed(body),
        body.value().agency(),
        Responsibility.Role.RESPONSIBLE,
        Optional.empty());
  }

  /** A body as printed and until when it is to act. */
  record Due(String surface, Deadline until) {
    @Override
    public String toString() {
      return surface + " " + until.day().map(PartialDate::toString).orElse(until.words());
    }
  }

  /** A deadline is that of every duty of the body that has none of its own. */
  static Access<Due> deadlines() {
    return PaperSlots.ofPaper(
        d -> d.body().responsible().stream().flatMap(r -> due(r).stream()).toList(),
        (d, edit) -> {
          List<Responsibility> edited = new ArrayList<>();
          for (Responsibility one : d.body().responsible()) {
            Optional<Fact<Due>> added =
                edit.added().filter(f -> f.value().surface().equals(one.surface()));
            edited.add(
                one.withDeadline(
                    new Edit<>(edit.each(), added).of(due(one)).map(BodySlots::deadline)));
          }
          return d.withBody(d.body().withResponsible(edited));
        });
  }

  private static Optional<Fact<Due>> due(Responsibility one) {
    return one.deadline()
        .map(f -> new Fact<>(new Due(one.surface(), f.value()), f.span(), f.rule()));
  }

  private static Fact<Deadline> deadline(Fact<Due> due) {
    return new Fact<>(due.value().until(), due.span(), due.rule());
  }

  /** Path of the smallest provision that holds a span; empty for the whole. */
  private static String provision(PolicyDocument document, Span span) {
    String path = "";
    int length = Integer.MAX_VALUE;
    for (Provision provision : document.body().provisions()) {
      Span words = provision.words().span();
      if (words.contains(span) && words.length() < length) {
        path = provision.path();
        length = words.length();
      }
    }
    return path;
  }

  static <T> Fact<T> unplaced(T value) {
    return new Fact<>(value, NOWHERE, Slot.RULE);
  }

  static <T> List<Fact<T>> unplaced(Optional<T> value) {
    return value.map(BodySlots::unplaced).stream().toList();
  }

  static <T> Optional<T> edited(Optional<T> value, Edit<T> edit) {
    return edit.of(value.map(BodySlots::unplaced)).map(Fact::value);
  }
}
