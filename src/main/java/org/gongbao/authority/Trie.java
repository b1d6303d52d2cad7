package org.gongbao.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** What names have in common up to one character, their next ones in order. */
  private static final class Node<T> {
    private char[] keys = {};
    private final List<Node<T>> next = new ArrayList<>(1);
    private final List<T> values = new ArrayList<>(1);

    Node<T> behind(char c) {
      int at = Arrays.binarySearch(keys, c);
      return at < 0 ? null : next.get(at);
    }

    Node<T> orNew(char c) {
      int at = Arrays.binarySearch(keys, c);
      if (at < 0) {
        at = -at - 1;
        char[] more = new char[keys.length + 1];
        System.arraycopy(keys, 0, more, 0, at);
        more[at] = c;
        System.arraycopy(keys, at, more, at + 1, keys.length - at);
        keys = more;
        next.add(at, new Node<>());
      }
      return next.get(at);
    }
  }

  private final Node<T> root = new Node<>();
  private final BitSet first = new BitSet();

  void put(String name, T value) {
    Node<T> node = root;
    for (int i = 0; i < name.length(); i++) {
      node = node.orNew(fold(name.charAt(i)));
    }
    if (!name.isEmpty()) {
      first.set(fold(name.charAt(0)));
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** True where some name begins with that character: most characters of a text begin none. */
  boolean begins(char c) {
    return first.get(fold(c));
  }

  /** All names that begin at {@code start}, shortest first. */
  List<Hit<T>> from(CharSequence text, int start) {
    List<Hit<T>> hits = List.of();
    if (start >= text.length() || !begins(text.charAt(start))) {
      return hits;
    }
    Node<T> node = root;
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
    Node<T> node = root;
    for (int i = 0; i < name.length() && node != null; i++) {
      node = node.behind(fold(name.charAt(i)));
    }
    return node == null ? List.of() : node.values;
  }

  private static char fold(char c) {
    return switch (c) {
      case '(' -> '（';
      case ')' -> '）';
      default -> c;
    };
  }
}
