package org.gongbao.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Region;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.PolicyDocument.Body;
import org.gongbao.policy.PolicyDocument.Heading;
import org.gongbao.policy.PolicyDocument.Issue;
import org.gongbao.policy.Relation;

/** One part of a source as an entry: each fact is read by its own reader, in the order of need. */
final class DocumentReader {
  /** What a draft says of its force and of what it will repeal holds when it is made, not now. */
  private static final Set<DateRole> OF_FORCE = EnumSet.of(DateRole.EFFECTIVE, DateRole.EXPIRES);

  private final Authority authority;
  private final HeadingReader headings;
  private final IssueReader issues;
  private final RelationReader relations;
  private final InterpretationReader interpretations;

  DocumentReader(Authority authority, Titles titles) {
    this.authority = authority;
    this.headings = new HeadingReader(titles);
    this.issues = new IssueReader(authority, titles);
    this.relations = new RelationReader(titles);
    this.interpretations = new InterpretationReader(relations);
  }

  /** The entries of a part: one, or one for each instrument that a notice carries. */
  List<Entry> read(Part part) {
    Optional<Interpretation> interpretation = interpretations.read(part);
    if (interpretation.isPresent()) {
      return List.of(interpretation.get());
    }
    List<Entry> entries = new ArrayList<>();
    Paper.all(part).forEach(paper -> entries.add(policy(paper)));
    return entries;
  }

  private PolicyDocument policy(Paper paper) {
    Map<DateRole, Fact<PartialDate>> dates = new EnumMap<>(DatesReader.read(paper));
    Heading titles = headings.read(paper);
    boolean draft = titles.instrument().filter(t -> Titles.isDraft(t.value())).isPresent();
    if (draft) {
      dates.keySet().removeAll(OF_FORCE);
    } else {
      ForceReader.read(paper, dates);
    }
    Optional<Region> place = issues.place(paper);
    Names names = new Names(authority, place, day(dates));
    Heading heading = titles.withAddressees(AddresseeReader.read(paper, names));
    Issue issue = issues.read(paper, names);
    ProvisionReader.Result text = ProvisionReader.read(paper, names);
    List<Relation> said = relations.read(paper, heading, names, !draft);
    Body body = new Body(text.provisions(), said, text.responsible());
    return new PolicyDocument(paper.span(), heading, issue, dates, body);
  }

  /** The day on which the names of bodies are to be understood. */
  private static Optional<LocalDate> day(Map<DateRole, Fact<PartialDate>> dates) {
    for (DateRole role :
        List.of(
            DateRole.SIGNED,
            DateRole.PRINTED,
            DateRole.PUBLISHED,
            DateRole.PASSED,
            DateRole.EFFECTIVE)) {
      if (dates.containsKey(role)) {
        PartialDate date = dates.get(role).value();
        return date.toLocalDate()
            .or(() -> Optional.of(LocalDate.of(date.year(), Math.max(1, date.month()), 1)));
      }
    }
    return Optional.empty();
  }
}
