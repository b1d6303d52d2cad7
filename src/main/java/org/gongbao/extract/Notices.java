package org.gongbao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;

/** The sentence by which a notice carries an instrument: 现将《…》印发给你们. */
final class Notices {
  private static final Pattern HANDS_OVER =
      Pattern.compile(
          "(?:现将|现予|将)(?:修订后的|修订的|制定的)?(?<first>《.+?》).{0,40}(?<verb>印发|转发|批转|发给|下发|公布|发布).*"
              + "|^.*(?<second>《.+》)(?:(?:已经|已由|已于|经|业经).{2,40}(?:同意|通过|批准).{0,12})?[，。]?现(?:予以?)?(?<now>印发|转发|公布|发布).*");

  private static final Pattern LISTED = Pattern.compile("[、，和及与]*(?:以及)?");

  private static final Cue CUE = Cue.anyOf("印发", "转发", "批转", "发给", "下发", "公布", "发布");

  /** Characters of such a paragraph at the most. */
  private static final int LONGEST = 400;

  private Notices() {}

  /** Title of what a paragraph hands over first; empty where it does no such thing. */
  static Optional<String> carried(Passage dense) {
    return allCarried(dense).stream().findFirst();
  }

  /** All titles that a paragraph hands over: 现将《…》和《…》印发给你们. */
  static List<String> allCarried(Passage dense) {
    String text = dense.text();
    if (text.length() > LONGEST || text.indexOf('《') < 0 || !CUE.in(text)) {
      return List.of();
    }
    Matcher m = HANDS_OVER.matcher(text);
    if (!m.find()) {
      return List.of();
    }
    List<TitleMention> mentions = TitleMention.all(dense);
    boolean first = m.start("first") >= 0;
    int from = first(mentions, m.start(first ? "first" : "second"), text);
    int verb = m.start(first ? "verb" : "now");
    return mentions.stream()
        .filter(t -> t.from() < verb)
        .filter(t -> t.from() > from && t.number().isEmpty() || t.from() == from)
        .map(TitleMention::title)
        .toList();
  }

  /** Where the list of titles begins that goes on at an index: 《A》和《B》已经市政府同意，现印发给你们. */
  private static int first(List<TitleMention> mentions, int at, String text) {
    int from = at;
    for (int i = mentions.size() - 2; i >= 0; i--) {
      boolean listed =
          mentions.get(i + 1).from() == from
              && LISTED.matcher(text.substring(mentions.get(i).to(), from)).matches();
      from = listed ? mentions.get(i).from() : from;
    }
    return from;
  }
}
