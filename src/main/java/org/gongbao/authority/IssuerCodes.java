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
 * 发文机关代字 (GB/T 9704—2012, 7.2.5): a code that a body lists is known as it stands and with the usual
 * endings for kinds of paper (发, 规, 函 …).
 */
final class IssuerCodes {
  private static final Pattern ENDING =
      Pattern.compile("(?:办|厅)?(?:发明电|明电发|规范|规发|发电|发规|明电|公告|规|发|函|字|通|令|任|复|批|报|电|告|综|文)?联?");

  private final Map<String, List<Agency>> byCode = new HashMap<>();

  IssuerCodes(Collection<Facts> facts, Listed listed) {
    for (Facts fact : facts) {
      for (String code : fact.all("issuerCode")) {
        listed
            .byName(fact.one("name"))
            .ifPresent(a -> byCode.computeIfAbsent(code, key -> new ArrayList<>(1)).add(a));
      }
    }
  }

  Optional<Agency> find(String code, Optional<LocalDate> day) {
    Setting setting = new Setting(Optional.empty(), day);
    for (int end = code.length(); end > 0; end--) {
      List<Agency> found = byCode.getOrDefault(code.substring(0, end), List.of());
      if (!found.isEmpty()) {
        return ENDING.matcher(code.substring(end)).matches()
            ? setting.choose(found)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
