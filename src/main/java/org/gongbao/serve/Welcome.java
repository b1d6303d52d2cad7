package org.gongbao.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page at the root: what is served here and where, for whoever opens the address. */
final class Welcome extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String QUERY =
      "PREFIX gb: <https://w3id.org/gongbao/ontology#>\n"
          + "SELECT ?policy ?title ?effective {\n"
          + "  ?policy a gb:Policy ; gb:title ?title ; gb:effective ?effective\n"
          + "} ORDER BY DESC(?effective) LIMIT 10";

  private final String page;

  Welcome(String release) {
    String ask = "/gongbao/sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
    this.page =
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>公报 Gongbao</title></head>
        <body>
        <h1>公报 Gongbao</h1>
        <p>发布 Release %s</p>
        <ul>
        <li>SPARQL：<code>/gongbao/sparql</code>，例如 <a href="%s">最近施行的十项政策 (ten policies that took effect last)</a></li>
        <li><a href="/downloads/">整包下载 Downloads</a></li>
        </ul>
        <pre>%s</pre>
        </body>
        </html>
        """
            .formatted(release, ask, QUERY.replace("<", "&lt;"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
