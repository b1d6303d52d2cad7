package org.gongbao.explore;

import org.gongbao.extract.Extraction;

/**
 * Shows a person what was read from a bulletin: its text with each fact where it stands and the
 * rule that read it. The door of this package. The same extraction gives the same characters.
 */
public final class ExtractionView {
  private ExtractionView() {}

  /** One html page that needs no other file and no network. */
  public static String html(Extraction extraction) {
    return new HtmlPage(new Sheet(extraction)).write();
  }

  /**
   * Lines for a terminal.
   *
   * @param colours whether it may hold ANSI colours; else it holds no control characters but tabs
   *     and line ends
   */
  public static String text(Extraction extraction, boolean colours) {
    return new TerminalText(new Sheet(extraction), colours).write();
  }
}
