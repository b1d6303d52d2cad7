package org.gongbao.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.build.Version;
import org.gongbao.graph.Gb;
import org.gongbao.text.SourceText;

/**
 * The page: head, legend, and for each entry its text beside its card. It works without its script;
 * the script adds the box that tells of a mark, keys, and the lines of a provision.
 */
final class HtmlPage {
  /** A longer list of entries is folded up. */
  private static final int SHOWN_ENTRIES = 12;

  private final Sheet sheet;
  private final Markup page = new Markup();
  private final HtmlText text;
  private final HtmlCard cards;

  HtmlPage(Sheet sheet) {
    this.sheet = sheet;
    this.text = new HtmlText(sheet, page);
    this.cards = new HtmlCard(sheet, page);
  }

  String write() {
    String script = resource("extraction.js");
    head(script);
    page.raw("<body>\n<header>\n");
    origin();
    findings();
    contents();
    page.raw("</header>\n");
    legend();
    page.raw("<main>\n");
    sheet.stretches().forEach(this::stretch);
    page.raw("</main>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n");
    page.raw("<script>").raw(script).raw("</script>\n</body>\n</html>\n");
    return page.toString();
  }

  /** Nothing but this page's own style and script may run or be loaded. */
  private void head(String script) {
    page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src 'unsafe-inline'; script-src 'sha256-" + digest(script) + "'\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .element("title", fileName() + " · 公报 Gongbao")
        .raw("\n<style>\n" + resource("extraction.css"));
    for (MarkKind kind : MarkKind.values()) {
      String k = kind.style();
      page.raw("body:has(#on-" + k + ":not(:checked)) .k-" + k + "{--ink:transparent}");
      page.raw("body:has(#on-" + k + ":not(:checked)) .g-" + k + "{display:none}\n");
    }
    page.raw("</style>\n</head>\n");
  }

  private void origin() {
    SourceText.Origin origin = sheet.source().origin();
    String kind = Labels.ofOntology().of(Gb.bulletin(sheet.extraction().kind().term()));
    page.element("h1", fileName()).raw("\n<p class=\"meta\">");
    List<String> words =
        List.of(
            kind,
            sheet.cards().size() + " 项 entries",
            sheet.source().lineCount() + " 行 lines",
            origin.mediaType(),
            "sha256 " + origin.sha256().substring(0, 16),
            "gongbao " + Version.OF_PROGRAM);
    words.forEach(w -> page.element("span", w).raw(" "));
    page.raw("</p>\n");
  }

  private void findings() {
    if (sheet.findings().isEmpty()) {
      return;
    }
    page.raw("<section class=\"findings g-finding\">\n<h2>存疑 <small>findings</small></h2>\n<ul>\n");
    sheet.findings().forEach(cards::fact);
    page.raw("</ul>\n</section>\n");
  }

  private void contents() {
    int size = sheet.cards().size();
    if (size < 2) {
      return;
    }
    page.raw(
            size > SHOWN_ENTRIES
                ? "<details class=\"contents\">"
                : "<details class=\"contents\" open>")
        .raw("<summary>目录 <small>contents</small></summary>\n<ol>\n");
    for (int i = 0; i < size; i++) {
      Card card = sheet.cards().get(i);
      page.raw("<li><a href=\"#e" + (i + 1) + "\">").text(card.title()).raw("</a> ");
      page.element("small", cards.lines(card.entry().span())).raw("</li>\n");
    }
    page.raw("</ol></details>\n");
  }

  /** Which kinds there are, and how many of each; each can be switched off. */
  private void legend() {
    Map<MarkKind, Integer> counts = new TreeMap<>();
    sheet.all().forEach(m -> counts.merge(m.kind(), 1, Integer::sum));
    page.raw("<div class=\"legend\" role=\"group\" aria-label=\"图例 legend\">\n");
    counts.forEach(
        (kind, count) ->
            page.raw("<label class=\"k-" + kind.style() + "\">")
                .raw("<input type=\"checkbox\" checked id=\"on-" + kind.style() + "\">")
                .raw(
                    "<span><i></i> "
                        + kind.chinese()
                        + " <small>"
                        + kind.english()
                        + "</small> </span>")
                .raw("<b>" + count + "</b></label>\n"));
    page.raw("<span class=\"keys\" hidden><button type=\"button\">全部 all</button> ")
        .raw("<kbd>j</kbd> <kbd>k</kbd> 前后标记 marks</span>\n</div>\n");
  }

  private void stretch(Sheet.Stretch stretch) {
    boolean read = !stretch.cards().isEmpty();
    if (!read && sheet.source().text(stretch.span()).isBlank()) {
      return;
    }
    page.raw(read ? "<section class=\"entry\">\n" : "<section class=\"rest\">\n");
    if (read) {
      page.raw("<div class=\"cards\">\n");
      stretch.cards().forEach(cards::card);
      page.raw("</div>\n");
    }
    text.write(stretch.span());
    page.raw("</section>\n");
  }

  private String fileName() {
    return sheet.source().origin().fileName();
  }

  private static String digest(String script) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] bytes = sha256.digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + " is not on the class path; build the project again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be read", e);
    }
  }
}
