package org.gongbao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongbao.authority.Authority;
import org.gongbao.reading.Limits;
import org.gongbao.reading.Reading;
import org.gongbao.text.SourceText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much text one thread turns into entries in a second, after warm-up, and whether that stays so
 * for long texts. {@code bytes} is UTF-8 bytes a second. Reads the bulletins of {@code
 * GONGBAO_SHARED} where that is set, the bundled samples else.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBench {
  /** Each text so many times one after another: the same figure for all of them is linear. */
  @Param({"1", "10", "100"})
  public int copies;

  private Extractor extractor;
  private List<SourceText> texts;
  private long bytes;

  /** Bytes of text, which JMH prints a second. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Text {
    public long bytes;
  }

  @Setup
  public void read() throws IOException {
    String shared = System.getenv("GONGBAO_SHARED");
    Path folder =
        shared == null
            ? Path.of("src/main/resources/org/gongbao/samples")
            : Path.of(shared, "bulletins");
    Reading reading = new Reading(Limits.DEFAULT, (sha256, content) -> {});
    reading.add(folder.toString(), InputStream.nullInputStream());
    extractor = new Extractor(Authority.load());
    texts = new ArrayList<>();
    for (SourceText source : reading.result().sources()) {
      String text = (source.text() + "\n").repeat(copies);
      texts.add(new SourceText(source.origin(), text));
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
  }

  @Benchmark
  public int textToEntries(Text counted) {
    int entries = 0;
    for (SourceText text : texts) {
      entries += extractor.extract(text).entries().size();
    }
    counted.bytes += bytes;
    return entries;
  }
}
