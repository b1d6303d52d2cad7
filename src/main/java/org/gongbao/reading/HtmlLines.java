package org.gongbao.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The lines of a page in the order of its markup, and which of them each element holds. Walks
 * without recursion: pages may be nested as deeply as they like.
 */
final class HtmlLines implements NodeFilter {
  /**
   * An element that makes lines of its own.
   *
   * @param from index of its first line
   * @param to index after its last line
   */
  record Box(Element element, int from, int to) {}

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "iframe",
          "object",
          "embed",
          "applet",
          "select",
          "button",
          "textarea",
          "svg",
          "canvas",
          "audio",
          "video",
          "template",
          "head",
          "map",
          "nav",
          "math");

  private final List<HtmlLine> lines = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final TableRows rows;
  private final LineText line = new LineText();
  private final Map<Element, Integer> ordinals = new IdentityHashMap<>();
  private int anchors;
  private int preformatted;
  private int images;

  private HtmlLines(TableRows rows) {
    this.rows = rows;
  }

  static HtmlLines of(Document page) {
    HtmlLines lines = new HtmlLines(TableRows.of(page));
    page.filter(lines);
    lines.flush();
    return lines;
  }

  List<HtmlLine> lines() {
    return lines;
  }

  /** Inner ones before those that hold them. */
  List<Box> boxes() {
    return boxes;
  }

  int images() {
    return images;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return node instanceof Document ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (UNSEEN.contains(name) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    images += name.equals("img") ? 1 : 0;
    if (name.equals("a") && element.hasAttr("href")) {
      anchors++;
      line.link();
    } else if (name.equals("br")) {
      flush();
    } else if (element.isBlock() || name.equals("tr")) {
      flush();
      starts.push(lines.size());
      if (rows.isRow(element)) {
        lines.addAll(rows.lines(element));
        boxes.add(new Box(element, starts.pop(), lines.size()));
        return FilterResult.SKIP_ENTIRELY;
      }
      preformatted += name.equals("pre") ? 1 : 0;
      addOrdinal(element);
    } else if (name.equals("td") || name.equals("th")) {
      flush();
      starts.push(lines.size());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      boolean isCell = name.equals("td") || name.equals("th");
      if (name.equals("a") && element.hasAttr("href")) {
        anchors--;
      } else if (isCell || element.isBlock() || name.equals("tr")) {
        flush();
        boxes.add(new Box(element, starts.pop(), lines.size()));
        preformatted -= name.equals("pre") ? 1 : 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void addText(String text) {
    if (preformatted == 0) {
      line.add(text, anchors > 0);
      return;
    }
    String[] parts = text.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        flush();
      }
      line.add(parts[i], anchors > 0);
    }
  }

  /** A browser counts the items of an ordered list, and a reader takes the numbers for text. */
  private void addOrdinal(Element element) {
    Element parent = element.parent();
    if (element.normalName().equals("li") && parent != null && parent.normalName().equals("ol")) {
      String start = parent.attr("start");
      int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
      line.add(ordinals.merge(parent, first, (last, one) -> last + 1) + ". ", false);
    }
  }

  private static boolean isHidden(Element element) {
    if (element.normalName().equals("input") || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private void flush() {
    HtmlLine taken = line.take();
    if (taken.size() > 0) {
      lines.add(taken);
    }
  }
}
