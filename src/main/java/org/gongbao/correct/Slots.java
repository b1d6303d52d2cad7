package org.gongbao.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.authority.Authority;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Reference;
import org.gongbao.policy.RelationKind;
import org.gongbao.policy.Responsibility;
import org.gongbao.text.Nearness;

/** All kinds of facts that can be corrected, in the order in which a paper shows them. */
final class Slots {
  private final List<Slot<?>> all = new ArrayList<>();

  Slots(Authority authority) {
    Forms forms = new Forms(authority);
    PaperSlots papers = new PaperSlots(authority);
    add("title", "title", Forms.WORDS, papers.title());
    add("carrier", "carriedBy", Forms.WORDS, PaperSlots.carrier());
    add("type", "instrumentType", forms.type(), PaperSlots.type());
    add("number", "documentNumber", Forms.DOCUMENT_NUMBER, PaperSlots.number());
    add("order", "orderNumber", Forms.ORDER_NUMBER, PaperSlots.order());
    several("issuer", "issuer", forms.agency(), PaperSlots.issuers());
    add("signer", "signedBy", Forms.WORDS, PaperSlots.signer());
    add("region", "region", forms.region(), PlaceSlots.region());
    add("district", "district", forms.region(), PlaceSlots.district());
    add("column", "column", Forms.WORDS, PlaceSlots.column());
    for (DateRole role : DateRole.values()) {
      add(role.term(), role.term(), Forms.PARTIAL_DATE, PaperSlots.date(role));
    }
    for (RelationKind kind : RelationKind.values()) {
      several(kind.term(), kind.term(), ReferenceForm.FORM, BodySlots.relations(kind));
    }
    several("responsible", "responsibleAgency", responsible(authority), BodySlots.responsible());
    several("deadline", "deadline", deadline(), BodySlots.deadlines());
    several("mentions", "mentions", forms.agency(), PlaceSlots.mentions());
    several("announces", "announces", announcement(), PlaceSlots.announcements());
  }

  List<Slot<?>> all() {
    return all;
  }

  /** Short names, in their order. */
  List<String> words() {
    return all.stream().map(s -> s.name().word()).toList();
  }

  /** By its short name or that of its property. */
  Optional<Slot<?>> find(String name) {
    return all.stream()
        .filter(s -> s.name().word().equals(name) || s.name().term().equals(name))
        .<Slot<?>>map(s -> s)
        .findFirst();
  }

  /**
   * @throws IllegalArgumentException where there is none; the message names the nearest
   */
  Slot<?> get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException("there is no fact " + name + Forms.meant(near(name))));
  }

  private List<String> near(String name) {
    List<String> near = Nearness.nearest(name, names());
    return near.isEmpty() ? words() : near;
  }

  private List<String> names() {
    return Stream.concat(
            Stream.of(Corrector.ENTRY),
            all.stream().flatMap(s -> Stream.of(s.name().word(), s.name().term())))
        .toList();
  }

  private <T> void add(String word, String term, Form<T> form, Slot.Access<T> access) {
    all.add(new Slot<>(new Slot.Name(word, term), form, true, access));
  }

  private <T> void several(String word, String term, Form<T> form, Slot.Access<T> access) {
    all.add(new Slot<>(new Slot.Name(word, term), form, false, access));
  }

  /** 市科委=上海市科学技术委员会: as printed, and the official name where that is another one. */
  private static Form<BodySlots.Named> responsible(Authority authority) {
    return new Form<>(
        value -> {
          String[] sides = value.split("=", 2);
          String printed = Forms.WORDS.parse().apply(sides[0].strip());
          return new BodySlots.Named(
              printed,
              sides.length == 2
                  ? Optional.of(Forms.WORDS.parse().apply(sides[1].strip()))
                  : authority
                      .agency(printed, Optional.empty(), Optional.empty())
                      .map(a -> a.name()));
        },
        body ->
            body.surface()
                + body.agency()
                    .filter(a -> !a.equals(body.surface()))
                    .map(a -> "=" + a)
                    .orElse(""));
  }

  /** 市科委 2021-12: the body as printed, and a date or the words that are none. */
  private static Form<BodySlots.Due> deadline() {
    return new Form<>(
        value -> {
          String[] sides = value.split(" ", 2);
          if (sides.length == 1) {
            throw new IllegalArgumentException("“" + value + "” is no body and date: 市科委 2021-12");
          }
          String words = Forms.WORDS.parse().apply(sides[1].strip());
          Optional<PartialDate> day =
              words.matches("\\d.*")
                  ? Optional.of(Forms.PARTIAL_DATE.parse().apply(words))
                  : Optional.<PartialDate>empty();
          return new BodySlots.Due(sides[0], new Responsibility.Deadline(day, words));
        },
        BodySlots.Due::toString);
  }

  /** {@code issued 《…》}. */
  private static Form<Announcement> announcement() {
    return new Form<>(
        value -> {
          String[] sides = value.split(" ", 2);
          for (Announcement.Event event : Announcement.Event.values()) {
            if (sides.length == 2 && event.term().equals(sides[0])) {
              Reference policy = ReferenceForm.FORM.parse().apply(sides[1].strip());
              return new Announcement(event, BodySlots.unplaced(policy));
            }
          }
          throw new IllegalArgumentException("“" + value + "” is no announcement: issued 《…》");
        },
        said -> said.event().term() + " " + ReferenceForm.print(said.policy().value()));
  }
}
