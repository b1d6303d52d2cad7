package org.gongbao.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Names to values, read along a text: all names that begin at one place are found in one walk, no
 * longer than the longest name. Half-width brackets in a text are taken for full-width ones.
 *
 * <p>Filled by one thread, then read by any number.
 */
final class Trie<T> {
  /** A name found: the offset after it and what it stands for. */
  record Hit<T>(int end, List<T> values) {}

  private char[] keys = {};
  private final List<Trie<T>> next = new ArrayList<>(1);
  private final List<T> values = new ArrayList<>(1);

  void put(String name, T value) {
    Trie<T> node = this;
    for (int i = 0; i < name.length(); i++) {
      node = node.orNew(fold(name.charAt(i)));
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** All names that begin at {@code start}, shortest first. */
  List<Hit<T>> from(CharSequence text, int start) {
    List<Hit<T>> hits = List.of();
    Trie<T> node = this;
    for (int i = start; i < text.length(); i++) {
      node = node.behind(fold(text.charAt(i)));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        if (hits.isEmpty()) {
          hits = new ArrayList<>(2);
        }
        hits.add(new Hit<>(i + 1, node.values));
      }
    }
    return hits;
  }

  /** The longest name that begins at {@code start}. */
  Optional<Hit<T>> longest(CharSequence text, int start) {
    List<Hit<T>> hits = from(text, start);
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
  }

  /** What the whole text stands for; empty list where it is no name. */
  List<T> get(CharSequence name) {
    Trie<T> node = this;
    for (int i = 0; i < name.length() && node != null; i++) {
      node = node.behind(fold(name.charAt(i)));
    }
    return node == null ? List.of() : node.values;
  }

  private Trie<T> behind(char c) {
    int at = Arrays.binarySearch(keys, c);
    return at < 0 ? null : next.get(at);
  }

  private Trie<T> orNew(char c) {
    int at = Arrays.binarySearch(keys, c);
    if (at < 0) {
      at = -at - 1;
      char[] more = new char[keys.length + 1];
      System.arraycopy(keys, 0, more, 0, at);
      more[at] = c;
      System.arraycopy(keys, at, more, at + 1, keys.length - at);
      keys = more;
      next.add(at, new Trie<>());
    }
    return next.get(at);
  }

  private static char fold(char c) {
    return switch (c) {
      case '(' -> '（';
      case ')' -> '）';
      default -> c;
    };
  }
}
