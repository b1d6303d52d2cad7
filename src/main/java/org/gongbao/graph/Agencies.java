package org.gongbao.graph;

import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.gongbao.authority.Agency;
import org.gongbao.authority.Authority;

/** Which bodies the authority's files list: the others are described where they are met. */
final class Agencies {
  private static final Map<Authority, Set<String>> LISTED = new WeakHashMap<>();

  private Agencies() {}

  static synchronized boolean isListed(Authority authority, String name) {
    return LISTED
        .computeIfAbsent(
            authority, a -> a.agencies().stream().map(Agency::name).collect(Collectors.toSet()))
        .contains(name);
  }
}
