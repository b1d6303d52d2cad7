package org.gongbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a docx: its parts are held packed and unpacked as they are read, as streams. */
final class DocxFile {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private DocxFile() {}

  /** True where the files of an archive are those of a docx. */
  static Optional<String> mainPart(List<String> names) {
    return names.stream().filter(n -> n.matches("/?word/document\\d*\\.xml")).findFirst();
  }

  static Content read(byte[] bytes, String mainPart, Limits limits) throws Refused {
    try {
      WordStyles styles = new WordStyles();
      Numbering numbering = new Numbering();
      Map<String, byte[]> parts =
          Archive.unpack(
              bytes,
              limits,
              n ->
                  n.equals(mainPart)
                      || n.matches("/?word/(?:styles|numbering|(?:foot|end)notes)\\.xml"));
      byte[] main = parts.get(mainPart);
      if (parts.containsKey("word/styles.xml")) {
        styles.readStyles(in(parts.get("word/styles.xml")));
      }
      if (parts.containsKey("word/numbering.xml")) {
        numbering = styles.readNumbering(in(parts.get("word/numbering.xml")));
      }
      WordLines lines = new WordLines();
      WordXml.read(in(main), styles, numbering, lines);
      for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
        if (parts.containsKey(notes)) {
          WordXml.read(in(parts.get(notes)), styles, new Numbering(), lines);
        }
      }
      return of(lines.lines(), MEDIA_TYPE);
    } catch (XMLStreamException | IOException e) {
      throw damaged("docx", e);
    }
  }

  /** The content of a document, refused where it has no text. */
  static Content of(List<String> lines, String mediaType) throws Refused {
    if (lines.isEmpty()) {
      throw new Refused(
          "word.no-text", "the document holds no text; its pages may be pictures. Give the text.");
    }
    return Content.of(mediaType, lines);
  }

  static Refused damaged(String kind, Throwable trouble) {
    String message = trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
    String reason = message.lines().findFirst().orElse("").strip();
    return new Refused(
        "file.damaged",
        "the "
            + kind
            + " is damaged: "
            + reason.replaceFirst("\\.$", "")
            + ". Open it and save it again, or give its text.");
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
