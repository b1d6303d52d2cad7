package org.gongbao.policy;

import java.util.Optional;
import org.gongbao.text.Span;

/** One thing that a bulletin holds in full: it was segmented from the text and read. */
public sealed interface Entry permits PolicyDocument, Interpretation, NewsItem {
  /** From its first character to its last, notice and annexes included. */
  Span span();

  /** Its title as printed, line breaks mended; empty where the text prints none. */
  Optional<Fact<String>> title();
}
