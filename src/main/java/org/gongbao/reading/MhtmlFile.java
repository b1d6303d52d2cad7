package org.gongbao.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of an MHTML file (RFC 2557): the first part of a mail that is html. */
final class MhtmlFile {
  private static final Pattern PART =
      Pattern.compile("(?i)content-type:[ \\t]*text/html[^\\n]*(?:\\n[ \\t][^\\n]*)*");
  private static final Pattern CODED =
      Pattern.compile("(?i)content-transfer-encoding:[ \\t]*(base64|quoted-printable)");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary[ \\t]*=[ \\t]*(?:\"([^\"\\n]+)\"|([^\\s;]+))");

  private MhtmlFile() {}

  static Content read(byte[] bytes, Limits limits) throws Refused {
    String mail = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    Matcher part = PART.matcher(mail);
    if (!part.find()) {
      throw AnyFile.unsupported("mail without html");
    }
    int headStart = Math.max(0, mail.lastIndexOf("\n\n", part.start()));
    int headEnd = mail.indexOf("\n\n", part.end());
    if (headEnd < 0) {
      throw new Refused("file.damaged", "the mhtml ends before its page. Save it again.");
    }
    Matcher boundary = BOUNDARY.matcher(mail.substring(0, headEnd));
    int end = mail.length();
    if (boundary.find()) {
      String mark = "\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
      int next = mail.indexOf(mark, headEnd);
      end = next < 0 ? end : next;
    }
    Matcher coded = CODED.matcher(mail.substring(headStart, headEnd));
    String coding = coded.find() ? coded.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    byte[] page = decoded(mail.substring(headEnd + 2, end), coding);
    return HtmlFile.read(page, limits);
  }

  private static byte[] decoded(String body, String coding) throws Refused {
    return switch (coding) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quoted(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private static byte[] base64(String body) throws Refused {
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw DocxFile.damaged("mhtml", e);
    }
  }

  /** RFC 2045, 6.7. */
  private static byte[] quoted(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int high = c == '=' && i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
      int low = high >= 0 ? Character.digit(body.charAt(i + 2), 16) : -1;
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else if (c == '=' && i + 1 < body.length() && body.charAt(i + 1) == '\n') {
        i++;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }
}
