package org.gongbao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a Word 97–2003 document, or a Word 6 or 95 one without its lists. */
final class DocFile {
  private static final String MEDIA_TYPE = "application/msword";
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char CELL = '\u0007';

  /** Names of formats by their number in the file (MS-OSHARED, 2.2.1.3, MSONFC). */
  private static final String[] FORMATS =
      ("decimal upperRoman lowerRoman upperLetter lowerLetter decimal decimal decimal decimal decimal"
              + " ideographDigital japaneseCounting decimal decimal decimalFullWidth decimal japaneseLegal"
              + " japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 decimal decimal decimalZero"
              + " bullet decimal decimal decimalEnclosedFullstop decimalEnclosedParen"
              + " decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac"
              + " ideographZodiac taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand"
              + " taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand chineseCounting")
          .split(" ");

  private final HWPFDocument document;
  private final WordLines lines = new WordLines();
  private final Numbering numbering = new Numbering();
  private final Set<String> known = new HashSet<>();
  private int codes;

  private DocFile(HWPFDocument document) {
    this.document = document;
  }

  static Content read(byte[] bytes) throws Refused {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
        throw encrypted();
      }
      if (!root.hasEntry("WordDocument")) {
        String kind = root.hasEntry("Workbook") || root.hasEntry("Book") ? "xls" : "ole, not Word";
        throw AnyFile.unsupported(kind);
      }
      return DocxFile.of(lines(files), MEDIA_TYPE);
    } catch (EncryptedDocumentException e) {
      throw encrypted();
    } catch (IOException e) {
      throw DocxFile.damaged("doc", e);
    }
  }

  private static Refused encrypted() {
    return new Refused("file.encrypted", "the document is encrypted. Save it without a password.");
  }

  private static List<String> lines(POIFSFileSystem files) throws IOException {
    try (HWPFDocument document = new HWPFDocument(files)) {
      return new DocFile(document).lines();
    } catch (OldWordFileFormatException e) {
      WordLines lines = new WordLines();
      try (Word6Extractor old = new Word6Extractor(files)) {
        for (String paragraph : old.getText().split("[\r\n]+")) {
          lines.text(paragraph.replaceAll("[\\x00-\\x08\\x0b-\\x1f]", " "));
          lines.endLine();
        }
      }
      return lines.lines();
    }
  }

  private List<String> lines() {
    add(document.getRange());
    add(document.getFootnoteRange());
    add(document.getEndnoteRange());
    return lines.lines();
  }

  private void add(Range range) {
    codes = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      boolean row = paragraph.isInTable();
      if (row && !lines.isInRow()) {
        lines.openRow();
      } else if (!row && lines.isInRow()) {
        lines.endCell();
        lines.endRow(false);
      }
      if (row && paragraph.isTableRowEnd() && paragraph.getTableLevel() == 1) {
        lines.endRow(false);
      } else {
        add(paragraph);
      }
    }
  }

  private void add(Paragraph paragraph) {
    if (paragraph.isInList() && document.getListTables() != null) {
      lines.text(label(paragraph.getList().getLsid(), paragraph));
    }
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        run.text().chars().forEach(c -> add((char) c));
      }
    }
    lines.endLine();
  }

  /** Characters with a meaning of their own (MS-DOC, 2.4.1); codes of fields are left out. */
  private void add(char c) {
    switch (c) {
      case FIELD_BEGIN -> codes++;
      case FIELD_RESULT, FIELD_END -> codes = Math.max(0, codes - (c == FIELD_RESULT ? 1 : 0));
      case CELL -> lines.endCell();
      case '\u000b', '\f', '\r' -> lines.endLine();
      case '\u001e' -> lines.text("-");
      case '\t' -> lines.text("\t");
      default -> {
        if (c >= ' ' && codes == 0) {
          lines.text(String.valueOf(c));
        }
      }
    }
  }

  private String label(int list, Paragraph paragraph) {
    String number = String.valueOf(paragraph.getIlfo());
    int level = paragraph.getIlvl();
    if (known.add(number)) {
      numbering.use(number, String.valueOf(list));
    }
    for (int i = 0; i <= level; i++) {
      if (known.add(list + "/" + i)) {
        ListLevel how = document.getListTables().getLevel(list, i);
        numbering.level(String.valueOf(list), i, how == null ? Numbering.Level.NONE : level(how));
      }
    }
    return numbering.next(number, level);
  }

  private static Numbering.Level level(ListLevel how) {
    StringBuilder text = new StringBuilder();
    String printed = how.getNumberText();
    for (char c : (printed == null ? "" : printed).toCharArray()) {
      text.append(c < 9 ? "%" + (c + 1) : String.valueOf(c));
    }
    int format = how.getNumberFormat() & 0xFF;
    String name = format < FORMATS.length ? FORMATS[format] : format == 0xFF ? "none" : "decimal";
    return new Numbering.Level(how.getStartAt(), name, text.toString(), false);
  }
}
