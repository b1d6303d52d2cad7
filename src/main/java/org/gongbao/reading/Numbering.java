package org.gongbao.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The automatic lists of one document: counts their paragraphs and prints the labels that no
 * paragraph holds, such as 第一条 and （二） (ECMA-376-1, 17.9).
 */
final class Numbering {
  private static final int DEEPEST = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /**
   * How one level counts.
   *
   * @param format as {@link Ordinal} knows it
   * @param text such as {@code 第%1条}
   */
  record Level(int start, String format, String text, boolean arabic) {
    static final Level NONE = new Level(1, "none", "", false);
  }

  /** A use of a list, which may print and count from elsewhere than others. */
  private record Use(String list, Map<Integer, Level> changed, Map<Integer, Integer> starts) {}

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  void level(String list, int level, Level how) {
    lists.computeIfAbsent(list, l -> new HashMap<>()).put(level, how);
  }

  void use(String number, String list) {
    uses.put(number, new Use(list, new HashMap<>(), new HashMap<>()));
  }

  void change(String number, int level, Level how) {
    uses.get(number).changed().put(level, how);
  }

  void restart(String number, int level, int start) {
    uses.get(number).starts().put(level, start);
  }

  /** The label of the next paragraph of a list; empty where it prints none. */
  String next(String number, int level) {
    Use use = uses.get(number);
    if (use == null || level < 0 || level >= DEEPEST) {
      return "";
    }
    int[] count = counts.computeIfAbsent(use.list(), l -> uncounted());
    if (begun.add(number + "/" + level) && use.starts().containsKey(level)) {
      count[level] = use.starts().get(level);
    } else {
      count[level] = count[level] < 0 ? how(use, level).start() : count[level] + 1;
    }
    for (int deeper = level + 1; deeper < DEEPEST; deeper++) {
      count[deeper] = -1;
    }
    return label(use, level, count);
  }

  private static int[] uncounted() {
    int[] count = new int[DEEPEST];
    Arrays.fill(count, -1);
    return count;
  }

  private String label(Use use, int level, int[] count) {
    Level how = how(use, level);
    if (how.format().equals("bullet")) {
      return "";
    }
    Matcher place = PLACE.matcher(how.text());
    StringBuilder label = new StringBuilder();
    while (place.find()) {
      int at = Integer.parseInt(place.group(1)) - 1;
      Level other = how(use, at);
      int number = count[at] < 0 ? other.start() : count[at];
      String format = how.arabic() && at < level ? "decimal" : other.format();
      place.appendReplacement(label, Matcher.quoteReplacement(Ordinal.print(number, format)));
    }
    place.appendTail(label);
    boolean closed = label.isEmpty() || "、.．）)：".indexOf(label.charAt(label.length() - 1)) >= 0;
    return closed ? label.toString() : label.append(' ').toString();
  }

  private Level how(Use use, int level) {
    Level changed = use.changed().get(level);
    return changed != null
        ? changed
        : lists.getOrDefault(use.list(), Map.of()).getOrDefault(level, Level.NONE);
  }
}
