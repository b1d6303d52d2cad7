package org.gongbao.authority;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies that the authority files list, found by name, by alias and by short form. */
final class Listed {
  private static final String COUNTRY = "100000";

  private final Map<String, Agency> byName = new LinkedHashMap<>();
  private final Trie<Agency> absolute = new Trie<>();
  private final Trie<Agency> afterPlace = new Trie<>();
  private final Trie<Agency> leagues = new Trie<>();

  Listed(Collection<Facts> facts) {
    for (Facts fact : facts) {
      if (fact.isA("Agency")) {
        add(fact);
      }
    }
  }

  private void add(Facts fact) {
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
    for (String alias : agency.aliases()) {
      // 市场监管总局 does not speak of a city: a central body has no short form with a place's head.
      boolean central = agency.region().filter(COUNTRY::equals).isPresent();
      Optional<String> head = central ? Optional.empty() : PlaceReader.headOf(alias);
      if (head.isPresent()) {
        afterPlace.put(alias.substring(head.get().length()), agency);
      } else if (isLeague(alias)) {
        leagues.put(alias, agency);
      } else {
        absolute.put(alias, agency);
      }
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

  List<Trie.Hit<Agency>> leaguesAt(CharSequence text, int start) {
    return leagues.from(text, start);
  }
}
