package org.gongbao.extract;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Responsibility.Deadline;
import org.gongbao.text.Passage;

/**
 * Until when a measure is to be done, as the note that names those responsible says it:
 * 完成时限：2022年12月底前, （…负责，2024年6月底前完成）, 长期坚持. Words that name no year stay words.
 */
final class Deadlines {
  /** What the label of a deadline is called, also at the head of a table's column. */
  static final String LABEL =
      "(?:(?:计划|预计|要求)?(?:完成|办结|整改|落实)(?:时限|时间|期限|日期)|时限(?:要求)?|时间(?:节点|要求|进度)|进度(?:安排|要求))";

  private static final Pattern WORDS = Pattern.compile("[^；;。，）)】\\]]{2,40}");

  /** A clause that is a deadline and nothing else; 2022年起 is a beginning. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:力争|确保|计划|于|在|到)?"
              + "(?:(?:\\d{4}年?[—－–-]+)?"
              + Dates.DATE
              + "(?:[上下]半年|第?[一二三四1-4]季度)?底?(?!起|以来|开始)"
              + "|(?:当年|今年|明年|每年)?(?:\\d{1,2}月(?:\\d{1,2}日)?|年)底?(?=底|前|以前|之前))"
              + "(?:以前|之前|前|内)?(?:(?:全面|基本|全部)?(?:完成|建成|落实|实施|到位|出台|启动|办结|取得).{0,12})?");

  private static final Pattern CONTINUING =
      Pattern.compile("(?:长期|持续|常年|逐年|常态化)(?:坚持|推进|实施|开展|落实|执行|进行|任务)?");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("年(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度)");

  private static final int LONGEST = 60;

  private Deadlines() {}

  /** The deadlines that a list of bodies states in clauses of their own, in its order. */
  static List<Fact<Deadline>> in(Passage note) {
    List<Fact<Deadline>> deadlines = new ArrayList<>();
    String text = note.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "，,；;。".indexOf(text.charAt(i)) >= 0) {
        clause(note.slice(from, i)).ifPresent(deadlines::add);
        from = i + 1;
      }
    }
    return deadlines;
  }

  /** The first sentence of a note without the clauses that are deadlines. */
  static String without(String note) {
    int stop = note.indexOf('。');
    StringBuilder rest = new StringBuilder();
    for (String clause : (stop < 0 ? note : note.substring(0, stop)).split("(?<=[，,；;])")) {
      String words = clause.replaceFirst("[，,；;]$", "");
      rest.append(isAlone(words) ? "" : clause);
    }
    return rest.toString().replaceFirst("[，,；;]$", "");
  }

  /** What stands behind the label of a deadline. */
  static Optional<Fact<Deadline>> labelled(Passage section) {
    Matcher m = WORDS.matcher(section.text());
    return m.lookingAt() ? Optional.of(read(section.slice(0, m.end()))) : Optional.empty();
  }

  /** What a clause or cell states that holds a deadline and nothing else. */
  static Optional<Fact<Deadline>> clause(Passage clause) {
    boolean may = clause.length() <= LONGEST && isAlone(clause.text());
    return may ? Optional.of(read(clause)) : Optional.empty();
  }

  private static boolean isAlone(String clause) {
    return CLAUSE.matcher(clause).matches() || CONTINUING.matcher(clause).matches();
  }

  private static Fact<Deadline> read(Passage words) {
    return new Fact<>(new Deadline(day(words), words.text()), words.span(), "assigns.deadline");
  }

  /** The last date that the words give: a period ends with its last year. */
  private static Optional<PartialDate> day(Passage words) {
    Optional<PartialDate> last =
        Dates.all(words, "").stream().reduce((first, next) -> next).map(f -> f.value());
    Matcher part = PART_OF_YEAR.matcher(words.text());
    return last.isPresent() && last.get().month() == 0 && part.find()
        ? Optional.of(lastMonth(last.get(), part))
        : last;
  }

  private static PartialDate lastMonth(PartialDate year, Matcher part) {
    int month =
        part.group("half") != null
            ? part.group("half").equals("上") ? 6 : 12
            : 3 * Numerals.value(part.group("quarter"));
    try {
      return new PartialDate(year.year(), month, 0);
    } catch (DateTimeException impossible) {
      return year;
    }
  }
}
