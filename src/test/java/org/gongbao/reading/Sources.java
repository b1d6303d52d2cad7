package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongbao.text.SourceText;

/** Reads bytes as a source, and makes archives for it. */
final class Sources {
  private Sources() {}

  /** A file in an archive. */
  record Entry(String name, byte[] bytes) {
    Entry(String name, String text) {
      this(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  static Reading.Result read(byte[] bytes) {
    return read(bytes, Limits.DEFAULT);
  }

  static Reading.Result read(byte[] bytes, Limits limits) {
    try {
      Reading reading = new Reading(limits, (sha256, kept) -> {});
      reading.add("-", new ByteArrayInputStream(bytes));
      return reading.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceText source(byte[] bytes) {
    Reading.Result result = read(bytes);
    assertThat(result.refusals()).isEmpty();
    assertThat(result.sources()).hasSize(1);
    return result.sources().get(0);
  }

  static Refusal refusal(byte[] bytes) {
    Reading.Result result = read(bytes);
    assertThat(result.sources()).isEmpty();
    assertThat(result.refusals()).hasSize(1);
    return result.refusals().get(0);
  }

  static List<String> lines(byte[] bytes) {
    return source(bytes).text().lines().toList();
  }

  static List<String> lines(String utf8) {
    return lines(utf8.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Entry... entries) {
    return zip(StandardCharsets.UTF_8, entries);
  }

  static byte[] zip(Charset names, Entry... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
