package org.gongbao.graph;

/**
 * The terms of {@code ontology/gongbao.ttl} as full IRIs; a test holds both to each other.
 *
 * <p>A constant has its term's local name in capitals. Where a property differs from a class only
 * in the case of its first letter, the class has the plain name and the property the prefix {@code
 * HAS_}: {@link #POLICY} is {@code gb:Policy}, {@link #HAS_POLICY} is {@code gb:policy}.
 */
public final class Gb {
  /** Namespace of classes and properties. */
  public static final String NS = "https://w3id.org/gongbao/ontology#";

  /** The ontology itself. Concepts live below it, whatever the base of resources. */
  public static final String ONTOLOGY = "https://w3id.org/gongbao/ontology";

  /** Where resources live unless a setting says otherwise. */
  public static final String ID_DEFAULT = "https://w3id.org/gongbao/id/";

  // Classes: papers and what they hold.
  public static final String BULLETIN = NS + "Bulletin";
  public static final String DOCUMENT = NS + "Document";
  public static final String POLICY = NS + "Policy";
  public static final String INTERPRETATION = NS + "Interpretation";
  public static final String NEWS_ITEM = NS + "NewsItem";
  public static final String ANNOUNCEMENT = NS + "Announcement";
  public static final String PROVISION = NS + "Provision";
  public static final String VERSION = NS + "Version";
  public static final String LINEAGE = NS + "Lineage";

  // Classes: qualified statements.
  public static final String ISSUANCE = NS + "Issuance";
  public static final String CHANGE = NS + "Change";
  public static final String CITATION = NS + "Citation";
  public static final String ASSIGNMENT = NS + "Assignment";

  // Classes: who and where.
  public static final String AGENCY = NS + "Agency";
  public static final String REGION = NS + "Region";
  public static final String DEPARTMENT_PATTERN = NS + "DepartmentPattern";

  // Classes: where it is said, and what is doubted.
  public static final String OCCURRENCE = NS + "Occurrence";
  public static final String EVIDENCE = NS + "Evidence";
  public static final String FINDING = NS + "Finding";
  public static final String CONTRADICTION = NS + "Contradiction";
  public static final String CORRECTION = NS + "Correction";

  // Names and texts.
  public static final String TITLE = NS + "title";
  public static final String NAME = NS + "name";
  public static final String ALIAS = NS + "alias";
  public static final String SHORT_FORM = NS + "shortForm";
  public static final String TEXT = NS + "text";
  public static final String LABEL = NS + "label";
  public static final String HEADING = NS + "heading";
  public static final String COLUMN = NS + "column";

  // Numbers.
  public static final String DOCUMENT_NUMBER = NS + "documentNumber";
  public static final String ISSUER_CODE = NS + "issuerCode";
  public static final String ISSUER_CODE_STEM = NS + "issuerCodeStem";
  public static final String NUMBER_YEAR = NS + "numberYear";
  public static final String NUMBER_SEQUENCE = NS + "numberSequence";
  public static final String ORDER_NUMBER = NS + "orderNumber";
  public static final String ORDINAL = NS + "ordinal";
  public static final String PATH = NS + "path";

  // Dates that texts state. The value says no more than the text: a day, a month or a year.
  public static final String PASSED = NS + "passed";
  public static final String SIGNED = NS + "signed";
  public static final String PRINTED = NS + "printed";
  public static final String PUBLISHED = NS + "published";
  public static final String EFFECTIVE = NS + "effective";
  public static final String EXPIRES = NS + "expires";
  public static final String DATE_BASIS = NS + "dateBasis";
  public static final String EFFECTIVE_BASIS = NS + "effectiveBasis";
  public static final String EXPIRES_BASIS = NS + "expiresBasis";

  // Force: derived from all texts together.
  public static final String IN_FORCE_FROM = NS + "inForceFrom";
  public static final String IN_FORCE_UNTIL = NS + "inForceUntil";
  public static final String STATUS = NS + "status";
  public static final String STATUS_BASIS = NS + "statusBasis";
  public static final String STATUS_DOCUMENT = NS + "statusDocument";
  public static final String ENDED_BY = NS + "endedBy";
  public static final String AMENDED = NS + "amended";
  public static final String TEXT_AT_HAND = NS + "textAtHand";
  public static final String AS_OF = NS + "asOf";

