package org.gongbao.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The regions, found by id, by name and by a name that is qualified by those above it. */
final class Regions {
  static final String COUNTRY = "100000";

  /** A region read along a text: the offset after it and which one it may be, one or several. */
  record Place(int end, List<Region> candidates) {}

  private final Map<String, Region> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, String> shortNames = new HashMap<>();
  private final Trie<Region> names = new Trie<>();

  Regions(Collection<Facts> facts) {
    for (Facts fact : facts) {
      if (fact.isA("Region")) {
        add(fact);
      }
    }
    addShortCityNames();
  }

  private void add(Facts fact) {
    Region.History history =
        new Region.History(
            fact.first("firstYear").map(Integer::valueOf),
            fact.first("lastYear").map(Integer::valueOf),
            fact.all("succeededBy"));
    Region region =
        new Region(
            fact.id(),
            fact.first("code").orElse(""),
            fact.one("name"),
            Region.Level.valueOf(fact.one("level").toUpperCase(java.util.Locale.ROOT)),
            fact.first("within"),
            history);
    byId.put(region.id(), region);
    members.put(region.id(), fact.all("member"));
    names.put(region.name(), region);
    for (String alias : fact.all("alias")) {
      names.put(alias, region);
      shortNames.putIfAbsent(region.id(), alias);
    }
  }

  /** 苏州 for 苏州市, where no region elsewhere could be meant. */
  private void addShortCityNames() {
    Map<String, Set<Region>> byStem = new LinkedHashMap<>();
    for (Region region : byId.values()) {
      if (region.current() && !region.code().isEmpty()) {
        byStem.computeIfAbsent(stem(region), key -> new LinkedHashSet<>()).add(region);
      }
    }
    byStem.forEach(
        (stem, sharing) -> {
          List<Region> cities =
              sharing.stream()
                  .filter(r -> r.level() == Region.Level.PREFECTURE && r.name().endsWith("市"))
                  .toList();
          if (stem.length() > 1
              && cities.size() == 1
              && sharing.stream().allMatch(r -> isWithin(r, cities.get(0)))) {
            names.put(stem, cities.get(0));
            shortNames.put(cities.get(0).id(), stem);
          }
        });
  }

  private String stem(Region region) {
    if (region.level() == Region.Level.PROVINCE) {
      return shortNames.getOrDefault(region.id(), region.name());
    }
    return region.name().substring(0, region.name().length() - 1);
  }

  Collection<Region> all() {
    return byId.values();
  }

  Optional<Region> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Region> members(Region region) {
    return members.getOrDefault(region.id(), List.of()).stream().map(byId::get).toList();
  }

  /** 上海 for 上海市; its own name where it has no shorter one. */
  String shortName(Region region) {
    return shortNames.getOrDefault(region.id(), region.name());
  }

  Optional<Region> above(Region region) {
    return region.withinId().flatMap(this::byId);
  }

  boolean isWithin(Region inner, Region outer) {
    Optional<Region> at = Optional.of(inner);
    while (at.isPresent() && !at.get().id().equals(outer.id())) {
      at = above(at.get());
    }
    return at.isPresent();
  }

  /** The province that a region belongs to; the region itself where it stands above provinces. */
  Region provinceOf(Region region) {
    return nearest(region, r -> r.level() == Region.Level.PROVINCE).orElse(region);
  }

  /** The first of a region and those above it that passes. */
  Optional<Region> nearest(Region region, Predicate<Region> wanted) {
    Optional<Region> at = Optional.of(region);
    while (at.isPresent() && !wanted.test(at.get())) {
      at = above(at.get());
    }
    return at;
  }

  /** The one region of that name, qualified or not; empty where several could be meant. */
  Optional<Region> find(String name, Optional<LocalDate> day) {
    for (Place place : from(name, 0)) {
      if (place.end() == name.length()) {
        return choose(place.candidates(), day);
      }
    }
    return Optional.empty();
  }

  /** True where some region's name begins with that character. */
  boolean begins(char c) {
    return names.begins(c);
  }

  /**
   * All regions that begin at {@code start}: 上海市, 上海市浦东新区, 浙江省嘉兴市嘉善县. A name that follows another
   * counts with it only where it lies within it.
   */
  List<Place> from(CharSequence text, int start) {
    List<Place> places = new ArrayList<>();
    for (Trie.Hit<Region> hit : names.from(text, start)) {
      List<Region> alone = hit.values().stream().filter(r -> !isCommonWord(r)).toList();
      if (!alone.isEmpty()) {
        extend(text, new Place(hit.end(), alone), places);
      }
    }
    return places;
  }

  /** 城区, 郊区, 矿区 are places only after the name of their city. */
  private static boolean isCommonWord(Region region) {
    return region.level() == Region.Level.COUNTY
        && region.name().length() == 2
        && region.name().endsWith("区");
  }

  private void extend(CharSequence text, Place place, List<Place> places) {
    places.add(place);
    for (Trie.Hit<Region> hit : names.from(text, place.end())) {
      List<Region> inside =
          hit.values().stream()
              .filter(r -> place.candidates().stream().anyMatch(o -> isProperlyWithin(r, o)))
              .toList();
      if (!inside.isEmpty()) {
        extend(text, new Place(hit.end(), inside), places);
      }
    }
  }

  private boolean isProperlyWithin(Region inner, Region outer) {
    return !inner.id().equals(outer.id())
        && outer.level() != Region.Level.COUNTRY
        && isWithin(inner, outer);
  }

  /** The one meant on that day; without a day, or where none was then, the one there is. */
  Optional<Region> choose(List<Region> candidates, Optional<LocalDate> day) {
    List<Region> alive =
        candidates.stream().filter(r -> day.map(r::existsOn).orElse(r.current())).toList();
    List<Region> left = alive.isEmpty() ? candidates : alive;
    List<Region> current = left.stream().filter(Region::current).toList();
    if (current.size() == 1) {
      left = current;
    }
    long codes = left.stream().map(Region::code).distinct().count();
    return left.size() == 1 || codes == 1 && left.size() > 1
        ? left.stream().max(java.util.Comparator.comparing(r -> r.history().firstYear().orElse(0)))
        : Optional.empty();
  }
}
