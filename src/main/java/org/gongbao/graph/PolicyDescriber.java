package org.gongbao.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.gongbao.link.Links;
import org.gongbao.link.TextState;
import org.gongbao.policy.DateRole;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Issuer;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.PolicyDocument.Addressees;
import org.gongbao.policy.PolicyDocument.Carrier;
import org.gongbao.policy.RelationKind;
import org.gongbao.policy.Responsibility;
import org.gongbao.policy.Responsibility.Deadline;

/** A policy whose text a bulletin holds, with the paper that carries it. */
final class PolicyDescriber {
  private final BulletinContext at;
  private final Scribe facts;
  private final Iris iris;

  PolicyDescriber(BulletinContext at) {
    this.at = at;
    this.facts = at.facts();
    this.iris = at.iris();
  }

  void describe(Links.Linked entry, PolicyDocument document) {
    IRI policy = iris.policy(entry.key());
    facts.type(policy, Gb.POLICY);
    document.title().ifPresent(t -> facts.chinese(policy, Gb.TITLE, t.value()));
    document.heading().type().ifPresent(t -> facts.concept(policy, Gb.INSTRUMENT_TYPE, Gb.type(t)));
    facts.link(policy, Gb.SOURCE, at.node());
    facts.link(policy, Gb.HAS_OCCURRENCE, at.occurrence(document.span()));
    issue(policy, document, document.heading().carrier().filter(Carrier::forwards).isEmpty());
    Optional<Carrier> carrier = document.heading().carrier();
    if (carrier.isPresent()) {
      carrier(policy, entry.key(), document, carrier.get());
    } else {
      facts.type(policy, Gb.DOCUMENT);
      issuances(policy, document);
    }
    responsible(policy, document);
    new RelationDescriber(at).describe(policy, entry);
    provisions(policy, entry.state(), document);
  }

  /**
   * The newest text's provisions are the policy's; those of an older text are its version's. A
   * reprint's provisions would say the same again: where it stands is said, its text is not.
   */
  private void provisions(IRI policy, TextState state, PolicyDocument document) {
    ProvisionDescriber provisions = new ProvisionDescriber(at.texts(), iris, at.source());
    switch (state.role()) {
      case CURRENT -> provisions.describe(policy, document.body().provisions());
      case FORMER ->
          provisions.describe(version(policy, state, document), document.body().provisions());
      case REPRINT -> {}
    }
  }

  private IRI version(IRI policy, TextState state, PolicyDocument document) {
    String since = state.since().map(PartialDate::toString).orElse("undated");
    IRI version = iris.below(policy, "version/" + since);
    boolean changed =
        document.body().relations().stream().anyMatch(r -> r.kind() == RelationKind.AMENDED_BY);
    facts.type(version, Gb.VERSION);
    facts.link(policy, Gb.HAS_VERSION, version);
    facts.concept(version, Gb.KIND, Gb.version(changed ? "republished" : "issued"));
    state.since().ifPresent(d -> facts.date(version, Gb.VALID_FROM, d));
    return version;
  }

  private void carrier(IRI policy, String key, PolicyDocument document, Carrier carrier) {
    IRI paper = iris.document(carrierKey(key, document, carrier));
    facts.type(paper, Gb.DOCUMENT);
    carrier.title().ifPresent(t -> facts.chinese(paper, Gb.TITLE, t.value()));
    issue(paper, document, true);
    issuances(paper, document);
    facts.link(policy, Gb.CARRIED_BY, paper);
    facts.link(paper, Gb.CARRIES, policy);
  }

  /** The notice's number; else its title and date; else the key of what it carries. */
  private static String carrierKey(String key, PolicyDocument document, Carrier carrier) {
    Optional<DocumentNumber> number = document.issue().number().map(Fact::value);
    if (number.isPresent()) {
      DocumentNumber n = number.get();
      return Iris.segment(n.issuerCode()) + "/" + n.year() + "/" + n.sequence();
    }
    String date =
        Optional.ofNullable(document.dates().get(DateRole.SIGNED))
            .map(d -> "@" + d.value())
            .orElse("");
    return carrier.title().map(t -> Iris.segment(t.value()) + date).orElse(key);
  }

  /**
   * Number, issuers and dates, repeated on the paper and on what it carries, so that one pattern is
   * enough. A forwarder's number stays on the forwarder.
   */
  private void issue(IRI paper, PolicyDocument document, boolean numbered) {
    if (numbered) {
      document.issue().number().ifPresent(n -> number(facts, paper, n.value()));
    }
    document
        .issue()
        .order()
        .ifPresent(o -> facts.number(paper, Gb.ORDER_NUMBER, o.value().number()));
    for (Fact<Issuer> issuer : document.issue().issuers()) {
      facts.link(paper, Gb.ISSUER, at.agency(issuer.value().agency()));
    }
    document.issue().issuers().stream()
        .filter(i -> i.value().role() == Issuer.Role.LEAD)
        .findFirst()
        .ifPresent(i -> facts.link(paper, Gb.LEAD_ISSUER, at.agency(i.value().agency())));
    document
        .issue()
        .derived()
        .issuer()
        .ifPresent(i -> facts.link(paper, Gb.INFERRED_ISSUER, at.agency(i.value())));
    document.issue().signer().ifPresent(s -> facts.plain(paper, Gb.SIGNED_BY, s.value()));
    document
        .issue()
        .region()
        .flatMap(at::region)
        .ifPresent(r -> facts.link(paper, Gb.HAS_REGION, r));
    dates(paper, document.dates());
  }

