package org.gongbao.correct;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Reference;

/**
 * References as papers write them: the title in 《》, behind it in brackets number, order and date as
 * far as they are known: 《…管理办法》（上海市人民政府令第44号，2005-01-10）. Without 《》 a number or an order alone,
 * or a title.
 */
final class ReferenceForm {
  static final Form<Reference> FORM = new Form<>(ReferenceForm::parse, ReferenceForm::print);

  private ReferenceForm() {}

  static String print(Reference reference) {
    String rest =
        Stream.of(
                reference.number().map(Forms.DOCUMENT_NUMBER.print()),
                reference.order().map(Forms.ORDER_NUMBER.print()),
                reference.date().map(PartialDate::toString))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("，"));
    return reference
        .title()
        .map(t -> rest.isEmpty() ? "《" + t + "》" : "《" + t + "》（" + rest + "）")
        .orElse(rest);
  }

  private static Reference parse(String value) {
    if (!value.startsWith("《")) {
      return named(value).orElseGet(() -> Reference.toTitle(Forms.WORDS.parse().apply(value)));
    }
    int end = end(value);
    String title = Forms.WORDS.parse().apply(value.substring(1, end));
    String rest = value.substring(end + 1).strip();
    if (rest.isEmpty()) {
      return Reference.toTitle(title);
    }
    if (!rest.matches("[（(].+[）)]")) {
      throw new IllegalArgumentException("“" + rest + "” behind the title is not in brackets");
    }
    return parts(Optional.of(title), rest.substring(1, rest.length() - 1));
  }

  /** A number or an order that stands for itself. */
  private static Optional<Reference> named(String value) {
    try {
      return Optional.of(parts(Optional.empty(), value));
    } catch (IllegalArgumentException aTitle) {
      return Optional.empty();
    }
  }

  private static Reference parts(Optional<String> title, String text) {
    Optional<DocumentNumber> number = Optional.empty();
    Optional<OrderNumber> order = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    for (String part : text.split("[，,]")) {
      String one = part.strip();
      if (one.matches(".*令\\s?第?\\d+号?")) {
        order = Optional.of(Forms.ORDER_NUMBER.parse().apply(one));
      } else if (one.matches("\\d.*")) {
        date = Optional.of(Forms.PARTIAL_DATE.parse().apply(one));
      } else {
        number = Optional.of(Forms.DOCUMENT_NUMBER.parse().apply(one));
      }
    }
    return new Reference(title, number, order, date);
  }

  /** Where the 》 stands that closes the first 《. */
  private static int end(String value) {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      depth += value.charAt(i) == '《' ? 1 : value.charAt(i) == '》' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("“" + value + "” has a 《 without its 》");
  }
}
