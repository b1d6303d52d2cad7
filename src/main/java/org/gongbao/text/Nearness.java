package org.gongbao.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How near two names are, for the ones that a person may have meant. */
public final class Nearness {
  private static final int MOST = 3;

  private Nearness() {}

  /** The nearest of some names, nearest first: at most three, none that is quite another word. */
  public static List<String> nearest(String name, Collection<String> names) {
    record Near(String name, int distance) {}
    return names.stream()
        .distinct()
        .map(n -> new Near(n, distance(name, n)))
        .filter(n -> n.distance() <= 1 + name.length() / 3)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  /** Levenshtein's distance: letters to insert, drop or replace. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
