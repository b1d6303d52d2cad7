package org.gongbao.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.PartialDate;

/** How papers say that a policy's term goes on, and until when. */
final class Extensions {
  private static final Pattern SAID =
      Pattern.compile("(?:有效期|施行期限|执行期限|期限)[^。]{0,20}?延长|延长[^。]{0,80}?(?:有效期|施行期限|执行期限|期限)");
  private static final Pattern UNTIL = Pattern.compile("(?:延长)?(?:至|到)(?<date>" + Dates.DATE + ")");

  private Extensions() {}

  static boolean isSaid(String text) {
    return text.contains("延长") && SAID.matcher(text).find();
  }

  /** The new last day in force, the last one that a text names. */
  static Optional<PartialDate> until(String text) {
    Matcher m = UNTIL.matcher(text);
    Optional<PartialDate> until = Optional.empty();
    while (m.find()) {
      until = Dates.parse(m.group("date"));
    }
    return until;
  }
}
