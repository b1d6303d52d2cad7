package org.gongbao.reading;

/**
 * A line as a browser shows it.
 *
 * @param text without white space at its ends; cells of a table row are parted by tabs
 * @param size characters that are no white space
 * @param linked how many of them lead elsewhere
 * @param links how many links it has
 * @param isFrame whether it is part of what a site prints around an article
 */
record HtmlLine(String text, int size, int linked, int links, boolean isFrame) {
  private static final int SENTENCE = 20;

  HtmlLine(String text, int size, int linked, int links) {
    this(text, size, linked, links, SiteFrame.isFrame(text, size));
  }

  /** Characters that speak for an article: those of running text and of tables, no links. */
  int mass() {
    int own = size - linked;
    boolean running = own >= SENTENCE && hasPunctuation() && isChinese();
    boolean row = own >= SENTENCE / 2 && text.indexOf('\t') != text.lastIndexOf('\t');
    boolean around = linked > own || isFrame || PageFacts.areFacts(text);
    return (running || row) && !around ? own : 0;
  }

  private boolean isChinese() {
    return text.chars().filter(c -> c >= '\u2e80').count() * 3 > size;
  }

  /** True where hardly anything but links is on it. */
  boolean isLinks() {
    return linked * 10 >= size * 7 && links > 0;
  }

  private boolean hasPunctuation() {
    return text.chars().anyMatch(c -> "，。；：、？！,;:".indexOf(c) >= 0);
  }
}
