package org.gongbao.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is who and where is where: the bodies, regions and instrument types of the authority files,
 * and the general rule for departments of any place. What is not certain is empty, never a guess.
 *
 * <p>Immutable; any number of threads may ask.
 */
public final class Authority {
  private static final String FOLDER = "org/gongbao/ontology/";
  private static final List<String> FILES =
      List.of(
          FOLDER + "authority-central.ttl",
          FOLDER + "authority-departments.ttl",
          FOLDER + "authority-places.ttl",
          FOLDER + "authority-regions-former.ttl",
          FOLDER + "authority-regions.ttl",
          FOLDER + "authority-shanghai.ttl",
          FOLDER + "scheme-instrument-types.ttl");

  private final Regions regions;
  private final Listed listed;
  private final NameReader names;
  private final MentionFinder mentions;
  private final IssuerCodes codes;
  private final InstrumentTypes types;

  private Authority(List<Facts> facts) {
    this.regions = new Regions(facts);
    this.listed = new Listed(facts, regions);
    this.names = new NameReader(regions, listed, new Departments(facts));
    this.mentions = new MentionFinder(names);
    this.codes = new IssuerCodes(facts, listed);
    this.types = new InstrumentTypes(facts);
  }

  /**
   * Reads the authority files of the class path, several at a time.
   *
   * @throws IllegalStateException where one is missing or broken; the message names file and line
   */
  public static Authority load() {
    return new Authority(
        FILES.parallelStream().flatMap(f -> AuthorityFile.read(f).stream()).toList());
  }

  /**
   * The Turtle files that hold all of this, as absolute names on the class path without leading
   * slash, sorted; none of them has a blank node.
   */
  public static List<String> resourceNames() {
    return FILES;
  }

  /**
   * The body of that name.
   *
   * @param surface full name, alias or short form, with nothing before or after it
   * @param place region that is spoken of: it says what 市, 省 or 区 at the head means, and whose body
   *     a name without any place is (财政厅; 发展改革委 in a paper of the State Council)
   * @param day picks among former and present bodies of one name; without it those of today come
   *     first. A short form still finds a body that ended before that day, never one that began
   *     long after it
   * @return empty where it is not certain; {@link Agency#inferred()} where the general rule for
   *     departments made the name
   */
  public Optional<Agency> agency(String surface, Optional<Region> place, Optional<LocalDate> day) {
    Objects.requireNonNull(surface);
    return names.from(surface, 0, new Setting(place, day, true)).stream()
        .filter(read -> read.end() == surface.length())
        .map(NameReader.Read::agency)
        .findFirst();
  }

  /** {@link #issuerOfCode(String, Optional)} of today. */
  public Optional<Agency> issuerOfCode(String issuerCode) {
    return issuerOfCode(issuerCode, Optional.empty());
  }

  /**
   * The body whose documents bear that code: 上海市人民政府 of 沪府规. For a code of joint documents the
   * first issuer.
   *
   * @param issuerCode what stands before the year of a document number
   * @param day picks among bodies that used one code in turn: any day of the number's year, best
   *     that of the signature. Empty where none of them was there then
   */
  public Optional<Agency> issuerOfCode(String issuerCode, Optional<LocalDate> day) {
    return codes.find(issuerCode, day);
  }

  /** The region of the body whose documents bear that code. */
  public Optional<Region> regionOfIssuerCode(String issuerCode) {
    return issuerOfCode(issuerCode).flatMap(Agency::region).flatMap(regions::byId);
  }

  /** The regions of all bodies that share that code: 宁政发 is 宁夏's and 南京市's. */
  public List<Region> regionsOfIssuerCode(String issuerCode) {
    return codes.all(issuerCode).stream()
        .flatMap(a -> a.region().flatMap(regions::byId).stream())
        .distinct()
        .toList();
  }

  /**
   * The region of that name: full name, province without suffix (江苏), grouping (长三角), or a name
   * qualified by one above it (苏州市吴江区). A name that several regions share is empty.
   *
   * @param day picks among former and present divisions of one name
   */
  public Optional<Region> region(String name, Optional<LocalDate> day) {
    return regions.find(name, day);
  }

  /** The region of that id, such as {@code 310000}, {@code 310119@2001} or {@code 长三角}. */
  public Optional<Region> regionById(String id) {
    return regions.byId(id);
  }

  /**
   * The region that a body belongs to, by its full name: 上海市 of 上海市财政局, 全国 of 国务院. Of a body that
   * is not known, the region whose full name its own begins with.
   */
  public Optional<Region> regionOfAgency(String agencyName) {
    return agency(agencyName, Optional.empty(), Optional.empty())
        .flatMap(Agency::region)
        .flatMap(regions::byId)
        .or(() -> names.placeAtHead(agencyName));
  }

  /** The region directly above; empty for the whole country. */
  public Optional<Region> within(Region region) {
    return regions.above(region);
  }

  /** The province a region belongs to; the region itself where it stands above provinces. */
  public Region provinceOf(Region region) {
    return regions.provinceOf(region);
  }

  /** What a grouping is made of; empty list where that is not listed. */
  public List<Region> members(Region region) {
    return regions.members(region);
  }

  /**
   * All bodies named in a text, in its order and without overlap, the longest name at each place. A
   * name counts wherever it stands as a whole word, also in a title or an event's name: whether the
   * body acts is for the caller to see. Time is linear in the length of the text.
   */
  public List<Mention> mentions(String text, Optional<Region> place, Optional<LocalDate> day) {
    return mentions.find(text, new Setting(place, day));
  }

  /**
   * The instrument type of a title: the longest type word at its end, brackets after it left out:
   * 办法 of 上海市……管理办法（试行）.
   */
  public Optional<String> typeOf(String title) {
    return types.ofTitle(title);
  }

  /** Every listed body, in the order of the files. */
  public List<Agency> agencies() {
    return List.copyOf(listed.all());
  }

  /** Every region, in the order of ids: divisions by code, then groupings. */
  public List<Region> regions() {
    return regions.all().stream().sorted(Comparator.comparing(Region::id)).toList();
  }
}
