package org.gongbao.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 发文机关代字 (GB/T 9704—2012, 7.2.5). A code that a body lists is known as it stands and with the usual
 * endings for kinds of paper (发, 规, 函 …); a stem also with any short mark of a division, but never
 * with one that names an office or a group (办, 厅, 委, 组), which is another issuer.
 */
final class IssuerCodes {
  private static final Pattern ENDING =
      Pattern.compile("(?:发明电|明电发|规范|规发|发电|发规|明电|公告|[规发函字通令任复批报电告综文参议])?联?");

  private static final Pattern DIVISION = Pattern.compile("[^办厅委组]{0,5}");

  private final Map<String, List<Agency>> codes = new HashMap<>();
  private final Map<String, List<Agency>> stems = new HashMap<>();

  IssuerCodes(Collection<Facts> facts, Listed listed) {
    for (Facts fact : facts) {
      if (fact.isA("Agency")) {
        Agency agency = listed.byName(fact.one("name")).orElseThrow();
        fact.all("issuerCode").forEach(code -> put(codes, code, agency));
        fact.all("issuerCodeStem").forEach(stem -> put(stems, stem, agency));
      }
    }
  }

  private static void put(Map<String, List<Agency>> map, String code, Agency agency) {
    map.computeIfAbsent(code, key -> new ArrayList<>(1)).add(agency);
  }

  /** The one user of a code on that day; empty where two were. */
  Optional<Agency> find(String code, Optional<LocalDate> day) {
    return user(all(code), day);
  }

  /**
   * All that ever used a code. The longest code or stem that it begins with decides; it alone must
   * fit.
   */
  List<Agency> all(String code) {
    for (int end = code.length(); end > 0; end--) {
      String head = code.substring(0, end);
      String tail = code.substring(end);
      if (codes.containsKey(head)) {
        return ENDING.matcher(tail).matches() ? codes.get(head) : List.of();
      }
      if (stems.containsKey(head)) {
        return DIVISION.matcher(tail).matches() ? stems.get(head) : List.of();
      }
    }
    return List.of();
  }

  /** A body numbers no papers before it begins or after it has ended. */
  private static Optional<Agency> user(List<Agency> agencies, Optional<LocalDate> day) {
    List<Agency> there = agencies.stream().filter(a -> day.map(a::existsOn).orElse(true)).toList();
    return new Setting(Optional.empty(), day).choose(there);
  }
}
