package org.gongbao.reading;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article of a page. */
final class HtmlFile {
  private HtmlFile() {}

  static Content read(byte[] bytes, Limits limits) throws Refused {
    if (bytes.length > limits.treeBytes()) {
      throw new Refused(
          "html.too-large",
          "the page is larger than " + Bytes.size(limits.treeBytes()) + ". Give it in parts.");
    }
    return read(Decoding.markup(bytes));
  }

  /** Reads the article of a page whose characters are known. */
  static Content read(String markup) throws Refused {
    Document page = Jsoup.parse(markup);
    HtmlLines lines = HtmlLines.of(page);
    List<String> article = Article.of(lines, page.title());
    if (article.isEmpty()) {
      String instead =
          lines.images() > 0
              ? "it may show its article as a picture (it has " + lines.images() + ")"
              : "a script may fetch its article";
      throw new Refused(
          "html.no-article",
          "the page holds no running text: " + instead + ". Give the text itself.");
    }
    return Content.of("text/html", article);
  }
}
