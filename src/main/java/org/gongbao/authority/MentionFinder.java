package org.gongbao.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.text.Span;

/** Finds the bodies that a text names: from left to right, the longest name at each place. */
final class MentionFinder {
  /** Characters after which 市, 省 … may begin a short form; after others it ends another word. */
  private static final String BEFORE_HEAD = "该由和与及向经报送对将在请以同据按照为给到的从或等并原我本增后前着于至让使被因代跟";

  /** A name of so few characters (国办) may be part of other words (全国办理). */
  private static final int SHORTEST = 2;

  /** The same for a body that is no more: 建设部 in 工程建设部. */
  private static final int SHORTEST_FORMER = 3;

  /**
   * What makes the words before it another word, or another body, than they seem: 办公开 may be 办公 and
   * 开, 局公开 is not.
   */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[长员托派校案门署]|性|分[^别管类享]|队|[级属]|学[院会]|理|公室|(?<=办)公[布开]|办公[厅室]|综合司|事[处项]|代表|委员|采购|(?:发|函|规|发明电|明电)?[〔\\[［]"
              + "|[\\p{IsHan}]{0,6}?(?:分局|分行|支行|分公司|监管局|监管分局|营业管理部|特派员|专员办|支队|大队|派出所)");

  private final NameReader names;

  MentionFinder(NameReader names) {
    this.names = names;
  }

  List<Mention> find(String text, Setting setting) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<NameReader.Read> read =
          names.begins(text.charAt(at)) ? at(text, at, setting) : Optional.empty();
      if (read.isPresent()) {
        int end = read.get().end();
        mentions.add(new Mention(new Span(at, end), text.substring(at, end), read.get().agency()));
        at = end;
      } else {
        at++;
      }
    }
    return List.copyOf(mentions);
  }

  private Optional<NameReader.Read> at(String text, int start, Setting setting) {
    Setting here =
        headMayBegin(text, start) ? setting : new Setting(Optional.empty(), setting.day());
    return names.from(text, start, here).stream()
        .filter(read -> isLongEnough(read, start, setting) || headMayBegin(text, start))
        .filter(read -> !goesOn(text, read.end()) || nameBegins(text, read.end()))
        .max(Comparator.comparingInt(NameReader.Read::end));
  }

  /** 司法局长沙市民政局: no 局长, but a second body's name. */
  private boolean nameBegins(String text, int at) {
    return names.begins(text.charAt(at))
        && names.from(text, at, new Setting(Optional.empty(), Optional.empty())).stream()
            .anyMatch(read -> read.end() - at > SHORTEST_FORMER);
  }

  private static boolean isLongEnough(NameReader.Read read, int start, Setting setting) {
    int length = read.end() - start;
    return length > SHORTEST_FORMER
        || length > SHORTEST
            && setting
                .day()
                .map(read.agency()::existsOn)
                .orElse(read.agency().validUntil().isEmpty());
  }

  private static boolean headMayBegin(String text, int start) {
    return start == 0
        || !Character.isIdeographic(text.charAt(start - 1))
        || BEFORE_HEAD.indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean goesOn(String text, int end) {
    return GOES_ON
        .matcher(text)
        .useTransparentBounds(true)
        .region(end, Math.min(text.length(), end + 12))
        .lookingAt();
  }
}
