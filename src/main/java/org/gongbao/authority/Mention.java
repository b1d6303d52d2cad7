package org.gongbao.authority;

import java.util.Objects;
import org.gongbao.text.Span;

/**
 * A body named in a text.
 *
 * @param span where it stands in the text that was given
 * @param surface the words there
 * @param agency who is meant
 */
public record Mention(Span span, String surface, Agency agency) {
  public Mention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(surface);
    Objects.requireNonNull(agency);
  }
}
