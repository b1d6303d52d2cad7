package org.gongbao.reading;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the compressed streams of a PDF before a parser does: one that unpacks to far more than
 * the file is a trap, and parsers hold streams in memory.
 */
final class PdfStreams {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private PdfStreams() {}

  static void check(byte[] pdf, Limits limits) throws Refused {
    long allowed = limits.archives().unpacked(pdf.length);
    long unpacked = 0;
    Inflater inflater = new Inflater();
    try {
      for (int at = next(pdf, 0); at >= 0; ) {
        inflater.reset();
        int size = pdf.length - at;
        if (size > 2
            && (pdf[at] & 0x0F) == 8
            && ((pdf[at] & 0xFF) << 8 | pdf[at + 1] & 0xFF) % 31 == 0) {
          inflater.setInput(pdf, at, size);
          unpacked += inflated(inflater, allowed - unpacked);
          at += (int) Math.min(size, inflater.getBytesRead());
        }
        if (unpacked > allowed) {
          throw new Refused(
              "archive.bomb",
              "the PDF unpacks to more than " + Bytes.size(allowed) + ", far more than its size.");
        }
        at = next(pdf, at);
      }
    } finally {
      inflater.end();
    }
  }

  /** Bytes that a stream unpacks to, counted to just above {@code most}. */
  private static long inflated(Inflater inflater, long most) {
    byte[] chunk = new byte[1 << 16];
    long all = 0;
    try {
      while (all <= most && !inflater.finished()) {
        int n = inflater.inflate(chunk);
        if (n == 0) {
          return all;
        }
        all += n;
      }
    } catch (DataFormatException e) {
      return all;
    }
    return all;
  }

  /** Offset of the first byte of the next stream, or -1. */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i + STREAM.length + 2 < pdf.length; i++) {
      if (pdf[i] == 's' && isStream(pdf, i) && (i < 3 || pdf[i - 1] != 'd')) {
        int at = i + STREAM.length;
        at += pdf[at] == '\r' ? 1 : 0;
        return pdf[at] == '\n' ? at + 1 : at;
      }
    }
    return -1;
  }

  private static boolean isStream(byte[] pdf, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }
}
