package org.gongbao.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongbao.release.Archive;
import org.gongbao.release.Release;
import org.gongbao.store.ReleaseStore;
import org.gongbao.store.StoreSummary;
import org.gongbao.store.Validation;
import org.gongbao.store.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Checks the release in use. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the release in use: the checksums of its files and bulletins, what its store holds,"
          + " and the shapes. Exit code 1 where something is wrong."
    },
    footer = {"", "Example:", "  gongbao check --data data"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Gongbao gongbao;
  @Mixin private DataOption data;

  @Override
  public Integer call() throws Exception {
    Archive archive = data.archive();
    Release release = data.current();
    TextOut out = gongbao.streams().text();
    out.println("release " + release.id());
    long problems = tell(out, "files", release.verify());
    problems += tell(out, "bulletins", archive.verifyBulletins(release));
    out.end();
    if (problems == 0) {
      problems += checkStore(out, release);
    } else {
      out.println("store: not looked at, since the release is damaged");
    }
    out.end();
    return problems == 0 ? ExitCodes.DONE : ExitCodes.REFUSED;
  }

  private long checkStore(TextOut out, Release release) throws IOException {
    try (ReleaseStore store = ReleaseStore.openCurrent(data.folder())) {
      long problems = tell(out, "store", differences(release, store.summary()).stream().toList());
      out.end();
      ValidationReport validation = Validation.ofOntology().validate(store);
      List<String> broken = validation.passes() ? List.of() : validation.messages();
      return problems + tell(out, "shapes", broken);
    }
  }

  private static Optional<String> differences(Release release, StoreSummary store) {
    var counts = release.manifest().counts();
    boolean same =
        store.sha256().equals(release.manifest().contentSha256())
            && store.quads() == counts.statements()
            && store.statements() == counts.triples();
    return same
        ? Optional.empty()
        : Optional.of("the store was made from another release: delete its folder in stores/");
  }

  private static long tell(TextOut out, String what, List<String> problems) {
    out.println(
        what + ": " + (problems.isEmpty() ? "sound" : Told.number(problems.size(), "problem")));
    problems.forEach(p -> out.println("  " + p));
    return problems.size();
  }
}
