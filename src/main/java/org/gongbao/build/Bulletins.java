package org.gongbao.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.authority.Authority;
import org.gongbao.correct.Corrected;
import org.gongbao.correct.Correction;
import org.gongbao.correct.Corrector;
import org.gongbao.correct.Ground;
import org.gongbao.correct.Outcome;
import org.gongbao.extract.Extraction;
import org.gongbao.extract.Extractor;
import org.gongbao.reading.Reading;
import org.gongbao.reading.Refusal;
import org.gongbao.release.Archive;
import org.gongbao.release.KeptBulletin;
import org.gongbao.release.Release;
import org.gongbao.release.ReportEntry;
import org.gongbao.text.Finding;
import org.gongbao.text.SourceText;

/**
 * What was read of all sources: extractions in the order of the sources, and the files refused.
 *
 * @param refused by path
 * @param outcomes of all corrections
 */
record Bulletins(List<Extraction> extractions, List<ReportEntry> refused, List<Outcome> outcomes) {
  /** A bulletin with such a finding counts as refused under {@code strict}. */
  private static final Set<String> SERIOUS = Set.of("source.no-entry");

  /** Reads the sources, and those of the current release where they are to be added to. */
  static Reading.Result read(
      BuildSettings.Sources sources, InputStream in, Archive archive, Reading.Originals originals)
      throws IOException {
    Reading reading = new Reading(sources.limits(), originals);
    Set<String> expected = new HashSet<>();
    Optional<Release> current = sources.add() ? archive.current() : Optional.empty();
    if (current.isPresent()) {
      for (KeptBulletin bulletin : current.get().bulletins()) {
        expected.add(bulletin.sha256());
        for (String name : bulletin.fileNames()) {
          reading.addFile(archive.bulletin(bulletin.sha256()), name);
        }
      }
    }
    reading.result().sources().forEach(s -> expected.remove(s.origin().sha256()));
    if (!expected.isEmpty()) {
      throw new IOException(
          "a bulletin of the current release is missing or damaged: "
              + archive.bulletin(expected.iterator().next()));
    }
    for (String path : sources.paths()) {
      reading.add(path, in);
    }
    return reading.result();
  }

  /** Extracts on all cores; the order is that of the sources. */
  static Bulletins extract(Reading.Result read, Authority authority, Progress progress) {
    Extractor extractor = new Extractor(authority);
    List<Tried> tried =
        read.sources().parallelStream()
            .map(
                source -> {
                  Tried one = Tried.of(extractor, source);
                  progress.step();
                  return one;
                })
            .toList();
    List<ReportEntry> refused = new ArrayList<>();
    read.refusals().forEach(r -> refused.add(entry(r)));
    tried.forEach(t -> t.failure().ifPresent(refused::add));
    refused.sort(Comparator.comparing(ReportEntry::file).thenComparing(ReportEntry::code));
    return new Bulletins(
        tried.stream().flatMap(t -> t.extraction().stream()).toList(), refused, List.of());
  }

  /** With all corrections applied that can be. */
  Bulletins corrected(Corrector corrector, List<Correction> corrections) {
    List<Extraction> corrected = new ArrayList<>();
    List<Outcome> all = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Extraction extraction : extractions) {
      Corrected one = corrector.apply(extraction, corrections);
      corrected.add(one.extraction());
      all.addAll(one.outcomes());
      there.add(extraction.source().origin().sha256());
    }
    corrections.stream()
        .filter(c -> !there.contains(c.ground().bulletin().sha256()))
        .forEach(c -> all.add(Outcome.withoutBulletin(c)));
    return new Bulletins(corrected, refused, all);
  }

  /** Either an extraction or why there is none. */
  private record Tried(Optional<Extraction> extraction, Optional<ReportEntry> failure) {
    static Tried of(Extractor extractor, SourceText source) {
      try {
        return new Tried(Optional.of(extractor.extract(source)), Optional.empty());
      } catch (RuntimeException e) {
        String message = "a rule failed on it, which is a mistake of the program: " + e;
        return new Tried(
            Optional.empty(),
            Optional.of(
                new ReportEntry(
                    source.origin().fileName(),
                    Optional.of(source.origin().sha256()),
                    "extract.failed",
                    Optional.empty(),
                    message)));
      }
    }
  }

  /** Everything for {@code report.jsonl}. */
  List<ReportEntry> report() {
    return Stream.of(refused.stream(), findings(), homeless()).flatMap(s -> s).toList();
  }

  long doubts() {
    return Stream.concat(findings(), homeless()).count();
  }

  /** Corrections that were not applied. */
  List<ReportEntry> unapplied() {
    return Stream.concat(findings(), homeless())
        .filter(e -> e.code().startsWith("correction."))
        .toList();
  }

  /** Findings that leave a bulletin as good as not read. */
  List<ReportEntry> serious() {
    return findings().filter(f -> SERIOUS.contains(f.code())).toList();
  }

  private Stream<ReportEntry> findings() {
    return extractions.stream().flatMap(e -> e.findings().stream().map(f -> entry(e.source(), f)));
  }

  /** Corrections of bulletins that are not there. */
  private Stream<ReportEntry> homeless() {
    Set<String> there = new HashSet<>();
    extractions.forEach(e -> there.add(e.source().origin().sha256()));
    return outcomes.stream()
        .filter(o -> !there.contains(o.correction().ground().bulletin().sha256()))
        .map(Bulletins::entry);
  }

  private static ReportEntry entry(Outcome outcome) {
    Ground ground = outcome.correction().ground();
    return new ReportEntry(
        ground.bulletin().fileName().orElse(ground.bulletin().sha256()),
        Optional.of(ground.bulletin().sha256()),
        outcome.state().code(),
        Optional.of(new ReportEntry.Place(ground.passage().line(), 1)),
        outcome.told());
  }

  private static ReportEntry entry(Refusal refusal) {
    return new ReportEntry(
        refusal.path(), Optional.empty(), refusal.code(), Optional.empty(), refusal.message());
  }

  private static ReportEntry entry(SourceText source, Finding finding) {
    int line = source.firstLine(finding.span());
    int column = finding.span().start() - source.line(line).start() + 1;
    return new ReportEntry(
        source.origin().fileName(),
        Optional.of(source.origin().sha256()),
        finding.code(),
        Optional.of(new ReportEntry.Place(line, column)),
        finding.message());
  }
}
