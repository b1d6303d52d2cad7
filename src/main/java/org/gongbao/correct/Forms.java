package org.gongbao.correct;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Region;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PartialDate;
import org.gongbao.text.Nearness;

/** How the values of facts are written. */
final class Forms {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<code>[^\\s\\d〔\\[［【][^\\s〔\\[［【]{0,29})\\s?[〔\\[［【](?<year>\\d{4})[〕\\]］】]\\s?第?(?<sequence>\\d{1,5})号?");
  private static final Pattern ORDER =
      Pattern.compile("(?<issuer>[\\p{IsHan}]{2,40})令\\s?第?(?<number>\\d{1,5})号?");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-年](\\d{1,2})(?:[-月](\\d{1,2})日?|月)?|年)?");
  private static final Pattern BODY = Pattern.compile("[\\p{IsHan}（）()·—、“”0-9]{2,60}");

  /** Words as printed, on one line; the brackets around a whole title are none of it. */
  static final Form<String> WORDS = new Form<>(Forms::words, Function.identity());

  static final Form<DocumentNumber> DOCUMENT_NUMBER =
      new Form<>(Forms::number, DocumentNumber::toString);
  static final Form<OrderNumber> ORDER_NUMBER =
      new Form<>(Forms::order, o -> o.issuer() + "令第" + o.number() + "号");
  static final Form<PartialDate> PARTIAL_DATE = new Form<>(Forms::date, PartialDate::toString);

  private final Authority authority;

  Forms(Authority authority) {
    this.authority = authority;
  }

  /** A body by its official name; one that the authority does not list is taken as it is. */
  Form<String> agency() {
    return new Form<>(this::body, Function.identity());
  }

  Form<String> region() {
    return new Form<>(this::place, Function.identity());
  }

  Form<String> type() {
    return new Form<>(this::typeWord, Function.identity());
  }

  private String body(String value) {
    if (!BODY.matcher(value).matches()) {
      throw new IllegalArgumentException("“" + value + "” is no name of a body");
    }
    return authority
        .agency(value, Optional.empty(), Optional.empty())
        .map(a -> a.name())
        .orElse(value);
  }

  private String place(String value) {
    if (authority.region(value, Optional.empty()).isEmpty()) {
      List<String> near =
          Nearness.nearest(
              value,
              authority.regions().stream().filter(Region::current).map(Region::name).toList());
      throw new IllegalArgumentException(
          "“" + value + "” is no region, or several of that name" + meant(near));
    }
    return value;
  }

  private String typeWord(String value) {
    Optional<String> known = authority.typeOf(value);
    if (known.filter(value::equals).isEmpty()) {
      throw new IllegalArgumentException(
          "“" + value + "” is no type of instrument" + meant(known.stream().toList()));
    }
    return value;
  }

  static String meant(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }

  private static String words(String value) {
    boolean bracketed =
        value.startsWith("《") && value.endsWith("》") && value.indexOf('》') == value.length() - 1;
    String words = bracketed ? value.substring(1, value.length() - 1).strip() : value;
    if (words.isEmpty() || words.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("“" + value + "” is no text of one line");
    }
    return words;
  }

  private static DocumentNumber number(String value) {
    Matcher m = NUMBER.matcher(value);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "“" + value + "” is no document number, such as 沪府规〔2021〕7号");
    }
    return new DocumentNumber(
        m.group("code"), Integer.parseInt(m.group("year")), Integer.parseInt(m.group("sequence")));
  }

  private static OrderNumber order(String value) {
    Matcher m = ORDER.matcher(value);
    if (!m.matches()) {
      throw new IllegalArgumentException("“" + value + "” is no order, such as 上海市人民政府令第74号");
    }
    return new OrderNumber(m.group("issuer"), Integer.parseInt(m.group("number")));
  }

  private static PartialDate date(String value) {
    Matcher m = DATE.matcher(value);
    if (m.matches()) {
      try {
        return new PartialDate(part(m.group(1)), part(m.group(2)), part(m.group(3)));
      } catch (DateTimeException impossible) {
        throw new IllegalArgumentException(
            "“" + value + "” is a date that does not exist", impossible);
      }
    }
    throw new IllegalArgumentException("“" + value + "” is no date, such as 2021-06-30");
  }

  private static int part(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
