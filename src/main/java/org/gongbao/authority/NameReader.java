package org.gongbao.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the body whose name begins at a place in a text: first what the authority lists, then what
 * the general rule for departments makes. One reading serves both a name on its own and running
 * text, so that both always agree.
 */
final class NameReader {
  /** A body read, and the offset after its name. */
  record Read(int end, Agency agency) {}

  private final Regions regions;
  private final PlaceReader places;
  private final Listed listed;
  private final Departments departments;

  NameReader(Regions regions, Listed listed, Departments departments) {
    this.regions = regions;
    this.places = new PlaceReader(regions);
    this.listed = listed;
    this.departments = departments;
  }

  /** All readings from {@code start}; for one end there is one body at most. */
  List<Read> from(CharSequence text, int start, Setting setting) {
    Map<Integer, Optional<Agency>> byEnd = new LinkedHashMap<>();
    for (Trie.Hit<Agency> hit : listed.absoluteAt(text, start)) {
      byEnd.put(hit.end(), chooseNamed(text.subSequence(start, hit.end()), hit.values(), setting));
    }
    for (Trie.Hit<Agency> hit : listed.leaguesAt(text, start)) {
      setting
          .place()
          .ifPresent(p -> byEnd.putIfAbsent(hit.end(), setting.choose(above(hit.values(), p))));
    }
    List<PlaceReader.Read> heads = new ArrayList<>(places.named(text, start, setting));
    places.relative(text, start, setting).ifPresent(heads::add);
    for (PlaceReader.Read head : heads) {
      afterPlace(text, head, setting, byEnd);
    }
    for (Trie.Hit<String> prefix : departments.prefixes(text, start)) {
      for (PlaceReader.Read head : places.named(text, prefix.end(), setting)) {
        afterPrefix(text, prefix.values().get(0), head, byEnd);
      }
    }
    List<Read> reads = new ArrayList<>(2);
    byEnd.forEach((end, agency) -> agency.ifPresent(a -> reads.add(new Read(end, a))));
    return reads;
  }

  /** A full name is certain on any day. */
  private Optional<Agency> chooseNamed(CharSequence surface, List<Agency> found, Setting setting) {
    return listed.byName(surface.toString()).or(() -> setting.choose(found));
  }

  private List<Agency> above(List<Agency> agencies, Region place) {
    return agencies.stream()
        .filter(
            a ->
                a.region()
                    .flatMap(regions::byId)
                    .filter(region -> regions.isWithin(place, region))
                    .isPresent())
        .toList();
  }

  private void afterPlace(
      CharSequence text,
      PlaceReader.Read head,
      Setting setting,
      Map<Integer, Optional<Agency>> byEnd) {
    if (head.full()) {
      for (Trie.Hit<Agency> hit : listed.afterPlaceAt(text, head.end())) {
        List<Agency> here =
            hit.values().stream()
                .filter(a -> a.region().filter(head.region().id()::equals).isPresent())
                .toList();
        if (!here.isEmpty()) {
          byEnd.putIfAbsent(hit.end(), setting.choose(here));
        }
      }
    }
    for (Trie.Hit<Departments.Form> hit : departments.shortAt(text, head.end())) {
      CharSequence rest = text.subSequence(head.end(), hit.end());
      List<Agency> made =
          hit.values().stream()
              .filter(f -> head.full() || f.usesShortPlace() || isTelling(rest))
              .filter(f -> fits(f, head.region()))
              .filter(
                  f -> f.rest().contentEquals(rest) || setting.day().map(f::existsOn).orElse(true))
              .map(f -> make(f, head.region()))
              .distinct()
              .toList();
      if (!made.isEmpty()) {
        byEnd.putIfAbsent(hit.end(), exact(made, rest).or(() -> setting.choose(made)));
      }
    }
  }

  /** Of the bodies that a rest may mean, the one that is called so in full. */
  private static Optional<Agency> exact(List<Agency> made, CharSequence rest) {
    List<Agency> exact = made.stream().filter(a -> a.name().endsWith(rest.toString())).toList();
    return exact.size() == 1 && made.size() > 1 ? Optional.of(exact.get(0)) : Optional.empty();
  }

  /** After a short place name (江苏) only a rest that cannot be another word (科技厅) makes a name. */
  private static boolean isTelling(CharSequence rest) {
    char last = rest.charAt(rest.length() - 1);
    return rest.length() >= 3 && (last == '厅' || last == '局' || last == '委');
  }

  private void afterPrefix(
      CharSequence text,
      String prefix,
      PlaceReader.Read head,
      Map<Integer, Optional<Agency>> byEnd) {
    for (Trie.Hit<Departments.Form> hit : departments.fullAt(text, head.end())) {
      hit.values().stream()
          .filter(f -> f.prefix().equals(prefix) && head.full() != f.usesShortPlace())
          .filter(f -> fits(f, head.region()))
          .findFirst()
          .ifPresent(f -> byEnd.putIfAbsent(hit.end(), Optional.of(make(f, head.region()))));
    }
    for (Trie.Hit<Departments.Form> hit : departments.shortAt(text, head.end())) {
      List<Agency> made =
          hit.values().stream()
              .filter(f -> f.prefix().equals(prefix) && fits(f, head.region()))
              .map(f -> make(f, head.region()))
              .toList();
      if (made.size() == 1 && head.full()) {
        byEnd.putIfAbsent(hit.end(), Optional.of(made.get(0)));
      }
    }
  }

  private boolean fits(Departments.Form form, Region region) {
    return !departments.listsAllOf(region)
        && Tier.of(region, regions).filter(form.tiers()::contains).isPresent();
  }

  private Agency make(Departments.Form form, Region region) {
    String name = Departments.name(form, region, regions);
    return listed
        .byName(name)
        .orElseGet(
            () ->
                new Agency(
                    name, List.of(), Optional.of(region.id()), form.from(), form.until(), true));
  }
}
