package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.generated.Sheet.Paragraph;
import org.gongbao.extract.generated.Sheet.Role;

/** What print and sites do to the characters of a paragraph; its layout is the page's matter. */
final class Noise {
  private static final Pattern NUMBER_YEAR = Pattern.compile("〔(\\d{4})〕(\\d+)号");
  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final List<String> BRACKETS = List.of("〔〕", "[]", "()", "（）", "【】", "﹝﹞", "［］");

  private final Draw draw;
  private final String brackets;
  private final boolean spacedNames;
  private final boolean spacedDigits;
  private final boolean wideDigits;
  private final boolean chineseDates;
  private final boolean zeros;
  private final boolean labelled;
  private final boolean invisible;

  private Noise(Draw draw, boolean loud) {
    this.draw = draw;
    this.brackets = loud && draw.chance(60) ? draw.of(BRACKETS) : "〔〕";
    this.spacedNames = loud && draw.chance(25);
    this.spacedDigits = loud && draw.chance(25);
    this.wideDigits = loud && !spacedDigits && draw.chance(15);
    this.chineseDates = loud && draw.chance(25);
    this.zeros = loud && draw.chance(10);
    this.labelled = loud && draw.chance(15);
    this.invisible = loud && draw.chance(8);
  }

  static Noise none(Draw draw) {
    return new Noise(draw, false);
  }

  static Noise loud(Draw draw) {
    return new Noise(draw, true);
  }

  /** A paragraph as printed. */
  String print(Paragraph paragraph) {
    String printed = visible(paragraph);
    if (!invisible || draw.chance(60)) {
      return printed;
    }
    int at = draw.between(0, printed.length() - 1); // what pages copy along with words
    return printed.substring(0, at) + draw.of("\u200b", "\ufeff") + printed.substring(at);
  }

  private String visible(Paragraph paragraph) {
    String text = paragraph.text();
    Role role = paragraph.role();
    if (role == Role.DATE && chineseDates) {
      return chinese(text);
    }
    if (role == Role.BODIES && spacedNames) {
      return text.length() <= 10
          ? String.join(" ", text.split(""))
          : text.replaceFirst("(?<=^[^省市]{2,3}[省市])(?=.)", " ");
    }
    String bracketed = replace(NUMBER_YEAR, text, this::number);
    if (role == Role.NUMBER && labelled) {
      bracketed = draw.of("发文字号：", "文号：") + bracketed;
    }
    if (role == Role.TITLE && wideDigits) {
      return replace(DIGITS, bracketed, m -> wide(m.group()));
    }
    if (role == Role.TITLE || role == Role.PAGE_INFO || role == Role.CHAPTER) {
      return bracketed;
    }
    if (zeros) {
      bracketed = replace(DAY, bracketed, Noise::twoDigits);
    }
    if (spacedDigits) {
      return replace(
          DAY, bracketed, m -> m.group(1) + " 年 " + m.group(2) + " 月 " + m.group(3) + " 日");
    }
    return wideDigits ? replace(DIGITS, bracketed, m -> wide(m.group())) : bracketed;
  }

  private String number(MatchResult m) {
    String gap = spacedDigits ? " " : "";
    return brackets.charAt(0) + m.group(1) + brackets.charAt(1) + gap + m.group(2) + gap + "号";
  }

  private static String replace(Pattern pattern, String text, Function<MatchResult, String> with) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(with.apply(m)));
  }

  private static String twoDigits(MatchResult m) {
    int month = Integer.parseInt(m.group(2));
    int day = Integer.parseInt(m.group(3));
    return String.format(Locale.ROOT, "%s年%02d月%02d日", m.group(1), month, day);
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /** 二〇二一年十二月二十二日. */
  private String chinese(String text) {
    String zero = draw.of("〇", "○", "〇");
    return replace(
        DAY,
        text,
        m -> {
          LocalDate day =
              LocalDate.of(
                  Integer.parseInt(m.group(1)),
                  Integer.parseInt(m.group(2)),
                  Integer.parseInt(m.group(3)));
          StringBuilder year = new StringBuilder();
          m.group(1).chars().forEach(c -> year.append(c == '0' ? zero : Words.numeral(c - '0')));
          return year
              + "年"
              + Words.numeral(day.getMonthValue())
              + "月"
              + Words.numeral(day.getDayOfMonth())
              + "日";
        });
  }
}
