package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.extract.generated.Sheet.Paragraph;
import org.gongbao.extract.generated.Sheet.Role;

/** Sheets laid out as one bulletin: indents, blank lines, wraps, page numbers, glue, line ends. */
final class Page {
  /**
   * A bulletin in print.
   *
   * @param entries what its papers say, in order, with the lines on which they stand
   */
  record Printed(String text, List<Known.Entry> entries) {}

  private final Draw draw;
  private final Noise noise;
  private final String indent;
  private final boolean blankBetween;
  private final int width;
  private final boolean paged;
  private final boolean glued;
  private final boolean web;
  private final boolean framed;
  private final boolean tight;
  private final String runningHead;
  private final String lineEnd;
  private final List<String> lines = new ArrayList<>();
  private boolean glueNext;
  private int pageNumber;

  private Page(Draw draw, boolean loud) {
    this.draw = draw;
    this.noise = loud ? Noise.loud(draw) : Noise.none(draw);
    this.indent = draw.of("　　", "　　", "  ", "");
    this.width = loud && draw.chance(45) ? draw.between(26, 42) : 0;
    this.blankBetween = draw.chance(width > 0 ? 40 : 60);
    this.paged = width > 0 && draw.chance(50);
    this.glued = loud && draw.chance(50);
    this.web = loud && width == 0 && draw.chance(25);
    this.framed = loud && draw.chance(20);
    this.tight = loud && draw.chance(25);
    this.runningHead =
        paged && draw.chance(40) ? Place.drawProvince(draw).government() + "公报　2021年第12期" : "";
    this.lineEnd = loud && draw.chance(30) ? "\r\n" : "\n";
  }

  static Printed clean(Draw draw, List<Sheet> sheets) {
    return new Page(draw, false).print(sheets);
  }

  static Printed noisy(Draw draw, List<Sheet> sheets) {
    return new Page(draw, true).print(sheets);
  }

  private Printed print(List<Sheet> sheets) {
    List<Known.Entry> entries = new ArrayList<>();
    List<Known> ofPage = List.of();
    boolean behindFrame = false;
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      boolean mayGlue = i > 0 && glued && sheet.opensItself() && !behindFrame && hasRoom();
      boolean glue = mayGlue && draw.chance(60);
      glueNext = glue;
      if (!glue && i > 0 && !tight) {
        lines.add("");
      }
      int first = glue ? lastInk() : lines.size() + 1;
      List<Known> facts = new ArrayList<>(sheet.facts());
      if (!glue && web && sheet.isPublished()) {
        pageHead(sheet, facts);
        ofPage = facts.subList(facts.size() - 2, facts.size()).stream().toList();
      } else if (i > 0
          && sheet.carrier().isPresent()
          && sheet.carrier().equals(sheets.get(i - 1).carrier())) {
        facts.addAll(ofPage); // a further instrument of the notice above
      } else {
        ofPage = List.of();
      }
      sheet.paragraphs().forEach(this::paragraph);
      facts.add(new Known("firstLine", first + ""));
      facts.add(new Known("lastLine", lastInk() + ""));
      if (!sheet.facts().isEmpty()) {
        entries.add(new Known.Entry(sheet.name(), facts));
      }
      boolean endsPage = i + 1 == sheets.size() || sheets.get(i + 1).opensItself();
      behindFrame = framed && endsPage && sheet.carrier().isPresent();
      if (behindFrame) {
        pageEnd(sheet);
      }
    }
    return new Printed(String.join(lineEnd, lines) + lineEnd, entries);
  }

  /** What a site prints above a paper: its title, its dates, the switch of font sizes. */
  private void pageHead(Sheet sheet, List<Known> facts) {
    LocalDate signed = LocalDate.parse(sheet.fact("signed").orElseThrow());
    LocalDate published = signed.plusDays(draw.between(1, 20));
    String dates = "印发日期：" + signed + "　　发布日期：" + published + "　　";
    paragraph(sheet.paragraphs().stream().filter(p -> p.role() == Role.TITLE).findFirst().get());
    paragraph(new Paragraph(Role.PAGE_INFO, dates + sheet.fact("number").orElse("")));
    if (draw.chance(50)) {
      paragraph(new Paragraph(Role.PAGE_INFO, "字号：大 中 小"));
    }
    facts.add(new Known("printed", signed.toString()));
    facts.add(new Known("published", published.toString()));
  }

  /** What a site prints below a paper: buttons, its own source, links to what explains it. */
  private void pageEnd(Sheet sheet) {
    switch (draw.between(1, 4)) {
      case 1 -> lines.add("【打印本页】　【关闭窗口】");
      case 2 -> lines.add("来源：本网站　　责任编辑：综合科");
      case 3 -> {
        lines.add("相关稿件");
        lines.add("《" + sheet.name() + "》政策解读");
      }
      default -> {
        lines.add("分享到：");
        lines.add("打印　关闭");
      }
    }
    gap();
  }

  private boolean isPageLine(String line) {
    return line.isEmpty() || line.startsWith("— ") || line.equals(runningHead);
  }

  /** The last line that a paper printed, from 1. */
  private int lastInk() {
    int last = lines.size();
    while (last > 1 && isPageLine(lines.get(last - 1))) {
      last--;
    }
    return last;
  }

  private void paragraph(Paragraph paragraph) {
    String text = noise.print(paragraph);
    Role role = paragraph.role();
    boolean indented = role == Role.TEXT || role == Role.BODIES || role == Role.DATE;
    String before = indented || role == Role.SIGNER || role == Role.NOTE ? indent : "";
    List<String> cut;
    if (glueNext) {
      glueNext = false;
      lines.subList(lastInk(), lines.size()).clear();
      before = lines.remove(lines.size() - 1);
      cut = width == 0 ? List.of(text) : Wrap.lines(text, width, Wrap.columns(before));
    } else if (width == 0 || text.length() <= width) {
      cut = List.of(text);
    } else {
      cut =
          role == Role.TITLE
              ? Wrap.balanced(text, width)
              : Wrap.lines(text, width, before.isEmpty() ? 0 : 4);
    }
    for (int i = 0; i < cut.size(); i++) {
      lines.add(i == 0 ? before + cut.get(i) : cut.get(i));
      gap();
      boolean inside = i + 1 < cut.size();
      if (paged && (role == Role.TEXT || inside) && draw.chance(role == Role.TITLE ? 8 : 4)) {
        pageBreak();
      }
    }
  }

  /** True where the next paper's first words still fit on the last line. */
  private boolean hasRoom() {
    return width == 0 || Wrap.columns(lines.get(lastInk() - 1)) <= width * 2 - 16;
  }

  /** What stands below a line. */
  private void gap() {
    if (blankBetween) {
      lines.add("");
    }
  }

  /** A page's number and the head of the next one, which stand wherever the page is full. */
  private void pageBreak() {
    pageNumber++;
    lines.add("— " + pageNumber + " —");
    gap();
    if (!runningHead.isEmpty()) {
      lines.add(runningHead);
      gap();
    }
  }
}
