package org.gongbao.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Makes errors readable and never lets them look like answers.
 *
 * <p>Fuseki counts the characters of an error's message as bytes, which breaks on the first Chinese
 * one; here the length of an error is left to the server. When an answer fails on its way, what was
 * not sent yet is thrown away in favour of the error; where some was sent, the connection breaks,
 * so that no client takes the part for the whole.
 *
 * <p>HEAD is answered as GET is; the server leaves out the body.
 */
final class HonestResponses implements Filter {
  private static final int FIRST_ERROR = 400;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Response honest = new Response((HttpServletResponse) response);
    chain.doFilter(asGet((HttpServletRequest) request), honest);
    if (honest.failedLate) {
      throw new IOException("an answer failed after a part of it was sent");
    }
  }

  private static HttpServletRequest asGet(HttpServletRequest request) {
    if (!request.getMethod().equals("HEAD")) {
      return request;
    }
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }

  private static final class Response extends HttpServletResponseWrapper {
    private boolean failedLate;

    Response(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      if (status >= FIRST_ERROR) {
        if (isCommitted()) {
          failedLate = true;
          return;
        }
        resetBuffer();
      }
      super.setStatus(status);
    }

    @Override
    public void setContentLength(int length) {
      if (getStatus() < FIRST_ERROR) {
        super.setContentLength(length);
      }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return new Output(super.getOutputStream());
    }

    /** Sends nothing more after a failure, and leaves it to the server to end the answer. */
    private final class Output extends ServletOutputStream {
      private final ServletOutputStream out;

      Output(ServletOutputStream out) {
        this.out = out;
      }

      @Override
      public void print(String text) throws IOException {
        if (!failedLate) {
          out.print(text);
        }
      }

      @Override
      public void write(int b) throws IOException {
        if (!failedLate) {
          out.write(b);
        }
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!failedLate) {
          out.write(bytes, offset, length);
        }
      }

      /** Rows stay in the buffer as long as they fit, so that a failure can still be told. */
      @Override
      public void flush() {}

      @Override
      public void close() {}

      @Override
      public boolean isReady() {
        return out.isReady();
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        out.setWriteListener(listener);
      }
    }
  }
}
