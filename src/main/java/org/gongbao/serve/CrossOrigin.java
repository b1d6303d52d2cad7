package org.gongbao.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets pages of every origin read what is public anyway, without credentials (Fetch standard). */
final class CrossOrigin implements Filter {
  private static final String DAY = "86400";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader(
        "Access-Control-Expose-Headers", "Content-Length, ETag, Link, Location, Retry-After");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    if (asked.getMethod().equals("OPTIONS")) {
      answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      answer.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
      answer.setHeader("Access-Control-Max-Age", DAY);
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }
}
