package org.gongbao.policy;

/**
 * A 发文字号 (GB/T 9704—2012, 7.2.5): the issuer's code, the year in hexagonal brackets, the running
 * number without leading zeros.
 *
 * @param issuerCode such as 沪府规
 * @param year four digits, 1900 to 2199
 * @param sequence from 1
 */
public record DocumentNumber(String issuerCode, int year, int sequence) {
  public DocumentNumber {
    if (issuerCode.isBlank() || year < 1900 || year > 2199 || sequence < 1) {
      throw new IllegalArgumentException(
          "no document number: " + issuerCode + " " + year + " " + sequence);
    }
  }

  /** The standard's form: 沪府规〔2021〕7号. */
  @Override
  public String toString() {
    return issuerCode + "〔" + year + "〕" + sequence + "号";
  }
}
