package org.gongbao.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.text.Span;

/**
 * An official paper with the policy that it is or carries. A notice that carries two instruments
 * gives two of these with equal {@link Heading#carrier()}.
 */
public record PolicyDocument(
    Span span, Heading heading, Issue issue, Map<DateRole, Fact<PartialDate>> dates, Body body)
    implements Entry {

  /**
   * What stands at its head.
   *
   * @param instrument title of the policy itself; empty where the text prints none
   * @param carrier the 印发, 转发 or 公布 notice that carries the policy; empty where the policy is its
   *     own document or comes by an order
   * @param type the instrument's type word, such as 办法; empty where the title ends in none
   * @param addressees whom the paper is sent to
   */
  public record Heading(
      Optional<Fact<String>> instrument,
      Optional<Carrier> carrier,
      Optional<String> type,
      Optional<Addressees> addressees) {
    public Heading {
      Objects.requireNonNull(instrument);
      Objects.requireNonNull(carrier);
      Objects.requireNonNull(type);
      Objects.requireNonNull(addressees);
    }

    public Heading withInstrument(Optional<Fact<String>> other, Optional<String> itsType) {
      return new Heading(other, carrier, itsType, addressees);
    }

    public Heading withCarrier(Optional<Carrier> other) {
      return new Heading(instrument, other, type, addressees);
    }

    public Heading withType(Optional<String> other) {
      return new Heading(instrument, carrier, other, addressees);
    }

    public Heading withAddressees(Optional<Addressees> to) {
      return new Heading(instrument, carrier, type, to);
    }
  }

  /**
   * Whom a paper is sent to (主送机关).
   *
   * @param line as printed, without the colon
   * @param agencies official names of those in it that are certain
   */
  public record Addressees(Fact<String> line, List<Fact<String>> agencies) {
    public Addressees {
      Objects.requireNonNull(line);
      agencies = List.copyOf(agencies);
    }
  }

  /**
   * The paper that carries a policy.
   *
   * @param title its own title, where it is printed
   * @param ordinal place of the policy among those that it carries, from 1
   * @param forwards true where it passes on (转发, 批转) what another body issued
   */
  public record Carrier(Optional<Fact<String>> title, int ordinal, boolean forwards) {
    public Carrier {
      Objects.requireNonNull(title);
    }

    public Carrier withTitle(Fact<String> other) {
      return new Carrier(Optional.of(other), ordinal, forwards);
    }
  }

  /**
   * Who issued it, under which number.
   *
   * @param issuers in the order of print
   * @param signer name of the person who signed an order
   */
  public record Issue(
      Optional<Fact<DocumentNumber>> number,
      Optional<Fact<OrderNumber>> order,
      List<Fact<Issuer>> issuers,
      Optional<Fact<String>> signer,
      Derived derived) {
    public Issue {
      Objects.requireNonNull(number);
      Objects.requireNonNull(order);
      issuers = List.copyOf(issuers);
      Objects.requireNonNull(signer);
      Objects.requireNonNull(derived);
    }

    /** Name of the territory whose government issued it; 全国 for central bodies. */
    public Optional<String> region() {
      return derived.region();
    }

    public Issue withNumber(Optional<Fact<DocumentNumber>> other) {
      return new Issue(other, order, issuers, signer, derived);
    }

    public Issue withOrder(Optional<Fact<OrderNumber>> other) {
      return new Issue(number, other, issuers, signer, derived);
    }

    public Issue withIssuers(List<Fact<Issuer>> others) {
      Derived rest = others.isEmpty() ? derived : new Derived(derived.region(), Optional.empty());
      return new Issue(number, order, others, signer, rest);
    }

    public Issue withSigner(Optional<Fact<String>> other) {
      return new Issue(number, order, issuers, other, derived);
    }

    public Issue withRegion(Optional<String> other) {
      return new Issue(number, order, issuers, signer, new Derived(other, derived.issuer()));
    }
  }

  /**
   * What no words say and the others let one know.
   *
   * @param region name of the territory whose government issued it; 全国 for central bodies
   * @param issuer the body whose code the number bears, where nothing names an issuer
   */
  public record Derived(Optional<String> region, Optional<Fact<String>> issuer) {
    public Derived {
      Objects.requireNonNull(region);
      Objects.requireNonNull(issuer);
    }
  }

  /** What it says. */
  public record Body(
      List<Provision> provisions, List<Relation> relations, List<Responsibility> responsible) {
    public Body {
      provisions = List.copyOf(provisions);
      relations = List.copyOf(relations);
      responsible = List.copyOf(responsible);
    }

    public Body withRelations(List<Relation> others) {
      return new Body(provisions, others, responsible);
    }

    public Body withResponsible(List<Responsibility> others) {
      return new Body(provisions, relations, others);
    }
  }

  public PolicyDocument {
    Objects.requireNonNull(span);
    Objects.requireNonNull(heading);
    Objects.requireNonNull(issue);
    dates = Map.copyOf(dates);
    Objects.requireNonNull(body);
  }

  public PolicyDocument withHeading(Heading other) {
    return new PolicyDocument(span, other, issue, dates, body);
  }

  public PolicyDocument withIssue(Issue other) {
    return new PolicyDocument(span, heading, other, dates, body);
  }

  public PolicyDocument withDates(Map<DateRole, Fact<PartialDate>> others) {
    return new PolicyDocument(span, heading, issue, others, body);
  }

  public PolicyDocument withBody(Body other) {
    return new PolicyDocument(span, heading, issue, dates, other);
  }

  /** The policy's own title. */
  @Override
  public Optional<Fact<String>> title() {
    return heading.instrument();
  }
}
