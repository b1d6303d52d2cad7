package org.gongbao.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the authority files state of one subject: local names of properties with their values, IRIs
 * as the last part of their path.
 */
final class Facts {
  private final String id;
  private final List<String> pairs = new ArrayList<>(12);

  Facts(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void add(String property, String value) {
    pairs.add(property);
    pairs.add(value);
  }

  boolean isA(String type) {
    return all("type").contains(type);
  }

  Optional<String> first(String property) {
    for (int i = 0; i < pairs.size(); i += 2) {
      if (pairs.get(i).equals(property)) {
        return Optional.of(pairs.get(i + 1));
      }
    }
    return Optional.empty();
  }

  List<String> all(String property) {
    List<String> found = new ArrayList<>(2);
    for (int i = 0; i < pairs.size(); i += 2) {
      if (pairs.get(i).equals(property)) {
        found.add(pairs.get(i + 1));
      }
    }
    return found;
  }

  /** The property's value. An authority file without it is not one this program can run with. */
  String one(String property) {
    return first(property)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "authority file: " + id + " has no " + property + "; add it in ontology/"));
  }
}
