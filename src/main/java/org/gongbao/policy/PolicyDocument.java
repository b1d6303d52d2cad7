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
   */
  public record Heading(
      Optional<Fact<String>> instrument, Optional<Carrier> carrier, Optional<String> type) {
    public Heading {
      Objects.requireNonNull(instrument);
      Objects.requireNonNull(carrier);
      Objects.requireNonNull(type);
    }

    public Heading withInstrument(Optional<Fact<String>> other, Optional<String> itsType) {
      return new Heading(other, carrier, itsType);
    }

    public Heading withCarrier(Optional<Carrier> other) {
      return new Heading(instrument, other, type);
    }

    public Heading withType(Optional<String> other) {
      return new Heading(instrument, carrier, other);
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
   * @param region name of the territory whose government issued it; 全国 for central bodies
   */
  public record Issue(
      Optional<Fact<DocumentNumber>> number,
      Optional<Fact<OrderNumber>> order,
      List<Fact<Issuer>> issuers,
      Optional<Fact<String>> signer,
      Optional<String> region) {
    public Issue {
      Objects.requireNonNull(number);
      Objects.requireNonNull(order);
      issuers = List.copyOf(issuers);
      Objects.requireNonNull(signer);
      Objects.requireNonNull(region);
    }

    public Issue withNumber(Optional<Fact<DocumentNumber>> other) {
      return new Issue(other, order, issuers, signer, region);
    }

    public Issue withOrder(Optional<Fact<OrderNumber>> other) {
      return new Issue(number, other, issuers, signer, region);
    }

    public Issue withIssuers(List<Fact<Issuer>> others) {
      return new Issue(number, order, others, signer, region);
    }

    public Issue withSigner(Optional<Fact<String>> other) {
      return new Issue(number, order, issuers, other, region);
    }

    public Issue withRegion(Optional<String> other) {
      return new Issue(number, order, issuers, signer, other);
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
