package org.gongbao.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as a text gives it: a day, a month or a year.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where the text gives only the year
 * @param day 1 to the month's last, or 0 where the text gives no day
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1 || year > 9999 || month == 0 && day != 0) {
      throw new DateTimeException("no date: " + year + "-" + month + "-" + day);
    }
    if (day != 0) {
      LocalDate.of(year, month, day);
    } else if (month != 0) {
      YearMonth.of(year, month);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The calendar day, where the text gives one. */
  public Optional<LocalDate> toLocalDate() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** True where both can be the same day: one may say less than the other. */
  public boolean agreesWith(PartialDate other) {
    return year == other.year
        && (month == other.month || month == 0 || other.month == 0)
        && (day == other.day || day == 0 || other.day == 0);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = Integer.compare(month, other.month);
    return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** ISO 8601: {@code 2021-12-22}, {@code 2019-06} or {@code 2019}. */
  @Override
  public String toString() {
    return day != 0
        ? String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)
        : month != 0
            ? String.format(Locale.ROOT, "%04d-%02d", year, month)
            : String.format(Locale.ROOT, "%04d", year);
  }
}
