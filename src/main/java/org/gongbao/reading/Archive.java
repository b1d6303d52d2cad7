package org.gongbao.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip. Bytes are counted as they are unpacked, whatever the archive says of itself,
 * and nothing is ever written to a disk: a name is only a name.
 */
final class Archive implements AutoCloseable {
  private final ZipInputStream zip;
  private final Limits limits;
  private final long allowed;
  private long unpacked;
  private int entries;

  Archive(byte[] bytes, Limits limits) {
    this.zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
    this.limits = limits;
    this.allowed = limits.archives().unpacked(bytes.length);
  }

  /** The names of all files, in the order of the archive. */
  static List<String> names(byte[] bytes, Limits limits) throws Refused, IOException {
    List<String> names = new ArrayList<>();
    try (Archive archive = new Archive(bytes, limits)) {
      for (String name = archive.next(); name != null; name = archive.next()) {
        names.add(name);
        archive.passOver();
      }
    }
    return names;
  }

  /** The files of some names. */
  static Map<String, byte[]> unpack(byte[] bytes, Limits limits, Predicate<String> wanted)
      throws Refused, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Archive archive = new Archive(bytes, limits)) {
      for (String name = archive.next(); name != null; name = archive.next()) {
        if (wanted.test(name)) {
          files.put(name, archive.bytes());
        } else {
          archive.passOver();
        }
      }
    }
    return files;
  }

  /** The name of the next file, or null where there is none. */
  String next() throws Refused, IOException {
    ZipEntry entry;
    do {
      entry = zip.getNextEntry();
      if (entry != null && ++entries > limits.archives().entries()) {
        throw new Refused(
            "archive.too-many",
            "the archive holds more than "
                + limits.archives().entries()
                + " files. Give it in parts.");
      }
    } while (entry != null && entry.isDirectory());
    return entry == null ? null : name(entry.getName());
  }

  /** The bytes of the current file. */
  byte[] bytes() throws Refused, IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 14];
    for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
      count(n);
      if (all.size() + (long) n > limits.fileBytes()) {
        throw new Refused(
            "file.too-large",
            "a file in the archive is larger than " + Bytes.size(limits.fileBytes()) + ".");
      }
      all.write(chunk, 0, n);
    }
    return all.toByteArray();
  }

  private void passOver() throws Refused, IOException {
    byte[] chunk = new byte[1 << 14];
    for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
      count(n);
    }
  }

  private void count(int more) throws Refused {
    unpacked += more;
    if (unpacked > allowed) {
      throw new Refused(
          "archive.bomb",
          "the archive unpacks to more than " + Bytes.size(allowed) + ", far more than its size.");
    }
  }

  /** What an archive's trouble means to a user. */
  static Refused refused(IOException trouble) {
    boolean encrypted = String.valueOf(trouble.getMessage()).contains("encrypted");
    return encrypted && trouble instanceof ZipException
        ? new Refused("archive.encrypted", "the archive is encrypted. Give it without a password.")
        : DocxFile.damaged("archive", trouble);
  }

  /** Names are UTF-8 where an archive says so; else UTF-8 or, from Chinese Windows, GB18030. */
  private static String name(String latin) {
    if (latin.chars().anyMatch(c -> c > 0xFF)) {
      return latin.replace('\\', '/');
    }
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace('\\', '/');
    } catch (CharacterCodingException e) {
      return new String(bytes, ChineseCharset.GB18030).replace('\\', '/');
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
