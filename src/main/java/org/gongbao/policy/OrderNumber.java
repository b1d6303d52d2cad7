package org.gongbao.policy;

import java.util.Objects;

/**
 * The number of an order (令): it counts anew with each term of office, so that only issuer, number
 * and date together name one order.
 *
 * @param issuer full name of the body whose order it is, such as 上海市人民政府
 * @param number from 1
 */
public record OrderNumber(String issuer, int number) {
  public OrderNumber {
    Objects.requireNonNull(issuer);
    if (number < 1) {
      throw new IllegalArgumentException("no order number: " + number);
    }
  }
}
