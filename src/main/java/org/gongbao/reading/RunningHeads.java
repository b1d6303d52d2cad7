package org.gongbao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a PDF prints on most pages and no paper says: the name of the paper at the top, the number
 * of the page at the foot. It is told by being repeated at a page's edge, whatever its digits.
 */
final class RunningHeads {
  /** Lines at either edge of a page that may be such. */
  private static final int EDGE = 2;

  /** Of ten pages; heads of left and right pages differ. */
  private static final int MOST = 4;

  /** Nothing of a paper stands so high on a page (GB/T 9704—2012, 5.2.1: 37 mm of 297). */
  private static final float TOP = 0.09f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[#—–\\-－_·.~/|第页共，,Pagepageof]*#[#—–\\-－_·.~/|第页共，,Pagepageof]*");

  private RunningHeads() {}

  /** All lines of all pages that belong to the paper. */
  static List<PdfLine> without(List<List<PdfLine>> pages) {
    Map<String, Integer> onPages = count(pages);
    Set<String> seen = new HashSet<>();
    List<PdfLine> lines = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        String key = isEdge(i, page) ? key(i, page) : "";
        if (!isRepeated(key, onPages, pages.size()) || isFirstRowOfTable(line, key, seen)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static Map<String, Integer> count(List<List<PdfLine>> pages) {
    Map<String, Integer> onPages = new HashMap<>();
    for (List<PdfLine> page : pages) {
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(i, page)) {
          keys.add(key(i, page));
        }
      }
      keys.forEach(k -> onPages.merge(k, 1, Integer::sum));
    }
    return onPages;
  }

  private static boolean isEdge(int at, List<PdfLine> page) {
    return at < EDGE || at >= page.size() - EDGE;
  }

  private static String key(int at, List<PdfLine> page) {
    boolean top = at < EDGE && at * 2 < page.size();
    String text = page.get(at).text().replaceAll("[\\s　]+", "").replaceAll("[0-9０-９]+", "#");
    return (top ? "top " : "foot ") + text;
  }

  private static boolean isRepeated(String key, Map<String, Integer> onPages, int pages) {
    if (key.isEmpty()) {
      return false;
    }
    boolean number = PAGE_NUMBER.matcher(key.substring(key.indexOf(' ') + 1)).matches();
    int count = onPages.getOrDefault(key, 0);
    return count >= (number ? 2 : 3) && count * 10 >= pages * MOST;
  }

  /** The head of a table that goes on over pages is printed anew on each; the first one counts. */
  private static boolean isFirstRowOfTable(PdfLine line, String key, Set<String> seen) {
    return key.startsWith("top ")
        && line.height() > TOP
        && !PAGE_NUMBER.matcher(key.substring(4)).matches()
        && seen.add(key);
  }
}
