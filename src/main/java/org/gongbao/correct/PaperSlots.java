package org.gongbao.correct;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongbao.authority.Authority;
import org.gongbao.correct.Slot.Access;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.PolicyDocument.Carrier;
import org.gongbao.policy.PolicyDocument.Heading;

/** The way to what stands at the head and foot of a paper. */
final class PaperSlots {
  private final Authority authority;

  PaperSlots(Authority authority) {
    this.authority = authority;
  }

  /** The title of every kind of entry; a policy's type goes with it. */
  Access<String> title() {
    return new Access<>(
        entry -> Optional.of(entry.title().stream().toList()),
        (entry, edit) -> withTitle(entry, edit.of(entry.title())));
  }

  private Entry withTitle(Entry entry, Optional<Fact<String>> title) {
    if (entry instanceof PolicyDocument document) {
      Heading heading = document.heading();
      boolean typeByTitle = heading.type().equals(typeOf(heading.instrument()));
      return document.withHeading(
          heading.withInstrument(title, typeByTitle ? typeOf(title) : heading.type()));
    }
    return entry instanceof Interpretation text
        ? text.withTitle(title)
        : ((NewsItem) entry).withTitle(title);
  }

  private Optional<String> typeOf(Optional<Fact<String>> title) {
    return title.flatMap(t -> authority.typeOf(t.value()));
  }

  /** The title of the notice; without one right, there is no notice. */
  static Access<String> carrier() {
    return ofPaper(
        d -> d.heading().carrier().flatMap(Carrier::title).stream().toList(),
        (d, edit) -> {
          Optional<Carrier> before = d.heading().carrier();
          Carrier carrier = before.orElse(new Carrier(Optional.empty(), 1, false));
          Optional<Fact<String>> title = edit.of(carrier.title());
          return d.withHeading(d.heading().withCarrier(title.map(carrier::withTitle)));
        });
  }

  static Access<String> type() {
    return ofPaper(
        d -> BodySlots.unplaced(d.heading().type()),
        (d, edit) ->
            d.withHeading(d.heading().withType(BodySlots.edited(d.heading().type(), edit))));
  }

  static Access<DocumentNumber> number() {
    return ofPaper(
        d -> d.issue().number().stream().toList(),
        (d, edit) -> d.withIssue(d.issue().withNumber(edit.of(d.issue().number()))));
  }

  static Access<OrderNumber> order() {
    return ofPaper(
        d -> d.issue().order().stream().toList(),
        (d, edit) -> d.withIssue(d.issue().withOrder(edit.of(d.issue().order()))));
  }

  static Access<String> signer() {
    return ofPaper(
        d -> d.issue().signer().stream().toList(),
        (d, edit) -> d.withIssue(d.issue().withSigner(edit.of(d.issue().signer()))));
  }

  /** Bodies keep their part in issuing; one more is a joint issuer, or leads where it is alone. */
  static Access<String> issuers() {
    return ofPaper(
        d -> d.issue().issuers().stream().map(PaperSlots::body).toList(),
        (d, edit) -> {
          List<Fact<Issuer>> kept =
              d.issue().issuers().stream()
                  .flatMap(
                      i -> edit.each().apply(body(i)).map(b -> as(b, i.value().role())).stream())
                  .toList();
          Issuer.Role role = kept.isEmpty() ? Issuer.Role.LEAD : Issuer.Role.JOINT;
          Edit<Issuer> added = new Edit<>(Optional::of, edit.added().map(b -> as(b, role)));
          return d.withIssue(d.issue().withIssuers(added.of(kept)));
        });
  }

  private static Fact<String> body(Fact<Issuer> issuer) {
    return new Fact<>(issuer.value().agency(), issuer.span(), issuer.rule());
  }

  private static Fact<Issuer> as(Fact<String> body, Issuer.Role role) {
    return new Fact<>(new Issuer(body.value(), role), body.span(), body.rule());
  }

  static Access<PartialDate> date(DateRole role) {
    return ofPaper(
        d -> Optional.ofNullable(d.dates().get(role)).stream().toList(),
        (d, edit) -> {
          Map<DateRole, Fact<PartialDate>> dates = new EnumMap<>(DateRole.class);
          dates.putAll(d.dates());
          edit.of(Optional.ofNullable(dates.remove(role))).ifPresent(f -> dates.put(role, f));
          return d.withDates(dates);
        });
  }

  static <T> Access<T> ofPaper(
      Function<PolicyDocument, List<Fact<T>>> get, BiFunction<PolicyDocument, Edit<T>, Entry> put) {
    return new Access<>(
        entry -> entry instanceof PolicyDocument d ? Optional.of(get.apply(d)) : Optional.empty(),
        (entry, edit) -> put.apply((PolicyDocument) entry, edit));
  }
}
