package org.gongbao.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Tells table rows that hold data, which are one line, from those that lay out a page, whose cells
 * hold lines of their own. Rows of a label and its value, as sites print them above an article, are
 * a line for each pair.
 */
final class TableRows {
  private static final int CELL = 1500;
  private static final int SENTENCES = 300;
  private static final int PARTS = 8;
  private static final int MENU = 5;

  private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}]{2,8}[：:]");

  /** What an element holds. */
  private static final class Holds {
    private boolean table;
    private int size;
    private int linked;
    private int links;
    private int parts;

    void add(Holds inner) {
      table |= inner.table;
      size += inner.size;
      linked += inner.linked;
      links += inner.links;
      parts += inner.parts;
    }
  }

  private final Map<Element, Holds> cells;

  private TableRows(Map<Element, Holds> cells) {
    this.cells = cells;
  }

  /** Measures all cells of a page in one walk. */
  static TableRows of(Document page) {
    Map<Element, Holds> cells = new IdentityHashMap<>();
    List<Holds> open = new ArrayList<>(List.of(new Holds()));
    page.traverse(
        new NodeVisitor() {
          private int anchors;

          @Override
          public void head(Node node, int depth) {
            Holds top = open.get(open.size() - 1);
            if (node instanceof TextNode text) {
              int size = (int) text.getWholeText().chars().filter(LineText::isInk).count();
              top.size += size;
              top.linked += anchors > 0 ? size : 0;
            } else if (node instanceof Element element) {
              top.parts += element.normalName().equals("br") || element.isBlock() ? 1 : 0;
              anchors += isLink(element) ? 1 : 0;
              top.links += isLink(element) ? 1 : 0;
              open.add(new Holds());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              Holds inner = open.remove(open.size() - 1);
              anchors -= isLink(element) ? 1 : 0;
              if (isCell(element)) {
                cells.put(element, inner);
              }
              Holds outer = open.get(open.size() - 1);
              outer.add(inner);
              outer.table |= element.normalName().equals("table") && inner.size > 0;
            }
          }
        });
    return new TableRows(cells);
  }

  /** True for a row of data. */
  boolean isRow(Element element) {
    if (!element.normalName().equals("tr")) {
      return false;
    }
    int filled = 0;
    for (Element child : element.children()) {
      Holds holds = cells.get(child);
      if (holds == null) {
        continue;
      }
      boolean article = holds.size > SENTENCES && holds.parts > PARTS;
      boolean menu = holds.links >= MENU && holds.linked * 2 > holds.size;
      if (holds.table || holds.size > CELL || article || menu) {
        return false;
      }
      filled += holds.size > 0 ? 1 : 0;
    }
    return filled > 1 || filled == 1 && isLabelWithoutValue(element);
  }

  private boolean isLabelWithoutValue(Element row) {
    List<Element> columns = row.children().stream().filter(cells::containsKey).toList();
    return columns.size() > 1
        && columns.stream()
            .filter(c -> cells.get(c).size > 0 && cells.get(c).size < 20)
            .anyMatch(c -> isLabel(text(c)));
  }

  /** The lines of a row of data. */
  List<HtmlLine> lines(Element row) {
    List<Element> columns = row.children().stream().filter(cells::containsKey).toList();
    List<String> texts = columns.stream().map(TableRows::text).toList();
    List<HtmlLine> lines = new ArrayList<>();
    if (isLabelled(texts)) {
      for (int i = 0; i + 1 < texts.size(); i++) {
        if (isLabel(texts.get(i)) && !texts.get(i + 1).isEmpty()) {
          String fact = PageFacts.fact(texts.get(i), texts.get(i + 1));
          lines.add(line(List.of(fact), columns.subList(i + 1, i + 2)));
          i++;
        }
      }
      return lines;
    }
    List<String> filled = texts.stream().filter(t -> !t.isEmpty()).toList();
    return filled.isEmpty() ? lines : List.of(line(filled, columns));
  }

  private HtmlLine line(List<String> texts, List<Element> columns) {
    String text = String.join("\t", texts);
    int size = (int) text.chars().filter(LineText::isInk).count();
    int linked = columns.stream().mapToInt(c -> cells.get(c).linked).sum();
    int links = columns.stream().mapToInt(c -> cells.get(c).links).sum();
    return new HtmlLine(text, size, Math.min(size, linked), links);
  }

  /**
   * True where every filled cell is a label or the value behind one. Short words without a colon
   * (时间, 名称) head the columns of tables of data too: with nothing else they are no labels.
   */
  private static boolean isLabelled(List<String> texts) {
    boolean value = false;
    boolean sure = false;
    for (String text : texts) {
      if (!value && isLabel(text)) {
        sure |= PageFacts.dense(text).length() > 2;
        value = true;
      } else if (value || text.isEmpty()) {
        value = false;
      } else {
        return false;
      }
    }
    return sure && !value;
  }

  private static boolean isLabel(String text) {
    String label = text.length() < 20 ? PageFacts.dense(text) : "";
    return LABEL.matcher(label).matches() || PageFacts.isBareLabel(label);
  }

  private static String text(Element cell) {
    LineText text = new LineText();
    cell.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.add(words.getWholeText(), false);
          } else if (node instanceof Element e && (e.isBlock() || e.normalName().equals("br"))) {
            text.gap();
          }
        });
    return text.take().text();
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
