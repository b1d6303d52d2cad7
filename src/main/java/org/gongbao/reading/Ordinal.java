package org.gongbao.reading;

import java.util.Locale;

/**
 * Numbers as automatic lists print them. Names are those of ECMA-376-1, 17.18.59 (ST_NumberFormat).
 */
final class Ordinal {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private Ordinal() {}

  /** The number in a format; in Arabic digits where the format is unknown or ends before it. */
  static String print(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "japaneseDigitalTenThousand",
          "taiwaneseDigital",
          "koreanDigital2" ->
          chinese(number, DIGITS, "十百千");
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          chinese(number, LEGAL, "拾佰仟");
      case "ideographTraditional" -> from(STEMS, number);
      case "ideographZodiac" -> from(BRANCHES, number);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
      case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
      case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
      default -> String.valueOf(number);
    };
  }

  /** 十一, 二十, 一百零三: no 一 before 十 where the number begins with it. */
  private static String chinese(int number, String digits, String units) {
    if (number < 1 || number > 9999) {
      return String.valueOf(number);
    }
    StringBuilder printed = new StringBuilder();
    int power = 1000;
    boolean gap = false;
    for (int unit = 2; unit >= -1; unit--, power /= 10) {
      int digit = number / power % 10;
      if (digit == 0) {
        gap = !printed.isEmpty();
        continue;
      }
      printed.append(gap ? "零" : "");
      gap = false;
      boolean ten = unit == 0 && digit == 1 && printed.isEmpty();
      printed.append(ten ? "" : digits.charAt(digit));
      printed.append(unit < 0 ? "" : units.charAt(unit));
    }
    return printed.toString();
  }

  private static String from(String series, int number) {
    return number < 1 ? String.valueOf(number) : series.charAt((number - 1) % series.length()) + "";
  }

  private static String enclosed(int number, char first, int last) {
    return number < 1 || number > last
        ? String.valueOf(number)
        : String.valueOf((char) (first + number - 1));
  }

  /** a … z, aa, bb, … */
  private static String letters(int number, char first) {
    if (number < 1 || number > 26 * 20) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) (first + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder printed = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        printed.append(signs[i]);
      }
    }
    return printed.toString();
  }

  private static String fullWidth(int number) {
    StringBuilder printed = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> printed.append((char) (c - '0' + '０')));
    return printed.toString();
  }
}
