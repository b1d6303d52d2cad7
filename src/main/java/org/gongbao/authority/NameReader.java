package org.gongbao.authority;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** True where a body's name may begin with that character; for most characters none does. */
  boolean begins(char c) {
    return listed.begins(c) || places.begins(c) || departments.begins(c);
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
          .map(p -> above(hit.values(), p))
          .filter(leagues -> !leagues.isEmpty())
          .ifPresent(leagues -> byEnd.putIfAbsent(hit.end(), setting.choose(leagues)));
    }
    List<PlaceReader.Read> heads = new ArrayList<>(places.named(text, start, setting));
    places.relative(text, start, setting).ifPresent(heads::add);
    for (PlaceReader.Read head : heads) {
      afterPlace(text, head, setting, byEnd);
    }
    for (Trie.Hit<String> hit : departments.prefixes(text, start)) {
      List<PlaceReader.Read> behind = new ArrayList<>(places.named(text, hit.end(), setting));
      places.relative(text, hit.end(), setting).ifPresent(behind::add);
      for (PlaceReader.Read head : behind) {
        hit.values().forEach(prefix -> afterPrefix(text, prefix, head, byEnd));
      }
    }
    if (setting.alone()) {
      setting.place().ifPresent(place -> withoutPlace(text, start, place, setting, byEnd));
    }
    List<Read> reads = new ArrayList<>(2);
    byEnd.forEach((end, agency) -> agency.ifPresent(a -> reads.add(new Read(end, a))));
    return reads;
  }

  /** The region whose full name a longer name begins with. */
  Optional<Region> placeAtHead(String name) {
    return places.named(name, 0, new Setting(Optional.empty(), Optional.empty())).stream()
        .filter(head -> head.full() && head.end() < name.length())
        .max(Comparator.comparingInt(PlaceReader.Read::end))
        .map(PlaceReader.Read::region);
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

  /** 财政厅 in a list of a province's paper, 教育局 in a county's, 统计局 in the State Council's. */
  private void withoutPlace(
      CharSequence text,
      int start,
      Region place,
      Setting setting,
      Map<Integer, Optional<Agency>> byEnd) {
    if (place.level() == Region.Level.COUNTRY) {
      for (Trie.Hit<Agency> hit : listed.nationalAt(text, start)) {
        byEnd.putIfAbsent(hit.end(), setting.choose(hit.values()));
      }
    } else {
      afterPlace(text, new PlaceReader.Read(start, place, false), setting, byEnd);
      Region province = regions.provinceOf(place);
      if (!province.equals(place) && text.length() > 0 && text.charAt(text.length() - 1) == '厅') {
        afterPlace(text, new PlaceReader.Read(start, province, false), setting, byEnd);
      }
    }
  }

  private void afterPlace(
      CharSequence text,
      PlaceReader.Read head,
      Setting setting,
      Map<Integer, Optional<Agency>> byEnd) {
    for (Trie.Hit<Agency> hit : listed.afterPlaceAt(text, head.end())) {
      CharSequence rest = text.subSequence(head.end(), hit.end());
      List<Agency> here =
          hit.values().stream()
              .filter(a -> a.region().filter(head.region().id()::equals).isPresent())
              .filter(a -> head.full() || isTelling(rest))
              .toList();
      if (!here.isEmpty()) {
        byEnd.putIfAbsent(hit.end(), setting.choose(here));
      }
    }
    for (Trie.Hit<Departments.Form> hit : departments.shortAt(text, head.end())) {
      List<Departments.Form> here =
          fitting(hit.values(), head, text.subSequence(head.end(), hit.end()));
      if (!here.isEmpty()) {
        CharSequence rest = text.subSequence(head.end(), hit.end());
        byEnd.putIfAbsent(
            hit.end(), chooseForm(here, rest, setting).map(f -> make(f, head.region())));
      }
    }
  }

  private List<Departments.Form> fitting(
      List<Departments.Form> forms, PlaceReader.Read head, CharSequence rest) {
    List<Departments.Form> here =
        forms.stream()
            .filter(f -> head.full() || f.usesShortPlace() || isTelling(rest))
            .filter(f -> fits(f, head.region()))
            .toList();
    List<Departments.Form> ofRegion = here.stream().filter(f -> f.within().isPresent()).toList();
    if (!ofRegion.isEmpty()) {
      return ofRegion;
    }
    List<Departments.Form> ofShortPlace =
        here.stream().filter(Departments.Form::usesShortPlace).toList();
    return head.full() || ofShortPlace.isEmpty() ? here : ofShortPlace;
  }

  /**
   * A rest that is some form's own full one is certain on any day, unless it was another's short
   * form by then (建设厅 for 住房和城乡建设厅); of others the day chooses.
   */
  private static Optional<Departments.Form> chooseForm(
      List<Departments.Form> forms, CharSequence rest, Setting setting) {
    Optional<Departments.Form> full =
        forms.stream()
            .filter(f -> f.prefix().isEmpty() && f.rest().contentEquals(rest))
            .findFirst();
    return full.filter(f -> forms.size() == 1 || setting.isThere(f.term()))
        .or(() -> setting.choose(forms, Departments.Form::term))
        .or(() -> full);
  }

  /** After a short place name (江苏) only a rest that cannot be another word (科技厅) makes a name. */
  private static boolean isTelling(CharSequence rest) {
    char last = rest.charAt(rest.length() - 1);
    return rest.length() >= 3 && "厅局委部办".indexOf(last) >= 0 && !rest.toString().startsWith("政府");
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
    boolean used =
        form.within()
            .flatMap(regions::byId)
            .map(outer -> regions.isWithin(region, outer))
            .orElse(true);
    return used
        && !departments.listsAllOf(region)
        && Tier.of(region, regions).filter(form.tiers()::contains).isPresent();
  }

  private Agency make(Departments.Form form, Region region) {
    String name = Departments.name(form, region, regions);
    return listed
        .byName(name)
        .orElseGet(
            () ->
                new Agency(
                    name,
                    List.of(),
                    Optional.of(region.id()),
                    Optional.empty(),
                    Optional.empty(),
                    true));
  }
}
