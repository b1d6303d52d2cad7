package org.gongbao.cli;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongbao.authority.Authority;
import org.gongbao.build.BuildSettings;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.graph.PolicyGraph;
import org.gongbao.link.Corpus;
import org.gongbao.reading.Limits;
import org.gongbao.reading.Reading;
import org.gongbao.reading.Refusal;
import org.gongbao.release.DumpFormat;
import org.gongbao.release.Excerpt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints what is read from one bulletin. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints what is read from one bulletin, without building anything.",
    footer = {
      "",
      "Examples:",
      "  gongbao extract notice.txt",
      "  gongbao extract notice.txt --format trig",
      "  iconv -f gbk notice.txt | gongbao extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  /** Graphs that do not come from the bulletin. */
  private static final Set<String> NOT_OF_THE_BULLETIN = Set.of("ontology", "authority");

  enum Format {
    JSON,
    TRIG,
    NQ
  }

  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SOURCE", description = "A file, or - for standard input.")
  private String source;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json, trig or nq (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which statuses hold (default: today).")
  private LocalDate asOf;

  @Override
  public Integer call() throws Exception {
    if (!source.equals(Reading.STANDARD_INPUT) && Files.isDirectory(Path.of(source))) {
      throw new ParameterException(
          spec.commandLine(), source + " is a folder; extract reads one bulletin.");
    }
    Reading reading = new Reading(Limits.DEFAULT, (sha256, bytes) -> {});
    reading.add(source, gongbao.streams().in());
    for (Refusal refusal : reading.result().refusals()) {
      throw new RefusedException(refusal.path() + ": " + refusal.message());
    }
    Authority authority = Authority.load();
    Extraction extraction = new Extractor(authority).extract(reading.result().sources().get(0));
    if (format == Format.JSON) {
      writeJson(extraction);
    } else {
      writeGraphs(extraction, authority);
    }
    return ExitCodes.DONE;
  }

  private void writeJson(Extraction extraction) throws IOException {
    TextOut out = gongbao.streams().text();
    new GsonBuilder()
        .setPrettyPrinting()
        .disableHtmlEscaping()
        .create()
        .toJson(new ExtractionJson(extraction.source()).of(extraction), out);
    out.println();
    out.end();
  }

  private void writeGraphs(Extraction extraction, Authority authority) throws IOException {
    String base = BuildSettings.Terms.DEFAULT_BASE;
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    Excerpt excerpt = new Excerpt(NOT_OF_THE_BULLETIN);
    new PolicyGraph(base, authority).describe(Corpus.link(List.of(extraction), day), excerpt);
    excerpt.writeTo(
        gongbao.streams().out(), format == Format.TRIG ? DumpFormat.TRIG : DumpFormat.NQ, base);
  }
}
