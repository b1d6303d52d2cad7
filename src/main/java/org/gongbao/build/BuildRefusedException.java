package org.gongbao.build;

import java.util.List;
import org.gongbao.release.ReportEntry;

/**
 * Nothing was released, for what the data is: nothing could be read, or something was refused under
 * {@code strict}. The release in use is still the one before.
 */
public final class BuildRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<ReportEntry> report;

  BuildRefusedException(String message, List<ReportEntry> report) {
    super(message);
    this.report = List.copyOf(report);
  }

  /** What was refused, and why. */
  public List<ReportEntry> report() {
    return report;
  }
}
