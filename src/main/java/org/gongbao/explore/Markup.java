package org.gongbao.explore;

/**
 * Html in the making. Whatever comes from a bulletin goes through {@link #text} or an attribute.
 */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** Markup of our own, as it stands. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Characters of any origin, as text or as the value of a quoted attribute. */
  Markup text(CharSequence characters) {
    return text(characters, 0, characters.length());
  }

  Markup text(CharSequence characters, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = characters.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c == '\t' || c == '\n' || !Character.isISOControl(c) ? c : '\uFFFD');
      }
    }
    return this;
  }

  /** An element that holds only text. */
  Markup element(String name, CharSequence text) {
    return raw("<" + name + ">").text(text).raw("</" + name.split(" ", 2)[0] + ">");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
