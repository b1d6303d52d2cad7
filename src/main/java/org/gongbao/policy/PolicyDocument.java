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
  }

  /** What it says. */
  public record Body(
      List<Provision> provisions, List<Relation> relations, List<Responsibility> responsible) {
    public Body {
      provisions = List.copyOf(provisions);
      relations = List.copyOf(relations);
      responsible = List.copyOf(responsible);
    }
  }

  public PolicyDocument {
    Objects.requireNonNull(span);
    Objects.requireNonNull(heading);
    Objects.requireNonNull(issue);
    dates = Map.copyOf(dates);
    Objects.requireNonNull(body);
  }

  /** The policy's own title. */
  @Override
  public Optional<Fact<String>> title() {
    return heading.instrument();
  }
}
