package org.gongbao.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Region;
import org.gongbao.authority.Region.Level;

/** The place that a news item is about: the first region that its title names, else its text. */
final class Places {
  private static final int LONGEST = 12;

  /** News write 苏州 for 苏州市, 浦东 for 浦东新区. */
  private static final List<String> SUFFIXES = List.of("", "市", "新区", "区", "县");

  /** Words in which a place's name is part of something else. */
  private static final String NOT_BEHIND = "路街港银大师";

  /** Names of cities, districts and counties that without 市, 区, 县 are words of every day. */
  private static final Set<String> WORDS =
      Set.of(
          "合作", "公安", "资源", "和平", "光明", "东方", "平安", "安康", "长治", "大方", "新城", "友好", "前进", "向阳", "红旗",
          "安定", "太平", "富裕", "高明", "平和", "共和", "港口", "海港", "江南", "江北", "河东", "河西", "城东", "城西", "城中",
          "城北", "滨江", "东湖", "西湖", "南湖", "石门");

  /**
   * Behind these a place's short name may begin within a text; behind others (以上城市, 改善会同) its
   * characters belong to other words.
   */
  private static final String BEFORE_SHORT = "在从由于与和及同赴到对省市区县州";

  private final Authority authority;
  private final List<Region> groupings;

  Places(Authority authority) {
    this.authority = authority;
    this.groupings = authority.regions().stream().filter(r -> r.level() == Level.GROUPING).toList();
  }

  /**
   * A place, the province or grouping that it is in, and the district below a province-level city.
   */
  record Found(Optional<Region> region, Optional<Region> province, Optional<Region> district) {}

  Found of(String title, String body) {
    Optional<Region> first = first(title).or(() -> first(firstSentences(body)));
    Optional<Region> province = ofSeveral(title).or(() -> first.map(this::widest));
    Optional<Region> district =
        province
            .filter(p -> p.level() == Level.PROVINCE && p.name().endsWith("市"))
            .flatMap(p -> district(title, p).or(() -> district(firstSentences(body), p)));
    return new Found(first, province, district);
  }

  /** The province; for a grouping that lies in a greater one (示范区 in 长三角) the greater one. */
  private Region widest(Region region) {
    Region province = authority.provinceOf(region);
    return province.level() == Level.GROUPING
        ? authority.within(province).filter(r -> r.level() == Level.GROUPING).orElse(province)
        : province;
  }

  /** The grouping that a title is about which names half of its provinces or more: 北京 and 河北. */
  private Optional<Region> ofSeveral(String title) {
    Set<Region> provinces = new LinkedHashSet<>();
    for (int from = 0; from < title.length(); from++) {
      at(title, from, mayBeShort(title, from))
          .map(authority::provinceOf)
          .filter(r -> r.level() == Level.PROVINCE)
          .ifPresent(provinces::add);
    }
    return groupings.stream()
        .filter(g -> provinces.size() > 1 && authority.members(g).containsAll(provinces))
        .filter(g -> provinces.size() * 2 >= authority.members(g).size())
        .findFirst();
  }

  private static String firstSentences(String body) {
    int end = body.indexOf('。');
    int second = end < 0 ? -1 : body.indexOf('。', end + 1);
    return second < 0 ? body : body.substring(0, Math.min(second, 200));
  }

  private Optional<Region> first(String text) {
    for (int from = 0; from < text.length(); from++) {
      Optional<Region> region = at(text, from, mayBeShort(text, from));
      if (region.isPresent()) {
        return region;
      }
    }
    return Optional.empty();
  }

  private Optional<Region> at(String text, int from, boolean mayBeShort) {
    for (int end = Math.min(text.length(), from + LONGEST); end >= from + 2; end--) {
      String name = text.substring(from, end);
      boolean inside = end < text.length() && NOT_BEHIND.indexOf(text.charAt(end)) >= 0;
      boolean full = inside || name.length() > 5 || WORDS.contains(name) || !mayBeShort;
      for (String suffix : full ? SUFFIXES.subList(0, 1) : SUFFIXES) {
        Optional<Region> region = authority.region(name + suffix, Optional.empty());
        if (region.filter(r -> r.level() != Level.COUNTRY).isPresent()) {
          return region;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeShort(String text, int from) {
    return from == 0
        || !Character.isIdeographic(text.charAt(from - 1))
        || BEFORE_SHORT.indexOf(text.charAt(from - 1)) >= 0;
  }

  private Optional<Region> district(String text, Region province) {
    for (int from = 0; from < text.length(); from++) {
      int place = from;
      Optional<Region> region = named(text, from, province).or(() -> at(text, place, true));
      if (region
          .filter(r -> r.level() == Level.COUNTY && authority.provinceOf(r).equals(province))
          .isPresent()) {
        return region;
      }
    }
    return Optional.empty();
  }

  /** 通州区 is also in 江苏: in news of 北京市 it is that of 北京市. */
  private Optional<Region> named(String text, int from, Region province) {
    int end = Math.min(text.indexOf('区', from) + 1, from + LONGEST);
    return end - from > 2
        ? authority.region(province.name() + text.substring(from, end), Optional.empty())
        : Optional.empty();
  }
}
