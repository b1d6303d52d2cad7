package org.gongbao.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.gongbao.authority.Authority;
import org.gongbao.build.Progress.Stage;
import org.gongbao.correct.Corrector;
import org.gongbao.correct.Outcome;
import org.gongbao.extract.Extractor;
import org.gongbao.graph.PolicyGraph;
import org.gongbao.link.Corpus;
import org.gongbao.link.Links;
import org.gongbao.reading.Reading;
import org.gongbao.release.Archive;
import org.gongbao.release.Counts;
import org.gongbao.release.Draft;
import org.gongbao.release.KeptBulletin;
import org.gongbao.release.Manifest;
import org.gongbao.release.Release;
import org.gongbao.release.ReportEntry;
import org.gongbao.release.StatementSorter;
import org.gongbao.store.ReleaseStore;
import org.gongbao.store.StoreBuilder;
import org.gongbao.store.StoreSummary;
import org.gongbao.store.Validation;
import org.gongbao.store.ValidationReport;
import org.gongbao.text.SourceText.Origin;

/** Bulletins in, a release out. The door of this package. */
public final class Build {
  private final BuildSettings settings;
  private final Progress progress;
  private final Archive archive;

  private Build(BuildSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.archive = Archive.at(settings.data());
  }

  /**
   * Makes a release of bulletins and puts it to use when it is whole and checked. The same
   * bulletins and settings give the same release.
   *
   * @param standardInput what the source {@code -} reads
   * @throws BuildRefusedException where nothing could be read, the corrections are wrong, or
   *     something was refused under {@code strict}; the release in use stays
   * @throws IOException where the data folder cannot be read or written; the release in use stays
   */
  public static BuildResult run(
      BuildSettings settings, InputStream standardInput, Progress progress)
      throws IOException, BuildRefusedException {
    return new Build(settings, progress).run(standardInput);
  }

  private BuildResult run(InputStream standardInput) throws IOException, BuildRefusedException {
    Authority authority = Authority.load();
    Corrector corrector = new Corrector(authority);
    Corrections corrections = corrections(corrector);
    try (Draft draft = archive.draft()) {
      progress.begin(Stage.READ, 0);
      Reading.Result read = Bulletins.read(settings.sources(), standardInput, archive, draft::keep);

      progress.begin(Stage.EXTRACT, read.sources().size());
      Bulletins bulletins =
          Bulletins.extract(read, authority, progress).corrected(corrector, corrections.all());
      refuseUnfit(bulletins);

      progress.begin(Stage.LINK, 0);
      Links links = Corpus.link(bulletins.extractions(), settings.terms().asOf());

      Counts counts = write(links, bulletins.outcomes(), authority, draft);

      progress.begin(Stage.STORE, 0);
      compare(counts, StoreBuilder.build(draft.nquads(), draft.store()));

      progress.begin(Stage.CHECK, 0);
      ValidationReport validation = validate(draft.store());
      refuseInvalid(validation);

      progress.begin(Stage.SEAL, 0);
      draft.validation(validation.turtle());
      draft.report(bulletins.report());
      if (corrections.file().isPresent()) {
        draft.corrections(corrections.file().get());
      }
      bulletins.extractions().forEach(e -> draft.list(kept(e.source().origin())));
      Release release = draft.seal(origin());
      return new BuildResult(
          release,
          bulletins.refused(),
          bulletins.doubts(),
          bulletins.unapplied(),
          validation.messages());
    }
  }

  private Corrections corrections(Corrector corrector) throws IOException, BuildRefusedException {
    Optional<Path> file =
        settings
            .sources()
            .corrections()
            .or(() -> Optional.of(archive.corrections()).filter(Files::exists));
    return file.isPresent() ? Corrections.load(file.get(), corrector) : Corrections.NONE;
  }

  private void refuseUnfit(Bulletins bulletins) throws BuildRefusedException {
    if (bulletins.extractions().isEmpty()) {
      throw new BuildRefusedException(
          "nothing could be read, so nothing is released.", bulletins.refused());
    }
    List<ReportEntry> unfit = new ArrayList<>(bulletins.refused());
    unfit.addAll(bulletins.serious());
    if (settings.strict() && !unfit.isEmpty()) {
      throw new BuildRefusedException(
          unfit.size() + " of the sources could not be read, so nothing is released (--strict).",
          unfit);
    }
  }

  private void refuseInvalid(ValidationReport validation) throws BuildRefusedException {
    if (settings.strict() && !validation.passes()) {
      throw new BuildRefusedException(
          "the statements break the shapes, so nothing is released (--strict): "
              + validation.messages().get(0),
          List.of());
    }
  }

  private Counts write(Links links, List<Outcome> outcomes, Authority authority, Draft draft)
      throws IOException {
    String base = settings.terms().base();
    try (StatementSorter statements = draft.sorter()) {
      progress.begin(Stage.DESCRIBE, 0);
      new PolicyGraph(base, authority).describe(links, outcomes, statements);
      progress.begin(Stage.WRITE, 0);
      return draft.write(statements, base);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void compare(Counts written, StoreSummary stored) throws IOException {
    compare("statements in graphs", written.statements(), stored, StoreSummary::quads);
    compare("merged statements", written.triples(), stored, StoreSummary::statements);
  }

  private static void compare(
      String what, long written, StoreSummary stored, ToLongFunction<StoreSummary> count)
      throws IOException {
    if (count.applyAsLong(stored) != written) {
      throw new IOException(
          "the store holds " + count.applyAsLong(stored) + " " + what + " instead of " + written);
    }
  }

  private static ValidationReport validate(Path storeDir) throws IOException {
    try (ReleaseStore store = ReleaseStore.open(storeDir)) {
      return Validation.ofOntology().validate(store);
    }
  }

  private Manifest.Origin origin() throws IOException {
    BuildSettings.Terms terms = settings.terms();
    Optional<String> previous = terms.previous().isPresent() ? terms.previous() : archive.latest();
    return new Manifest.Origin(
        terms.asOf(),
        previous,
        terms.base(),
        terms.licence(),
        Map.of("gongbao", Version.OF_PROGRAM, "rules", Extractor.RULES));
  }

  private static KeptBulletin kept(Origin origin) {
    return new KeptBulletin(origin.sha256(), origin.fileNames(), origin.byteCount());
  }
}
