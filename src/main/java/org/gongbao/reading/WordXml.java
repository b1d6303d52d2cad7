package org.gongbao.reading;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of WordprocessingML (ECMA-376-1, 17), of a docx or of a single XML file, read as a
 * stream. Deleted, moved away and hidden text is left out, and so are headers and footers, which
 * stand elsewhere. No entity is ever resolved.
 */
final class WordXml {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "delText",
          "instrText",
          "delInstrText",
          "rt",
          "sectPr",
          "binData",
          "docSuppData",
          "hdr",
          "ftr",
          "sdtPr",
          "tblPr",
          "tblGrid",
          "tcPr",
          "proofErr");
  private static final Set<String> SCOPES = Set.of("body", "footnote", "endnote");

  private final XMLStreamReader xml;
  private final Numbering numbering;
  private final WordStyles styles;
  private final WordLines lines;
  private int scope;
  private int paragraphs;
  private boolean rowDeleted;

  private WordXml(XMLStreamReader xml, WordStyles styles, Numbering numbering, WordLines lines) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.lines = lines;
  }

  /** A reader of XML that knows no document type and no entity but the five of XML. */
  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory.createXMLStreamReader(in);
  }

  /** Adds the text of a part to {@code lines}. */
  static void read(InputStream in, WordStyles styles, Numbering numbering, WordLines lines)
      throws XMLStreamException {
    new WordXml(open(in), styles, numbering, lines).read();
  }

  /** The value of an attribute, whatever its namespace. */
  static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Passes over the element that was just begun. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void read() throws XMLStreamException {
    boolean text = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (SCOPES.contains(name)) {
          scope += isNoteOfText() ? 1 : 0;
          if (!isNoteOfText()) {
            skip(xml);
          }
        } else if (scope > 0 && PASSED_OVER.contains(name)) {
          skip(xml);
        } else if (scope > 0) {
          text = name.equals("t");
          begin(name);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        text = false;
        end(xml.getLocalName());
      } else if (text && isCharacters(event)) {
        lines.text(xml.getText().replace('\n', ' '));
      }
    }
  }

  private static boolean isCharacters(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Notes that separate and continue others have a type. */
  private boolean isNoteOfText() {
    return xml.getLocalName().equals("body") || attribute(xml, "type").isEmpty();
  }

  private void begin(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> {
        if (paragraphs++ > 0) {
          lines.openInner();
        }
      }
      case "pPr" -> paragraphProperties();
      case "rPr" -> {
        if (isHidden()) {
          skip(xml);
        }
      }
      case "tr" -> {
        lines.openRow();
        rowDeleted = false;
      }
      case "trPr" -> rowDeleted = isRowDeleted();
      case "tab", "ptab" -> lines.text("\t");
      case "br", "cr" -> lines.endLine();
      case "noBreakHyphen" -> lines.text("-");
      default -> {}
    }
  }

  private void end(String name) {
    if (scope == 0) {
      return;
    }
    switch (name) {
      case "p" -> {
        if (--paragraphs > 0) {
          lines.closeInner();
        } else {
          lines.endLine();
        }
      }
      case "tc" -> lines.endCell();
      case "tr" -> {
        lines.endRow(rowDeleted);
        rowDeleted = false;
      }
      case "body", "footnote", "endnote" -> scope--;
      default -> {}
    }
  }

  /** Reads to the end of a paragraph's properties and prints the label of its list. */
  private void paragraphProperties() throws XMLStreamException {
    String style = styles.normal();
    String number = null;
    int level = -1;
    String printed = "";
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String value = attribute(xml, "val").orElse("");
        switch (xml.getLocalName()) {
          case "pStyle" -> style = value;
          case "numId", "ilfo" -> number = value;
          case "ilvl" -> level = WordStyles.number(value, 0);
          case "t" -> printed = value;
          case "pPrChange", "rPr" -> {
            skip(xml);
            depth--;
          }
          default -> {}
        }
      }
    }
    WordStyles.Item item = styles.item(style, number, level);
    String label = printed.isEmpty() ? numbering.next(item.number(), item.level()) : printed;
    lines.text(label);
  }

  private boolean isHidden() throws XMLStreamException {
    boolean hidden = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        boolean on = !attribute(xml, "val").orElse("on").matches("0|false|off");
        hidden |= xml.getLocalName().equals("vanish") && on;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return hidden;
  }

  private boolean isRowDeleted() throws XMLStreamException {
    boolean deleted = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        deleted |= xml.getLocalName().equals("del");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return deleted;
  }

  /** The lines of a single file. */
  static List<String> lines(InputStream in) throws XMLStreamException {
    WordLines lines = new WordLines();
    read(in, WordStyles.NONE, new Numbering(), lines);
    return lines.lines();
  }
}