  // Changes: what one paper does to another, as its text states it.
  public static final String CHANGES = NS + "changes";
  public static final String REPEALS = NS + "repeals";
  public static final String REPEALED_BY = NS + "repealedBy";
  public static final String PARTLY_REPEALS = NS + "partlyRepeals";
  public static final String AMENDS = NS + "amends";
  public static final String AMENDED_BY = NS + "amendedBy";
  public static final String EXTENDS = NS + "extends";
  public static final String EXTENDED_BY = NS + "extendedBy";
  public static final String REPUBLISHES = NS + "republishes";
  public static final String SUSPENDS = NS + "suspends";
  public static final String CONFIRMS = NS + "confirms";
  public static final String HAS_CHANGE = NS + "change";
  public static final String CHANGED_BY = NS + "changedBy";
  public static final String CHANGED = NS + "changed";
  public static final String SCOPE = NS + "scope";
  public static final String DATE_OF_EFFECT = NS + "dateOfEffect";
  public static final String EXTENDED_UNTIL = NS + "extendedUntil";

  // Succession: derived.
  public static final String SUPERSEDES = NS + "supersedes";
  public static final String SUPERSEDED_BY = NS + "supersededBy";
  public static final String HAS_LINEAGE = NS + "lineage";
  public static final String PREVIOUS = NS + "previous";
  public static final String NEXT = NS + "next";
  public static final String HAS_VERSION = NS + "version";

  // Other relations between papers.
  public static final String CARRIED_BY = NS + "carriedBy";
  public static final String CARRIES = NS + "carries";
  public static final String BASED_ON = NS + "basedOn";
  public static final String CITES = NS + "cites";
  public static final String FORWARDS = NS + "forwards";
  public static final String PREVAILS_OVER = NS + "prevailsOver";
  public static final String INTERPRETS = NS + "interprets";
  public static final String HAS_CITATION = NS + "citation";
  public static final String CITED = NS + "cited";
  public static final String RAW_TEXT = NS + "rawText";
  public static final String KIND = NS + "kind";
  public static final String INSTRUMENT_TYPE = NS + "instrumentType";

  // Who issues, who answers.
  public static final String ISSUER = NS + "issuer";
  public static final String LEAD_ISSUER = NS + "leadIssuer";
  public static final String INFERRED_ISSUER = NS + "inferredIssuer";
  public static final String ADDRESSEE = NS + "addressee";
  public static final String ADDRESSEE_TEXT = NS + "addresseeText";
  public static final String SIGNED_BY = NS + "signedBy";
  public static final String HAS_ISSUANCE = NS + "issuance";
  public static final String HAS_AGENCY = NS + "agency";
  public static final String RANK = NS + "rank";
  public static final String ROLE = NS + "role";
  public static final String RESPONSIBLE_AGENCY = NS + "responsibleAgency";
  public static final String HAS_ASSIGNMENT = NS + "assignment";
  public static final String HAS_PROVISION = NS + "provision";
  public static final String DEADLINE = NS + "deadline";
  public static final String DEADLINE_TEXT = NS + "deadlineText";

  // Parts.
  public static final String PART_OF = NS + "partOf";

  // News.
  public static final String HAS_REGION = NS + "region";
  public static final String DISTRICT = NS + "district";
  public static final String MENTIONS = NS + "mentions";
  public static final String ANNOUNCES = NS + "announces";
  public static final String EVENT = NS + "event";
  public static final String HAS_POLICY = NS + "policy";

  // Sources and evidence.
  public static final String FILE_NAME = NS + "fileName";
  public static final String SHA256 = NS + "sha256";
  public static final String MEDIA_TYPE = NS + "mediaType";
  public static final String BYTE_SIZE = NS + "byteSize";
  public static final String BULLETIN_KIND = NS + "bulletinKind";
  public static final String SOURCE = NS + "source";
  public static final String HAS_OCCURRENCE = NS + "occurrence";
  public static final String HAS_EVIDENCE = NS + "evidence";
  public static final String FIRST_LINE = NS + "firstLine";
  public static final String LAST_LINE = NS + "lastLine";
  public static final String PAGE = NS + "page";
  public static final String START_OFFSET = NS + "startOffset";
  public static final String END_OFFSET = NS + "endOffset";
  public static final String QUOTE = NS + "quote";
  public static final String RULE = NS + "rule";

