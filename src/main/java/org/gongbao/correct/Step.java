package org.gongbao.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.correct.Outcome.State;
import org.gongbao.extract.Extraction;
import org.gongbao.policy.Entry;
import org.gongbao.text.Finding;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/** An extraction after one correction, and what became of that. */
record Step(Extraction extraction, Outcome outcome) {
  /** One correction, the extraction that it meets and the place where its words stand. */
  record Case<C extends Correction>(Extraction now, C correction, Span place) {
    SourceText source() {
      return now.source();
    }

    Step applied(List<Entry> entries, Optional<Span> entry) {
      Outcome outcome = new Outcome(correction, State.APPLIED, Optional.of(place), entry, "");
      return new Step(now.withEntries(entries), outcome);
    }

    Step settled(String message) {
      return told(
          now,
          new Outcome(correction, State.SETTLED, Optional.of(place), Optional.empty(), message));
    }

    Step groundless(String message) {
      return told(
          now,
          new Outcome(correction, State.GROUNDLESS, Optional.of(place), Optional.empty(), message));
    }
  }

  /** For words that do not stand where they stood. */
  static Step withoutGround(Extraction now, Correction correction) {
    Ground.Passage passage = correction.ground().passage();
    String message =
        "the text in line "
            + passage.line()
            + " is not “"
            + passage.words().strip().replaceAll("\\s+", " ")
            + "”.";
    return told(
        now,
        new Outcome(correction, State.GROUNDLESS, Optional.empty(), Optional.empty(), message));
  }

  /** With a finding that says why the correction was not applied. */
  private static Step told(Extraction now, Outcome outcome) {
    Correction correction = outcome.correction();
    int line = Math.min(correction.ground().passage().line(), now.source().lineCount());
    Finding finding =
        new Finding(
            outcome.state().code(),
            outcome.place().orElse(now.source().line(line)),
            outcome.told());
    List<Finding> findings = new ArrayList<>(now.findings());
    findings.add(finding);
    return new Step(now.withFindings(findings), outcome);
  }
}
