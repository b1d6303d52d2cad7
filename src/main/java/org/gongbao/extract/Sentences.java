package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.text.Passage;

/** The sentences of a paragraph: they end in 。！？ outside titles, or with the paragraph. */
final class Sentences {
  private Sentences() {}

  static List<Passage> of(Passage dense) {
    List<Passage> sentences = new ArrayList<>();
    String text = dense.text();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' && depth > 0 ? -1 : 0;
      if (depth == 0 && "。！？".indexOf(c) >= 0) {
        sentences.add(dense.slice(from, i + 1));
        from = i + 1;
      }
    }
    if (from < text.length()) {
      sentences.add(dense.slice(from, text.length()));
    }
    return sentences;
  }
}
