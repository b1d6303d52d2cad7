package org.gongbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads one file, whatever it is: its content decides.
 *
 * <p>What foreign code throws at hostile bytes ends here: a damaged file is a refusal, and so is
 * one on which a parser runs out of stack or memory.
 */
final class AnyFile {
  private AnyFile() {}

  /**
   * The content of a file; none for an archive of files, which are to be read one by one.
   *
   * @throws Refused with the reason why there is none
   */
  static Optional<Content> read(byte[] bytes, Limits limits) throws Refused {
    if (bytes.length == 0) {
      throw new Refused("file.empty", "the file is empty.");
    }
    FileKind kind = FileKind.of(bytes);
    try {
      return kind == FileKind.ZIP ? packed(bytes, limits) : Optional.of(read(kind, bytes, limits));
    } catch (IOException | RuntimeException e) {
      throw DocxFile.damaged(kind.label(), e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new Refused(
          "file.too-complex",
          "the " + kind.label() + " needs more memory to read than there is. Give its text.");
    }
  }

  private static Content read(FileKind kind, byte[] bytes, Limits limits)
      throws Refused, IOException {
    return switch (kind) {
      case TEXT -> text(Decoding.decode(bytes));
      case HTML -> HtmlFile.read(bytes, limits);
      case MHTML -> MhtmlFile.read(bytes, limits);
      case PDF -> PdfFile.read(bytes, limits);
      case OLE -> DocFile.read(bytes);
      case RTF -> RtfFile.read(bytes);
      case WORD_XML -> wordXml(bytes);
      case EMPTY_ZIP -> throw new Refused("archive.empty", "the archive holds no files.");
      default -> throw unsupported(kind.label());
    };
  }

  static Refused unsupported(String kind) {
    return new Refused(
        "format.unsupported", "format not supported: " + kind + ". Give it as plain text.");
  }

  private static Content text(String text) {
    return Markdown.is(text)
        ? Content.of("text/markdown", Markdown.plain(text))
        : Content.of("text/plain", text);
  }

  private static Content wordXml(byte[] bytes) throws Refused {
    try {
      return DocxFile.of(WordXml.lines(new ByteArrayInputStream(bytes)), "application/xml");
    } catch (XMLStreamException e) {
      throw DocxFile.damaged("Word XML", e);
    }
  }

  /** A zip is a docx, a kind that is not supported, or an archive of files. */
  private static Optional<Content> packed(byte[] bytes, Limits limits) throws Refused {
    List<String> names;
    try {
      names = Archive.names(bytes, limits);
    } catch (IOException e) {
      throw Archive.refused(e);
    }
    if (names.isEmpty()) {
      throw DocxFile.damaged("archive", new IOException("it ends before its first file"));
    }
    Optional<String> main = DocxFile.mainPart(names);
    if (main.isPresent()) {
      return Optional.of(DocxFile.read(bytes, main.get(), limits));
    }
    for (String name : names) {
      switch (name) {
        case "xl/workbook.xml", "xl/workbook.bin" -> throw unsupported("xlsx");
        case "ppt/presentation.xml" -> throw unsupported("pptx");
        case "OFD.xml" -> throw unsupported("ofd");
        case "META-INF/manifest.xml" -> {
          if (names.contains("content.xml")) {
            throw unsupported("odt or another OpenDocument");
          }
        }
        default -> {}
      }
    }
    return Optional.empty();
  }
}
