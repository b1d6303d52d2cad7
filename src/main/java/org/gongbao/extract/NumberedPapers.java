package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.text.Passage;
import org.gongbao.text.SourceText;

/**
 * Papers that a compilation numbers: “3. 西安市人民政府关于…的通知”. The number is the compiler's where a
 * paper's head goes on below, its document number and addressees or its history; the titles of a
 * list have neither.
 */
final class NumberedPapers {
  private static final Pattern ORDINAL = Pattern.compile("(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[.．、] ?");

  /** The line above goes on a list of annexes, or begins it. */
  private static final Pattern IN_LIST = Pattern.compile("(?:附件?[：:]|\\d{1,3}[.．、])[^。]*");

  /** Lines of a title, its number and its addressees. */
  private static final int HEAD = 4;

  private static final int LONGEST = 120;

  private final Blocks blocks;
  private final SourceText source;

  NumberedPapers(Blocks blocks, SourceText source) {
    this.blocks = blocks;
    this.source = source;
  }

  /** The paragraphs without the numbers of papers. */
  List<Paragraph> unnumbered(List<Paragraph> paragraphs) {
    List<Paragraph> read = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Matcher ordinal = ORDINAL.matcher(paragraph.text());
      boolean heads =
          paragraph.text().length() <= LONGEST
              && ordinal.lookingAt()
              && ordinal.end() < paragraph.text().length()
              && (i == 0 || !isListed(paragraphs.get(i - 1)))
              && isHead(paragraphs, i, ordinal.end());
      read.add(heads ? behind(paragraph, ordinal.end()) : paragraph);
    }
    return read;
  }

  private static boolean isListed(Paragraph paragraph) {
    return IN_LIST.matcher(paragraph.text()).matches()
        && !Furniture.isContentsEntry(paragraph.dense().text());
  }

  private Paragraph behind(Paragraph paragraph, int from) {
    Passage rest = paragraph.passage().slice(from, paragraph.passage().length());
    return Paragraph.of(rest, source);
  }

  private boolean isHead(List<Paragraph> paragraphs, int at, int from) {
    BlockKind first = kind(behind(paragraphs.get(at), from));
    if (first != BlockKind.TITLE && first != BlockKind.BODIES) {
      return false;
    }
    boolean numbered = false;
    for (int i = at + 1; i < paragraphs.size() && i <= at + HEAD; i++) {
      switch (kind(paragraphs.get(i))) {
        case HISTORY -> {
          return true;
        }
        case NUMBER -> numbered = true;
        case SALUTATION -> {
          return numbered;
        }
        case TITLE, BODIES, TEXT, PAGE_INFO, FURNITURE -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private BlockKind kind(Paragraph paragraph) {
    return blocks.of(paragraph, false).kind();
  }
}
