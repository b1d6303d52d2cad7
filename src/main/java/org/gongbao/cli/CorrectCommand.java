package org.gongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongbao.authority.Authority;
import org.gongbao.build.Corrections;
import org.gongbao.correct.Attribution;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Corrector;
import org.gongbao.correct.Ground;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.reading.Reading;
import org.gongbao.release.CorrectionsFile;
import org.gongbao.release.KeptBulletin;
import org.gongbao.release.Release;
import org.gongbao.release.WrongFileException;
import org.gongbao.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what is read from a bulletin, and corrects it. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what is read from a bulletin, entry by entry, and appends a correction to the file that"
          + " every build applies."
    },
    footer = {
      "",
      "Examples:",
      "  gongbao correct notice.txt",
      "  gongbao correct notice.txt --entry 1 --fact number --right '沪府规〔2021〕7号'"
          + " --who 王五 --why '原件为7号'",
      "  gongbao correct notice.txt --entry 1 --fact cites --read '《江海市渡口条例》' --as basedOn"
          + " --who 王五 --why '开头即说明依据'",
      "  gongbao correct notice.txt --entry 40 --fact entry --nothing --who 王五 --why '这是附件'",
      "  gongbao correct notice.txt --fact entry --right 40-72 --who 王五 --why '此处另起一篇'",
      "  gongbao correct --list"
    })
final class CorrectCommand implements Callable<Integer> {
  @ParentCommand private Gongbao gongbao;
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;
  @Mixin private RightOptions said;
  @Mixin private LimitOptions limits;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..1",
      description = "The bulletin, a file or - for standard input.")
  private String source;

  @Option(names = "--list", description = "List the corrections and what became of them.")
  private boolean list;

  @Option(
      names = "--entry",
      paramLabel = "LINE",
      description =
          "The line in which the entry begins, or one of its lines; 12.2 for the second that begins"
              + " in line 12.")
  private String entry;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "Where corrections stand (default: corrections.ttl of the data folder).")
  private Path file;

  @Override
  public Integer call() throws Exception {
    Authority authority = Authority.load();
    Corrector corrector = new Corrector(authority);
    Path path = file == null ? data.archive().corrections() : file;
    Corrections before =
        Files.exists(path) || file != null && list
            ? Corrections.load(path, corrector)
            : Corrections.NONE;
    CorrectionsShown shown = new CorrectionsShown(gongbao.streams(), corrector);
    if (list) {
      shown.list(before, atHand(before), new Extractor(authority));
      return ExitCodes.DONE;
    }
    if (source == null) {
      throw new ParameterException(spec.commandLine(), "name a SOURCE, or say --list.");
    }
    OneSource one =
        new OneSource(spec.commandLine(), gongbao.streams(), limits.limits(spec.commandLine()));
    Extraction read = new Extractor(authority).extract(one.read(List.of(source)));
    Extraction now = corrector.apply(read, before.all()).extraction();
    try {
      if (said.fact().isEmpty()) {
        shown.read(now, place());
      } else {
        correct(corrector, now, path, shown);
      }
    } catch (IllegalArgumentException e) {
      String end = e.getMessage().endsWith("?") ? "" : ".";
      throw new ParameterException(spec.commandLine(), e.getMessage() + end, e);
    }
    return ExitCodes.DONE;
  }

  private void correct(Corrector corrector, Extraction now, Path path, CorrectionsShown shown)
      throws IOException, RefusedException {
    Attribution by = said.attribution(LocalDate.now());
    Correction correction = corrector.propose(now, said.proposal(place()), by);
    shown.proposed(now, correction);
    try {
      CorrectionsFile.append(path, correction);
    } catch (WrongFileException e) {
      throw new RefusedException(e.told());
    }
    shown.appended(path);
  }

  /** The bulletin that was named, and those of the release in use that are corrected. */
  private List<SourceText> atHand(Corrections corrections) throws IOException {
    Set<String> corrected = new HashSet<>();
    corrections.all().forEach(c -> corrected.add(c.ground().bulletin().sha256()));
    Reading reading = new Reading(limits.limits(spec.commandLine()), (sha256, bytes) -> {});
    if (source != null) {
      reading.add(source, gongbao.streams().in());
    }
    Optional<Release> current = data.archive().current();
    if (current.isPresent()) {
      for (KeptBulletin bulletin : current.get().bulletins()) {
        if (corrected.contains(bulletin.sha256())) {
          Path kept = data.archive().bulletin(bulletin.sha256());
          reading.addFile(kept, bulletin.fileNames().get(0));
        }
      }
    }
    return reading.result().sources();
  }

  private Optional<Ground.EntryPlace> place() {
    if (entry == null) {
      return Optional.empty();
    }
    if (!entry.matches("\\d{1,7}(\\.\\d{1,4})?")) {
      throw new IllegalArgumentException("“" + entry + "” is no line, such as 12 or 12.2");
    }
    String[] parts = entry.split("\\.");
    return Optional.of(
        new Ground.EntryPlace(
            Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1])));
  }
}
