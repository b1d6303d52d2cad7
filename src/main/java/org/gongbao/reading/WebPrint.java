package org.gongbao.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A web page that was printed as a PDF, without the site's frame. */
final class WebPrint {
  private static final int HEAD = 60;
  private static final int FOOT = 15;
  private static final Pattern WAY =
      Pattern.compile(".{0,10}位置[：:].{0,6}首\\s*页.*|首\\s*页\\s*[>»›＞].*");
  private static final Pattern IMPRINT =
      Pattern.compile(".*(?:版权所有|ICP备|公网安备|网站标识码|位访问者|(?i:copyright)).*");

  private WebPrint() {}

  /** All lines where nothing of a site is on them; else those from its menu to its imprint. */
  static List<PdfLine> without(List<PdfLine> lines) {
    int from =
        IntStream.range(0, Math.min(HEAD, lines.size()))
            .filter(i -> WAY.matcher(text(lines, i)).matches())
            .map(i -> i + 1)
            .reduce(0, Math::max);
    int imprint =
        IntStream.range(Math.max(from, lines.size() - FOOT), lines.size())
            .filter(i -> IMPRINT.matcher(text(lines, i)).matches())
            .findFirst()
            .orElse(lines.size());
    boolean site = from > 0 || imprint < lines.size();
    int to = imprint;
    while (site && to > from && to < lines.size() && isAddress(text(lines, to - 1))) {
      to--;
    }
    return lines.subList(from, to).stream().filter(l -> !site || !isFrame(l)).toList();
  }

  private static String text(List<PdfLine> lines, int at) {
    return lines.get(at).text().strip();
  }

  private static boolean isFrame(PdfLine line) {
    String text = line.text().strip();
    return SiteFrame.isFrame(text, text.length());
  }

  private static boolean isAddress(String text) {
    return text.matches("(?:.{0,12}地址|主办|承办|电话|邮编)[：:].*")
        || SiteFrame.isFrame(text, text.length());
  }
}
