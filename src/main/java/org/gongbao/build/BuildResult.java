package org.gongbao.build;

import java.util.List;
import org.gongbao.release.Release;
import org.gongbao.release.ReportEntry;

/**
 * What came of a build.
 *
 * @param release now in use
 * @param refused files that were not read, by path
 * @param doubts number of findings in those that were
 * @param unapplied corrections that were not applied, and why
 * @param violations what the shapes say against the release, one short line each
 */
public record BuildResult(
    Release release,
    List<ReportEntry> refused,
    long doubts,
    List<ReportEntry> unapplied,
    List<String> violations) {
  public BuildResult {
    refused = List.copyOf(refused);
    unapplied = List.copyOf(unapplied);
    violations = List.copyOf(violations);
  }
}
