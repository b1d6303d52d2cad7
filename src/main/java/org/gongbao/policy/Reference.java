package org.gongbao.policy;

import java.util.Optional;

/**
 * What a text says of another policy, as far as it says it. At least one of title, number and order
 * is there.
 */
public record Reference(
    Optional<String> title,
    Optional<DocumentNumber> number,
    Optional<OrderNumber> order,
    Optional<PartialDate> date) {
  public Reference {
    if (title.isEmpty() && number.isEmpty() && order.isEmpty()) {
      throw new IllegalArgumentException("a reference names nothing");
    }
  }

  public static Reference toTitle(String title) {
    return new Reference(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Reference withTitle(String newTitle) {
    return new Reference(Optional.of(newTitle), number, order, date);
  }

  public Reference withNumber(DocumentNumber newNumber) {
    return new Reference(title, Optional.of(newNumber), order, date);
  }

  public Reference withOrder(Optional<OrderNumber> newOrder, Optional<PartialDate> newDate) {
    return new Reference(title, number, newOrder, newDate);
  }
}
