package org.gongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  private static final String NOTICE = "关于印发《公园管理办法》的通知\r\n各区人民政府：\n　　现印发给你们。\n";

  @TempDir Path folder;
  final Map<String, byte[]> kept = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
  void contentDecidesTheEncoding(String charset) throws IOException {
    byte[] bytes = NOTICE.getBytes(Charset.forName(charset));
    SourceText source = only(read("a.txt", bytes));
    assertThat(source.text()).isEqualTo(NOTICE);
    assertThat(source.origin().byteCount()).isEqualTo(bytes.length);
    assertThat(source.origin().mediaType()).isEqualTo("text/plain");
    assertThat(kept).containsOnlyKeys(source.origin().sha256());
    assertThat(kept.values()).containsExactly(bytes);
  }

  @Test
  void aByteOrderMarkIsNoCharacterOfTheText() throws IOException {
    byte[] marked = ("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_8);
    assertThat(only(read("a.txt", marked)).text()).isEqualTo(NOTICE);
    byte[] little = ("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_16LE);
    assertThat(only(read("b.txt", little)).text()).isEqualTo(NOTICE);
  }

  @Test
  void charactersBeyondGbkAreReadFromGb18030() throws IOException {
    String name = "𠮷㐀䶮镕";
    assertThat(only(read("a.txt", name.getBytes(Charset.forName("GB18030")))).text())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a x, format not supported: gif",
    "7z\u00bc\u00af'\u001cx, format not supported: 7z",
    "Rar!\u001a\u0007x, format not supported: rar",
  })
  void formatsThatAreNotReadAreNamed(String text, String message) throws IOException {
    Refusal refusal = refusal(read("a.txt", text.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(refusal.code()).isEqualTo("format.unsupported");
    assertThat(refusal.message()).startsWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 x, file.damaged",
    "PK\u0003\u0004x, file.damaged",
    "{\\rtf1 }, word.no-text",
    "<!DOCTYPE html><p>x, html.no-article",
    "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1, file.damaged",
  })
  void contentDecidesTheKindOfAFile(String text, String code) throws IOException {
    assertThat(refusal(read("a.txt", text.getBytes(StandardCharsets.ISO_8859_1))).code())
        .isEqualTo(code);
  }

  @Test
  void emptyAndBlankFilesAreRefused() throws IOException {
    assertThat(refusal(read("a.txt", new byte[0])).code()).isEqualTo("file.empty");
    assertThat(refusal(read("b.txt", " \r\n　".getBytes(StandardCharsets.UTF_8))).code())
        .isEqualTo("file.blank");
  }

  @Test
  void binaryFilesAreRefused() throws IOException {
    byte[] withNul = {'a', 0, 'b', 'c'};
    assertThat(refusal(read("a.txt", withNul)).message()).startsWith("binary file");
    byte[] controls = new byte[200];
    for (int i = 0; i < controls.length; i++) {
      controls[i] = (byte) (i % 2 == 0 ? 'a' : 1 + i % 8);
    }
    assertThat(refusal(read("b.txt", controls)).code()).isEqualTo("file.binary");
  }

  @Test
  void damagedUtf8IsRefusedAndNeverTakenForGb18030() throws IOException {
    byte[] bytes = NOTICE.repeat(3).getBytes(StandardCharsets.UTF_8);
    int offset = bytes.length / 2;
    while ((bytes[offset] & 0xC0) != 0x80) {
      offset++;
    }
    bytes[offset] = (byte) 0xFF;
    Refusal refusal = refusal(read("a.txt", bytes));
    assertThat(refusal.code()).isEqualTo("encoding.invalid");
    assertThat(refusal.message()).matches(".*offset \\d+, line \\d+\\.");
    byte[] cut = Arrays.copyOf(NOTICE.getBytes(StandardCharsets.UTF_8), 40);
    assertThat(refusal(read("b.txt", cut)).code()).isEqualTo("encoding.invalid");
  }

  @Test
  void theOffsetOfAnInvalidByteIsNamed() throws IOException {
    byte[] bytes = "line\ncaf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(read("a.txt", bytes)).message())
        .isEqualTo("the text is neither UTF-8 nor GB18030: byte 0xE9 at offset 8, line 2.");
  }

  @Test
  void aLineBeyondTheLimitIsRefusedWithoutReadingOn() throws IOException {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return read[0]++ < 10 ? '\n' : 'x';
          }
        };
    Reading reading = new Reading(new Limits(1 << 30, 1 << 20), kept::put);
    reading.add("-", endless);
    Refusal refusal = refusal(reading.result());
    assertThat(refusal.code()).isEqualTo("line.too-long");
    assertThat(refusal.message()).isEqualTo("line 11 is longer than 1 MB.");
    assertThat(read[0]).isLessThan(2 << 20);
  }

  @Test
  void aFileBeyondTheLimitIsRefused() throws IOException {
    Reading reading = new Reading(new Limits(100, 100), kept::put);
    reading.add("-", new ByteArrayInputStream("行\n".repeat(40).getBytes(StandardCharsets.UTF_8)));
    assertThat(refusal(reading.result()).message()).isEqualTo("the file is larger than 100 bytes.");
  }

  @Test
  void theSameBytesUnderSeveralNamesAreOneSource() throws IOException {
    Files.writeString(folder.resolve("b.txt"), NOTICE);
    Files.createDirectory(folder.resolve("again"));
    Files.writeString(folder.resolve("again/a.txt"), NOTICE);
    SourceText source = only(read(folder.toString()));
    assertThat(source.origin().fileNames()).containsExactly("a.txt", "b.txt");
    assertThat(source.origin().fileName()).isEqualTo("a.txt");
    assertThat(kept).hasSize(1);
  }

  @Test
  void foldersAreWalkedInOrderWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("z/.git"));
    Files.writeString(folder.resolve("z/.git/x.txt"), "x");
    Files.writeString(folder.resolve(".hidden"), "x");
    Files.writeString(folder.resolve("z/1.txt"), "第一");
    Files.writeString(folder.resolve("2.txt"), "第二");
    Files.write(folder.resolve("3.bin"), new byte[] {0, 1, 2});
    Reading.Result result = read(folder.toString());
    assertThat(result.sources())
        .extracting(s -> s.origin().fileName())
        .containsExactly("1.txt", "2.txt");
    assertThat(result.refusals())
        .extracting(Refusal::path)
        .containsExactly(folder.resolve("3.bin").toString());
  }

  @Test
  void theOrderOfSourcesDoesNotCount() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "第一");
    Path b = Files.writeString(folder.resolve("b.txt"), "第二");
    assertThat(names(read(a.toString(), b.toString())))
        .isEqualTo(names(read(b.toString(), a.toString())));
  }

  @Test
  void whatCannotBeReadIsRefusedAndTheOthersGoOn() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), "第一");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Reading.Result result =
        read(folder.resolve("absent").toString(), empty.toString(), good.toString(), "a\0b");
    assertThat(result.sources()).hasSize(1);
    assertThat(result.refusals())
        .extracting(Refusal::code)
        .containsExactlyInAnyOrder("file.missing", "file.missing", "folder.empty");
  }

  @Test
  void troubleOfTheStreamIsARefusal() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };
    Reading reading = new Reading(Limits.DEFAULT, kept::put);
    reading.add("-", broken);
    assertThat(refusal(reading.result()))
        .isEqualTo(new Refusal("-", "file.unreadable", "it cannot be read: Input/output error."));
  }

  private Reading.Result read(String... sources) throws IOException {
    Reading reading = new Reading(Limits.DEFAULT, kept::put);
    for (String source : sources) {
      reading.add(source, InputStream.nullInputStream());
    }
    return reading.result();
  }

  private Reading.Result read(String name, byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve(name), bytes).toString());
  }

  private static List<String> names(Reading.Result result) {
    return result.sources().stream().map(s -> s.origin().fileName()).toList();
  }

  private static SourceText only(Reading.Result result) {
    assertThat(result.refusals()).isEmpty();
    assertThat(result.sources()).hasSize(1);
    return result.sources().get(0);
  }

  private static Refusal refusal(Reading.Result result) {
    assertThat(result.sources()).isEmpty();
    assertThat(result.refusals()).hasSize(1);
    return result.refusals().get(0);
  }
}
