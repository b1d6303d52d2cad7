package org.gongbao.authority;

import java.util.Collection;
import java.util.Optional;

/** The instrument types, found at the end of a title. */
final class InstrumentTypes {
  private static final String SCHEME = "instrument-types";
  private static final String NONE = "";
  private static final String OPENING = "（(〔[";
  private static final String CLOSING = "）)〕]";

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
    return backwards
        .longest(reversed(title.substring(0, endOfWords(title))), 0)
        .map(hit -> hit.values().get(0))
        .filter(type -> !type.equals(NONE));
  }

  /** Where a title's words end: before quotation marks, spaces and brackets without inner ones. */
  private static int endOfWords(String title) {
    int end = title.length();
    for (int last = end - 1; last >= 0; last = end - 1) {
      char c = title.charAt(last);
      if (CLOSING.indexOf(c) >= 0) {
        int open = last - 1;
        while (open >= 0
            && CLOSING.indexOf(title.charAt(open)) < 0
            && OPENING.indexOf(title.charAt(open)) < 0) {
          open--;
        }
        if (open < 0 || CLOSING.indexOf(title.charAt(open)) >= 0) {
          return end;
        }
        end = open;
      } else if (Character.isWhitespace(c) || "》〉。.".indexOf(c) >= 0) {
        end = last;
      } else {
        return end;
      }
    }
    return end;
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
