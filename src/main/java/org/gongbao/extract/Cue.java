package org.gongbao.extract;

/**
 * Words without one of which a rule has nothing to find. Looking for them is many times cheaper
 * than trying a pattern at every character, and most paragraphs hold none.
 */
final class Cue {
  private final String[] words;

  private Cue(String[] words) {
    this.words = words.clone();
  }

  static Cue anyOf(String... words) {
    return new Cue(words);
  }

  /** True where a text holds one of the words. */
  boolean in(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
