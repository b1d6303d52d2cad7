package org.gongbao.authority;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** The instrument types, found at the end of a title. */
final class InstrumentTypes {
  private static final Pattern TRAILING_BRACKET =
      Pattern.compile("(?:\\s*[（(〔\\[][^（(〔\\[）)〕\\]]*[）)〕\\]]|\\s|[》〉。.])+$");

  private static final String SCHEME = "instrument-types";
  private static final String NONE = "";

  private final Trie<String> backwards = new Trie<>();

  InstrumentTypes(Collection<Facts> facts) {
    for (Facts fact : facts) {
      if (fact.all("inScheme").contains(SCHEME)) {
        backwards.put(reversed(fact.id()), fact.id());
        fact.all("altLabel").forEach(label -> backwards.put(reversed(label), fact.id()));
        fact.all("notTypeWord").forEach(word -> backwards.put(reversed(word), NONE));
      }
    }
  }

  Optional<String> ofTitle(String title) {
    // A title that ends in a Chinese character has nothing to strip, which the pattern finds
    // slowly.
    boolean plain = !title.isEmpty() && Character.isIdeographic(title.charAt(title.length() - 1));
    String bare = plain ? title : TRAILING_BRACKET.matcher(title).replaceFirst("");
    return backwards
        .longest(reversed(bare), 0)
        .map(hit -> hit.values().get(0))
        .filter(type -> !type.equals(NONE));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
