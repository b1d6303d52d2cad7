package org.gongbao.reading;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a document's styles and list definitions say of the numbers of its paragraphs. */
final class WordStyles {
  static final WordStyles NONE = new WordStyles();
  private static final int DEEPEST_STYLE = 20;

  /**
   * A paragraph's place in a list.
   *
   * @param number of the list; empty for none
   */
  record Item(String number, int level) {}

  private record Style(String basedOn, String number, int level) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Integer> levelOfStyle = new HashMap<>();
  private String normal = "";

  /** The style of a paragraph that names none. */
  String normal() {
    return normal;
  }

  /** What a paragraph says itself, completed from its style and those that it is based on. */
  Item item(String style, String number, int level) {
    String found = number;
    int at = level;
    String next = style;
    for (int i = 0; i < DEEPEST_STYLE && styles.containsKey(next) && found == null; i++) {
      Style one = styles.get(next);
      found = one.number();
      at = at < 0 && found != null ? levelOfStyle.getOrDefault(next, one.level()) : at;
      next = one.basedOn();
    }
    return new Item(found == null || found.equals("0") ? "" : found, Math.max(0, at));
  }

  static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  /** Reads {@code styles.xml}. */
  void readStyles(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = WordXml.open(in);
    String id = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordXml.attribute(xml, "val").orElse("");
      switch (xml.getLocalName()) {
        case "style" -> {
          id = WordXml.attribute(xml, "styleId").orElse("");
          styles.put(id, new Style("", null, 0));
          boolean paragraph = WordXml.attribute(xml, "type").orElse("").equals("paragraph");
          boolean isDefault = WordXml.attribute(xml, "default").orElse("0").matches("1|true|on");
          normal = paragraph && isDefault ? id : normal;
        }
        case "basedOn" ->
            styles.computeIfPresent(id, (i, s) -> new Style(value, s.number(), s.level()));
        case "numId" ->
            styles.computeIfPresent(id, (i, s) -> new Style(s.basedOn(), value, s.level()));
        case "ilvl" ->
            styles.computeIfPresent(
                id, (i, s) -> new Style(s.basedOn(), s.number(), number(value, 0)));
        default -> {}
      }
    }
  }

  /** Reads {@code numbering.xml}. */
  Numbering readNumbering(InputStream in) throws XMLStreamException {
    Numbering numbering = new Numbering();
    XMLStreamReader xml = WordXml.open(in);
    String list = "";
    String use = "";
    int level = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordXml.attribute(xml, "val").orElse("");
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          list = WordXml.attribute(xml, "abstractNumId").orElse("");
          use = "";
        }
        case "num" -> use = WordXml.attribute(xml, "numId").orElse("");
        case "abstractNumId" -> numbering.use(use, value);
        case "lvlOverride" -> level = number(WordXml.attribute(xml, "ilvl").orElse(""), 0);
        case "startOverride" -> numbering.restart(use, level, number(value, 1));
        case "lvl" -> {
          level = number(WordXml.attribute(xml, "ilvl").orElse(""), 0);
          Numbering.Level how = level(xml, level);
          if (use.isEmpty()) {
            numbering.level(list, level, how);
          } else {
            numbering.change(use, level, how);
          }
        }
        default -> {}
      }
    }
    return numbering;
  }

  private Numbering.Level level(XMLStreamReader xml, int at) throws XMLStreamException {
    int start = 1;
    String format = "decimal";
    String text = "";
    boolean arabic = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String value = WordXml.attribute(xml, "val").orElse("");
        switch (xml.getLocalName()) {
          case "start" -> start = number(value, 1);
          case "numFmt" -> format = value;
          case "lvlText" -> text = value;
          case "isLgl" -> arabic = !value.matches("0|false|off");
          case "pStyle" -> levelOfStyle.put(value, at);
          default -> {}
        }
      }
    }
    return new Numbering.Level(start, format, text, arabic);
  }
}