  static void number(Scribe facts, IRI paper, DocumentNumber number) {
    facts.plain(paper, Gb.DOCUMENT_NUMBER, number.toString());
    facts.plain(paper, Gb.ISSUER_CODE, number.issuerCode());
    facts.number(paper, Gb.NUMBER_YEAR, number.year());
    facts.number(paper, Gb.NUMBER_SEQUENCE, number.sequence());
  }

  private void dates(IRI paper, Map<DateRole, Fact<PartialDate>> dates) {
    for (DateRole role : DateRole.values()) {
      Fact<PartialDate> date = dates.get(role);
      if (date != null) {
        facts.date(paper, Gb.NS + role.term(), date.value());
        basis(date.rule())
            .ifPresent(
                b ->
                    facts.concept(
                        paper,
                        role == DateRole.EXPIRES ? Gb.EXPIRES_BASIS : Gb.EFFECTIVE_BASIS,
                        Gb.basis(b)));
      }
    }
  }

  /** What a date was worked out from, by the rule that did it; empty where the text states it. */
  private static Optional<String> basis(String rule) {
    return switch (rule) {
      case "effective.from-printing" -> Optional.of("printingDate");
      case "effective.from-publication" -> Optional.of("publicationDate");
      case "effective.from-signing" -> Optional.of("signingDate");
      case "expires.term" -> Optional.of("effectiveDate");
      default -> Optional.empty();
    };
  }

  /** A paper is sent to somebody, a policy that it carries is not. */
  private void addressees(IRI paper, Addressees addressees) {
    facts.chinese(paper, Gb.ADDRESSEE_TEXT, addressees.line().value());
    for (Fact<String> agency : addressees.agencies()) {
      facts.link(paper, Gb.ADDRESSEE, at.agency(agency.value()));
    }
  }

  private void issuances(IRI paper, PolicyDocument document) {
    document.heading().addressees().ifPresent(a -> addressees(paper, a));
    List<Fact<Issuer>> issuers = document.issue().issuers();
    for (int i = 0; i < issuers.size(); i++) {
      Fact<Issuer> issuer = issuers.get(i);
      IRI issuance = iris.below(paper, "issuance/" + Iris.segment(issuer.value().agency()));
      facts.link(paper, Gb.HAS_ISSUANCE, issuance);
      facts.type(issuance, Gb.ISSUANCE);
      facts.link(issuance, Gb.HAS_AGENCY, at.agency(issuer.value().agency()));
      facts.number(issuance, Gb.RANK, i + 1);
      facts.concept(issuance, Gb.ROLE, Gb.role(issuer.value().role().term()));
      facts.link(issuance, Gb.HAS_EVIDENCE, at.evidence(issuer.span(), issuer.rule()));
    }
  }

  private void responsible(IRI policy, PolicyDocument document) {
    for (Responsibility responsibility : document.body().responsible()) {
      if (responsibility.agency().isPresent()) {
        String name = responsibility.agency().get();
        IRI agency = at.agency(name);
        String role = responsibility.role().term();
        IRI provision = iris.below(policy, responsibility.provision());
        IRI assignment = iris.below(provision, "assigns/" + Iris.segment(name) + "/" + role);
        facts.link(policy, Gb.RESPONSIBLE_AGENCY, agency);
        facts.link(policy, Gb.HAS_ASSIGNMENT, assignment);
        facts.type(assignment, Gb.ASSIGNMENT);
        facts.link(assignment, Gb.HAS_PROVISION, provision);
        facts.link(assignment, Gb.HAS_AGENCY, agency);
        facts.concept(assignment, Gb.ROLE, Gb.role(role));
        Fact<String> printed = responsibility.name();
        facts.link(assignment, Gb.HAS_EVIDENCE, at.evidence(printed.span(), printed.rule()));
        responsibility.deadline().ifPresent(d -> deadline(assignment, d));
      }
    }
  }

  private void deadline(IRI assignment, Fact<Deadline> deadline) {
    deadline.value().day().ifPresent(d -> facts.date(assignment, Gb.DEADLINE, d));
    facts.chinese(assignment, Gb.DEADLINE_TEXT, deadline.value().words());
    facts.link(assignment, Gb.HAS_EVIDENCE, at.evidence(deadline.span(), deadline.rule()));
  }
}
