package org.gongbao.authority;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A half-open stretch of days in which a name was right.
 *
 * @param from first day, where known
 * @param until first day after it, where it ended
 */
record Term(Optional<LocalDate> from, Optional<LocalDate> until) {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  /**
   * The term that an authority file states. Where it knows only a month or a year, the term begins
   * with its first day and ends with its last, so that it is never too short.
   */
  static Term of(Facts facts) {
    return new Term(
        facts.first("validFrom").map(Term::firstDay),
        facts.first("validUntil").map(Term::dayAfter));
  }

  static Term of(Agency agency) {
    return new Term(agency.validFrom(), agency.validUntil());
  }

  boolean holds(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(after -> day.isBefore(after)).orElse(true);
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case YEAR_LENGTH -> Year.parse(date).atDay(1);
      case MONTH_LENGTH -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate dayAfter(String date) {
    return switch (date.length()) {
      case YEAR_LENGTH -> Year.parse(date).plusYears(1).atDay(1);
      case MONTH_LENGTH -> YearMonth.parse(date).plusMonths(1).atDay(1);
      default -> LocalDate.parse(date);
    };
  }
}
