package org.gongbao.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bodies that the authority files list, found by name, by alias and by short form. */
final class Listed {
  private static final String COUNTRY = "100000";

  /** What is left out where the whole country is spoken of: 发展改革委 for 国家发展改革委. */
  private static final List<String> NATIONAL = List.of("国家", "国务院", "中华全国", "全国", "中国");

  /** Offices of this name are many; two characters may be any word. */
  private static final Pattern NO_NAME = Pattern.compile(".{0,2}|办公[厅室].*|.*(?:研究室|参事室)");

  private final Map<String, Agency> byName = new LinkedHashMap<>();
  private final Trie<Agency> absolute = new Trie<>();
  private final Trie<Agency> afterPlace = new Trie<>();
  private final Trie<Agency> leagues = new Trie<>();
  private final Trie<Agency> national = new Trie<>();

  Listed(Collection<Facts> facts, Regions regions) {
    for (Facts fact : facts) {
      if (fact.isA("Agency")) {
        add(fact, regions);
      }
    }
  }

  private void add(Facts fact, Regions regions) {
    Term term = Term.of(fact);
    Agency agency =
        new Agency(
            fact.one("name"),
            fact.all("alias").stream().sorted().toList(),
            fact.first("region"),
            term.from(),
            term.until(),
            false);
    byName.put(agency.name(), agency);
    absolute.put(agency.name(), agency);
    if (isCentral(agency)) {
      addNational(agency);
    }
    agency
        .region()
        .flatMap(regions::byId)
        .map(Region::name)
        .filter(place -> agency.name().startsWith(place) && !agency.name().equals(place))
        .ifPresent(place -> afterPlace.put(agency.name().substring(place.length()), agency));
    for (String alias : agency.aliases()) {
      // 市场监管总局 does not speak of a city: a central body has no short form with a place's head.
      Optional<String> head = isCentral(agency) ? Optional.empty() : PlaceReader.headOf(alias);
      if (head.isPresent()) {
        afterPlace.put(alias.substring(head.get().length()), agency);
      } else if (isLeague(alias)) {
        leagues.put(alias, agency);
      } else {
        absolute.put(alias, agency);
      }
    }
  }

  private static boolean isCentral(Agency agency) {
    return agency.region().filter(COUNTRY::equals).isPresent();
  }

  private void addNational(Agency agency) {
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(agency.name());
    for (String name : names) {
      NATIONAL.stream()
          .filter(name::startsWith)
          .findFirst()
          .map(head -> name.substring(head.length()))
          .filter(rest -> !NO_NAME.matcher(rest).matches())
          .ifPresent(rest -> national.put(rest, agency));
    }
  }

  /** 团市委, 团省委: the head stands second. */
  private static boolean isLeague(String alias) {
    return alias.startsWith("团") && PlaceReader.headOf(alias.substring(1)).isPresent();
  }

  Collection<Agency> all() {
    return byName.values();
  }

  Optional<Agency> byName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** True where some body's name or alias that does not begin with a place begins so. */
  boolean begins(char c) {
    return absolute.begins(c) || leagues.begins(c);
  }

  /** Names and aliases that mean one body wherever they are said. */
  List<Trie.Hit<Agency>> absoluteAt(CharSequence text, int start) {
    return absolute.from(text, start);
  }

  /** Short forms without their head (科委 of 市科委), of all places. */
  List<Trie.Hit<Agency>> afterPlaceAt(CharSequence text, int start) {
    return afterPlace.from(text, start);
  }

  /** Central bodies without 国家, 国务院, 中国, where the whole country is spoken of. */
  List<Trie.Hit<Agency>> nationalAt(CharSequence text, int start) {
    return national.from(text, start);
  }

  List<Trie.Hit<Agency>> leaguesAt(CharSequence text, int start) {
    return leagues.from(text, start);
  }
}
