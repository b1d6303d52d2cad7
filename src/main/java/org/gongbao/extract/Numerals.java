package org.gongbao.extract;

/** Chinese and Arabic numerals of dates, articles and orders. */
final class Numerals {
  /** One digit in any form that dates use (GB/T 15835—2011, 4.1.2 names 〇; ○ and O are slips). */
  static final String DIGIT = "[0-9０-９零〇○ＯOo一二三四五六七八九]";

  /** A whole number up to the hundreds, Chinese or Arabic. */
  static final String NUMBER = "(?:\\d{1,4}|[零〇○一二两三四五六七八九十百]{1,7})";

  private static final String ONES = "零一二三四五六七八九";

  private Numerals() {}

  /** The value of 12, 十二, 二十一, 一百零三, 二〇二一 or 二○一二; -1 where it is none. */
  static int value(String numeral) {
    boolean positional = true;
    int value = 0;
    for (int i = 0; i < numeral.length() && positional; i++) {
      int digit = digit(numeral.charAt(i));
      positional = digit >= 0;
      value = value * 10 + digit;
    }
    return positional && !numeral.isEmpty() ? value : grouped(numeral);
  }

  private static int grouped(String numeral) {
    int total = 0;
    int pending = 0;
    boolean any = false;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (unit > 0) {
        total += (pending == 0 ? 1 : pending) * unit;
        pending = 0;
        any = true;
      } else if (digit(c) >= 0) {
        pending = digit(c);
        any = true;
      } else {
        return -1;
      }
    }
    return any ? total + pending : -1;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    if (c == '〇' || c == '○' || c == 'Ｏ' || c == 'O' || c == 'o' || c == '◯') {
      return 0;
    }
    return c == '两' ? 2 : ONES.indexOf(c);
  }
}
