package org.gongbao.cli;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongbao.authority.Authority;
import org.gongbao.build.BuildSettings;
import org.gongbao.explore.ExtractionView;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.graph.PolicyGraph;
import org.gongbao.link.Corpus;
import org.gongbao.release.DumpFormat;
import org.gongbao.release.Excerpt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what is read from one bulletin. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Shows what is read from one bulletin, without building anything.",
    footer = {
      "",
      "Examples:",
      "  gongbao extract notice.txt                       look at it on the terminal",
      "  gongbao extract notice.pdf --format html > notice.html",
      "  gongbao extract notice.txt --format trig",
      "  gongbao extract notice.txt --color always | less -R",
      "  iconv -f gbk notice.txt | gongbao extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  /** Graphs that do not come from the bulletin. */
  private static final Set<String> NOT_OF_THE_BULLETIN = Set.of("ontology", "authority");

  enum Format {
    TEXT,
    HTML,
    JSON,
    TRIG,
    NQ
  }

  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;

  @Mixin private LimitOptions limits;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      hideParamSyntax = true,
      description = "A file, or - for standard input; one of them.")
  private List<String> named;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text and html show the text with each fact where it stands and the rule that read it;"
              + " json, trig and nq are for programs (default: text on a terminal, else json).")
  private Format format;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours in text: always, auto or never (default: ${DEFAULT-VALUE}).")
  private WhenColoured coloured;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which statuses hold (default: today).")
  private LocalDate asOf;

  @Override
  public Integer call() throws Exception {
    Authority authority = Authority.load();
    OneSource one =
        new OneSource(spec.commandLine(), gongbao.streams(), limits.limits(spec.commandLine()));
    Extraction extraction = new Extractor(authority).extract(one.read(named));
    boolean terminal = gongbao.streams().terminal();
    switch (format != null ? format : terminal ? Format.TEXT : Format.JSON) {
      case TEXT -> {
        boolean colours = coloured.on(gongbao.streams(), System.getenv());
        write(ExtractionView.text(extraction, colours));
      }
      case HTML -> write(ExtractionView.html(extraction));
      case JSON -> writeJson(extraction);
      case TRIG -> writeGraphs(extraction, authority, DumpFormat.TRIG);
      case NQ -> writeGraphs(extraction, authority, DumpFormat.NQ);
    }
    return ExitCodes.DONE;
  }

  private void write(String text) throws IOException {
    TextOut out = gongbao.streams().text();
    out.print(text);
    out.end();
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

  private void writeGraphs(Extraction extraction, Authority authority, DumpFormat as)
      throws IOException {
    String base = BuildSettings.Terms.DEFAULT_BASE;
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    Excerpt excerpt = new Excerpt(NOT_OF_THE_BULLETIN);
    new PolicyGraph(base, authority).describe(Corpus.link(List.of(extraction), day), excerpt);
    excerpt.writeTo(gongbao.streams().out(), as, base);
  }
}
