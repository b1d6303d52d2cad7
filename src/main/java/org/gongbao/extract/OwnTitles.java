package org.gongbao.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * Titles and short forms that mean the paper itself or were introduced for another policy; print
 * varies their quotation marks and brackets.
 */
final class OwnTitles {
  private final Set<String> cores = new HashSet<>();

  void add(String title) {
    String core = Titles.core(title);
    if (!core.isEmpty()) {
      cores.add(core);
    }
  }

  boolean has(String title) {
    return cores.contains(Titles.core(title));
  }
}
