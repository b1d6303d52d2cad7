package org.gongbao.link;

import java.text.Normalizer;
import java.util.Optional;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Reference;

/**
 * What names a policy, from the strongest to the weakest: order with date, document number, title
 * with date, title. The same words give the same key on every machine and in every run.
 */
final class Keys {
  private Keys() {}

  /** The strongest key of a document; empty where it prints neither number, order nor title. */
  static Optional<String> of(PolicyDocument document) {
    Optional<PartialDate> signed = date(document);
    Optional<OrderNumber> order = document.issue().order().map(Fact::value);
    if (order.isPresent() && signed.isPresent()) {
      return Optional.of(order(order.get(), signed.get()));
    }
    Optional<DocumentNumber> number = document.issue().number().map(Fact::value);
    if (number.isPresent()) {
      int ordinal = document.heading().carrier().map(c -> c.ordinal()).orElse(1);
      return number.map(n -> number(n) + (ordinal > 1 ? "/" + ordinal : ""));
    }
    Optional<String> title = document.title().map(Fact::value).map(Keys::path);
    return title.map(t -> signed.map(d -> t + "@" + d).orElse(t));
  }

  /** The strongest key of a reference. */
  static String of(Reference reference) {
    if (reference.order().isPresent() && reference.date().isPresent()) {
      return order(reference.order().get(), reference.date().get());
    }
    if (reference.number().isPresent()) {
      return number(reference.number().get());
    }
    if (reference.title().isEmpty()) {
      OrderNumber order = reference.order().orElseThrow();
      return path(order.issuer()) + "令/" + order.number();
    }
    // An order's number counts anew with each term: without its date a title says more.
    String title = path(reference.title().get());
    return reference.date().map(d -> title + "@" + d).orElse(title);
  }

  /** The date of first issue as far as a document says it. */
  static Optional<PartialDate> date(PolicyDocument document) {
    for (DateRole role :
        java.util.List.of(DateRole.SIGNED, DateRole.PASSED, DateRole.PRINTED, DateRole.PUBLISHED)) {
      if (document.dates().containsKey(role)) {
        return Optional.of(document.dates().get(role).value());
      }
    }
    return Optional.empty();
  }

  private static String order(OrderNumber order, PartialDate date) {
    return path(order.issuer()) + "令/" + date + "/" + order.number();
  }

  static String number(DocumentNumber number) {
    return path(number.issuerCode()) + "/" + number.year() + "/" + number.sequence();
  }

  /** A title or name as part of a path: what IRIs reserve is written full width or dropped. */
  static String path(String words) {
    StringBuilder path = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '/' -> path.append('／');
        case '%' -> path.append('％');
        case ';' -> path.append('；');
        case '#' -> path.append('＃');
        case '?' -> path.append('？');
        case ':' -> path.append('：');
        case '<' -> path.append('〈');
        case '>' -> path.append('〉');
        case '[' -> path.append('〔');
        case ']' -> path.append('〕');
        case '"', '{', '}', '|', '\\', '^', '`' -> {}
        default -> {
          if (c > ' ' && c != '\u00a0' && c != '\u3000' && !Character.isISOControl(c)) {
            path.append(c);
          }
        }
      }
    }
    return path.toString();
  }

  /**
   * A title for comparing: width, white space, quotation marks, brackets and dashes are slips of
   * print and do not count.
   */
  static String comparable(String title) {
    String folded = Normalizer.normalize(title, Normalizer.Form.NFKC);
    return folded
        .replaceAll("[\\s《》〈〉<>“”\"„'‘’「」]", "")
        .replace('(', '（')
        .replace(')', '）')
        .replace('[', '〔')
        .replace(']', '〕')
        .replaceAll("[—–―~～-]+", "-")
        .replace('，', '、')
        .replace(',', '、');
  }
}
