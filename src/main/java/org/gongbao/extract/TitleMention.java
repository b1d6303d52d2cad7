package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.OrderNumber;
import org.gongbao.text.Passage;

/**
 * A title in 《》 with what the bracket behind it says.
 *
 * @param title its words, a trailing （试行） and the like included
 * @param number the document number in the bracket
 * @param alias the short form that the bracket introduces (以下简称《条例》), without 《》
 * @param order the order in the bracket that promulgated it (国务院令第259号), its issuer as printed
 * @param from index of the opening 《 in the passage
 * @param to index after the title or its bracket
 */
record TitleMention(
    String title,
    Optional<DocumentNumber> number,
    Optional<String> alias,
    Optional<OrderNumber> order,
    int from,
    int to) {
  private static final Pattern ALIAS =
      Pattern.compile("(?:以下|下)(?:简称|统称|称)[为：:]?[“\"《〈]?(?<alias>[^”\"》〉，；]{1,30})[”\"》〉]?");

  private static final Pattern ORDER =
      Pattern.compile(
          "(?:^|[，、；年月日原 ])(?<issuer>(?![年月日原])[\\p{IsHan}、]{2,40}?)(?:令第?(?<a>"
              + Numerals.NUMBER
              + ")号|第(?<b>"
              + Numerals.NUMBER
              + ")号令)");

  /** Brackets that belong to the title: （试行）, （暂行）, （修订）, （2021—2025年）. */
  private static final Pattern PART_OF_TITLE =
      Pattern.compile(
          "试行|暂行|修订|修正|" + Titles.STAGE + "|(?:\\d{4}年?版?|[\\d—\\-－年版]{4,16})|第[一二三]版|[\\d.]+版");

  /** At this place the policy that an earlier mention gave this short form to; else itself. */
  TitleMention meaning(Map<String, TitleMention> introduced) {
    TitleMention meant = introduced.getOrDefault(title, this);
    return new TitleMention(meant.title, meant.number, alias, meant.order, from, to);
  }

  private static final Pattern NUMBER_AHEAD = Pattern.compile("([^》。；，]{4,40}号)文?件?$");

  /** Single marks around a title that no double ones hold: some print 〈…法〉 for 《…法》. */
  private static final Pattern OPENS = Pattern.compile("《|〈(?=[\\p{IsHan}]{3,})");

  /** All titles of a dense passage, outermost brackets only. */
  static List<TitleMention> all(Passage passage) {
    List<TitleMention> mentions = new ArrayList<>();
    String text = passage.text();
    if (text.indexOf('《') < 0 && text.indexOf('〈') < 0) {
      return mentions;
    }
    Matcher opens = OPENS.matcher(text);
    int at = 0;
    while (opens.find(at)) {
      int close = Brackets.close(text, opens.start());
      if (close < 0) {
        return mentions;
      }
      TitleMention mention = read(passage, opens.start(), close);
      mentions.add(mention);
      at = mention.to();
    }
    return mentions;
  }

  private static TitleMention read(Passage passage, int open, int close) {
    String text = passage.text();
    String title = text.substring(open + 1, close).strip();
    Optional<DocumentNumber> number = Optional.empty();
    Optional<String> alias = Optional.empty();
    Optional<OrderNumber> order = Optional.empty();
    int end = close + 1;
    boolean more = true;
    while (more && end < text.length() && (text.charAt(end) == '（' || text.charAt(end) == '(')) {
      int shut = Brackets.close(text, end);
      if (shut < 0) {
        break;
      }
      String inner = text.substring(end + 1, shut);
      if (PART_OF_TITLE.matcher(inner).matches() && number.isEmpty()) {
        title += text.substring(end, shut + 1);
      } else {
        number =
            or(
                number,
                Numbers.all(passage.slice(end + 1, shut), "").stream()
                    .findFirst()
                    .map(f -> f.value()));
        Matcher m = ALIAS.matcher(inner);
        order = or(order, order(inner));
        alias = or(alias, m.find() ? Optional.of(m.group("alias")) : Optional.empty());
        more = number.isPresent() || alias.isPresent();
      }
      if (more) {
        end = shut + 1;
      }
    }
    return new TitleMention(title, or(number, numberAhead(passage, open)), alias, order, open, end);
  }

  /** 国发〔2010〕10号《…》, 国发〔2010〕10号文件《…》. */
  private static Optional<DocumentNumber> numberAhead(Passage passage, int open) {
    if (open == 0 || "号文件".indexOf(passage.text().charAt(open - 1)) < 0) {
      return Optional.empty();
    }
    Matcher ahead = NUMBER_AHEAD.matcher(passage.text()).region(Math.max(0, open - 40), open);
    return ahead.find()
        ? Numbers.all(passage.slice(ahead.start(), ahead.end(1)), "").stream()
            .reduce((one, last) -> last)
            .map(f -> f.value())
        : Optional.empty();
  }

  private static Optional<OrderNumber> order(String inner) {
    Matcher m = ORDER.matcher(inner);
    if (!m.find()) {
      return Optional.empty();
    }
    int number = Numerals.value(m.group("a") != null ? m.group("a") : m.group("b"));
    return number < 1 ? Optional.empty() : Optional.of(new OrderNumber(m.group("issuer"), number));
  }

  private static <T> Optional<T> or(Optional<T> first, Optional<T> second) {
    return first.isPresent() ? first : second;
  }
}
