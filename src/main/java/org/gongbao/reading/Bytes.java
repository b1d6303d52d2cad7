package org.gongbao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Loads a file within the limits: a file that goes beyond them is left at that point. */
final class Bytes {
  private Bytes() {}

  static byte[] load(InputStream in, Limits limits) throws IOException, Refused {
    ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 16);
    byte[] chunk = new byte[1 << 16];
    long inLine = 0;
    int line = 1;
    boolean lines = true;
    for (int n = in.readNBytes(chunk, 0, chunk.length);
        n > 0;
        n = in.readNBytes(chunk, 0, chunk.length)) {
      lines &= all.size() > 0 || !FileKind.of(chunk, n).isBinary();
      if (all.size() + (long) n > limits.fileBytes()) {
        throw new Refused(
            "file.too-large", "the file is larger than " + size(limits.fileBytes()) + ".");
      }
      for (int i = 0; i < n; i++) {
        if (chunk[i] == '\n' || chunk[i] == '\r') {
          boolean second = chunk[i] == '\n' && inLine == 0 && i > 0 && chunk[i - 1] == '\r';
          line += second ? 0 : 1;
          inLine = 0;
        } else if (++inLine > limits.lineBytes() && lines) {
          throw new Refused(
              "line.too-long",
              "line " + line + " is longer than " + size(limits.lineBytes()) + ".");
        }
      }
      all.write(chunk, 0, n);
    }
    return all.toByteArray();
  }

  /** A size as a person says it. */
  static String size(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
