package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of bodies by their form alone: a run of Chinese characters that ends in what such names end
 * in (政府, 委员会, 局 …). It finds where a name may stand; which body it is, the authority says.
 */
final class Bodies {
  private static final String TAIL =
      "(?:(?:人民|(?<=[省市区县州]))政府(?:办公厅|办公室)?|委员会(?:办公厅|办公室)?|人民代表大会(?:常务委员会)?(?:办公厅)?|人大常委会"
          + "|国务院(?:办公厅)?|总局|总署|管理局|分局|局|厅|部|司|署|办公厅|办公室|检察院|法院|银行(?:总行|上海总部|营业管理部|[\\p{IsHan}]{1,8}?[分支]行)?|[分支]行|总部|中心|总队"
          + "|联合会|[残妇侨文]联|科协|团委|海关|集团有限公司|有限公司|协会|学会|总工会|组织部|宣传部|工作部|管委会|委|办)";

  /** One body's name: the shortest run that ends in a tail and is not followed by more of one. */
  static final String BODY = "(?:国务院(?!办公厅)|中共中央(?!办公厅)|[\\p{IsHan}（）()“”·\\d]{1,30}?" + TAIL + ")";

  /** The last characters of names, and what may stand behind the last one of a list. */
  private static final String ENDS = "府厅室会院央局署部司行心队联协委关办、 ，,";

  private static final Pattern TAILS = Pattern.compile("(?:" + TAIL + ")+");
  private static final Pattern LIST = Pattern.compile(BODY + "(?:[、 ，,]?" + BODY + ")*[、 ，,]?");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "[（(][一二三四五六七八九十\\d].*|[一二三四五六七八九十\\d]+[、.．].*|.*(?:现将|印发|转发|批转|关于|根据|为了|按照|贯彻|附件|请|的通知|负责|牵头|有关|各区|各市|各县|各部).*");
  private static final Pattern ONE = Pattern.compile(BODY + "(?=[、 ，,]|$|[\\p{IsHan}（])");

  /** What stands behind names and is none of them: 文件 of a header, the note of a seal. */
  private static final Pattern MARKS = Pattern.compile("文件$|[（(](?:代章|盖章|印章|章|公章|印)[）)]$");

  private Bodies() {}

  /** A header's or signature's names alone. */
  static String withoutMarks(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last == '件' || last == '）' || last == ')' ? MARKS.matcher(text).replaceFirst("") : text;
  }

  /** True where a text is nothing but names of bodies, as joint headers and signatures are. */
  static boolean areAll(String text) {
    return text.length() >= 3
        && text.length() <= 300
        && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && mayBeNames(text)
        && LIST.matcher(text).matches()
        && !NOT_A_NAME.matcher(text).matches();
  }

  /** Names and what separates them hold few other characters than Chinese ones. */
  private static boolean mayBeNames(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("。：《》；:;".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The names in a text that {@link #areAll} holds for, by separators first, by form else. */
  static List<String> split(String spaced) {
    List<String> names = new ArrayList<>();
    for (String piece : spaced.split("[、，,]")) {
      String dense = piece.replace(" ", "");
      Matcher m = ONE.matcher(dense);
      int from = 0;
      while (from < dense.length() && m.find(from) && m.start() == from) {
        int end = longestName(dense, from, m.end());
        names.add(dense.substring(from, end));
        from = end;
      }
      if (from < dense.length() && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + dense.substring(from));
      }
    }
    return names;
  }

  /** A tail that goes on with another tail (人民政府 办公厅, 部 队) belongs to one name. */
  private static int longestName(String text, int from, int end) {
    Matcher longer = TAILS.matcher(text).region(end, text.length());
    return longer.lookingAt() ? longer.end() : end;
  }
}