  // Reports.
  public static final String MESSAGE = NS + "message";
  public static final String PLACE = NS + "place";
  public static final String CONCERNS = NS + "concerns";

  // Corrections.
  public static final String ENTRY_LINE = NS + "entryLine";
  public static final String PROPERTY = NS + "property";
  public static final String VALUE_READ = NS + "valueRead";
  public static final String RIGHT_PROPERTY = NS + "rightProperty";
  public static final String VALUE_RIGHT = NS + "valueRight";
  public static final String REASON = NS + "reason";
  public static final String CORRECTED_BY = NS + "correctedBy";
  public static final String CORRECTED_ON = NS + "correctedOn";
  public static final String OUTCOME = NS + "outcome";

  // Authority: agencies and regions.
  public static final String CODE = NS + "code";
  public static final String LEVEL = NS + "level";
  public static final String WITHIN = NS + "within";
  public static final String MEMBER = NS + "member";
  public static final String PARENT = NS + "parent";
  public static final String VALID_FROM = NS + "validFrom";
  public static final String VALID_UNTIL = NS + "validUntil";
  public static final String FIRST_YEAR = NS + "firstYear";
  public static final String LAST_YEAR = NS + "lastYear";
  public static final String SUCCEEDED_BY = NS + "succeededBy";
  public static final String TEMPLATE = NS + "template";
  public static final String STEM = NS + "stem";
  public static final String FULL_STEM = NS + "fullStem";
  public static final String TIER = NS + "tier";
  public static final String NOT_TYPE_WORD = NS + "notTypeWord";
  public static final String AGENCIES_LISTED = NS + "agenciesListed";
  public static final String INFERRED = NS + "inferred";

  private Gb() {}

  /** State of force: notYetInForce, inForce, partlyInForce, noLongerInForce, unknown. */
  public static String status(String term) {
    return concept("status", term);
  }

  /** Part of an agency: lead, joint, forwarder, responsible. */
  public static String role(String term) {
    return concept("role", term);
  }

  /** What a news item announces: issued, adopted, effective, draft and so on. */
  public static String event(String term) {
    return concept("event", term);
  }

  /** Kind of a change: the local name of the property that says the same. */
  public static String change(String term) {
    return concept("change", term);
  }

  /** Kind of a citation: the local name of the property that says the same, or implements. */
  public static String citation(String term) {
    return concept("citation", term);
  }

  /** How much is changed: whole, part. */
  public static String scope(String term) {
    return concept("scope", term);
  }

  /** What a date or status rests on: stated, derived, defaultRule, signingDate and so on. */
  public static String basis(String term) {
    return concept("basis", term);
  }

  /** How a policy lost its force: repealed, expired, superseded, carrierRepealed. */
  public static String ending(String term) {
    return concept("ending", term);
  }

  /** Kind of a provision: chapter, section, article, measure, annex. */
  public static String provision(String term) {
    return concept("provision", term);
  }

  /** Kind of a bulletin: digest, compilation, single, other. */
  public static String bulletin(String term) {
    return concept("bulletin", term);
  }

  /** Level of a region or government: country, province, prefecture, county, township, grouping. */
  public static String level(String term) {
    return concept("level", term);
  }

  /** Kind of a version: issued, amended, republished. */
  public static String version(String term) {
    return concept("version", term);
  }

  /** Type of an instrument, by its Chinese word, such as 办法. */
  public static String type(String word) {
    return concept("type", word);
  }

  /** What became of a correction: applied, settled, groundless. */
  public static String correction(String term) {
    return concept("correction", term);
  }

  private static String concept(String scheme, String term) {
    if (term.isBlank()) {
      throw new IllegalArgumentException("no concept without a term: scheme " + scheme);
    }
    return ONTOLOGY + "/" + scheme + "/" + term;
  }
}
