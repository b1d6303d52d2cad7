package org.gongbao.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The general rule: how standard departments of any place are called, in full and for short, told
 * by the patterns of {@code authority-departments.ttl}.
 */
final class Departments {
  private static final String PLACE = "{place}";
  private static final String SHORT = "{short}";

  /**
   * One department as one kind of region calls it.
   *
   * @param template full name with {place} (上海市) or {short} (上海) in it
   * @param term when there are such names
   * @param within id of the only region whose divisions use it; empty where it is general
   */
  record Form(String template, Set<Tier> tiers, Term term, Optional<String> within) {
    /** What stands before the place: 国家税务总局, 中共, or nothing. */
    String prefix() {
      return template.substring(0, template.indexOf('{'));
    }

    String rest() {
      return template.substring(template.indexOf('}') + 1);
    }

    boolean usesShortPlace() {
      return template.contains(SHORT);
    }
  }

  private final Trie<String> prefixes = new Trie<>();
  private final Trie<Form> fullRests = new Trie<>();
  private final Trie<Form> shortRests = new Trie<>();
  private final Set<String> listedRegions = new HashSet<>();

  Departments(Collection<Facts> facts) {
    for (Facts fact : facts) {
      if (fact.isA("DepartmentPattern")) {
        add(fact);
      }
      if (fact.first("agenciesListed").filter("true"::equals).isPresent()) {
        listedRegions.add(fact.id());
      }
    }
  }

  private void add(Facts fact) {
    EnumSet<Tier> tiers = EnumSet.noneOf(Tier.class);
    fact.all("tier").forEach(term -> tiers.add(Tier.ofTerm(term)));
    String template = fact.one("template");
    Form form = new Form(template, tiers, Term.of(fact), fact.first("region"));
    if (!form.prefix().isEmpty()) {
      prefixes.put(form.prefix(), form.prefix());
    }
    fullRests.put(form.rest(), form);
    List<String> shorts = new ArrayList<>();
    for (String shortForm : fact.all("shortForm")) {
      int place = shortForm.indexOf(PLACE);
      if (place < 0) {
        shorts.add(shortForm);
      } else {
        prefixes.put(shortForm.substring(0, place), form.prefix());
        fullRests.put(shortForm.substring(place + PLACE.length()), form);
      }
    }
    for (String stem : fact.all("stem")) {
      shorts.add(form.rest().replace(fact.one("fullStem"), stem));
    }
    if (form.prefix().isEmpty()) {
      shorts.add(form.rest());
    }
    for (String rest : shorts) {
      shortRests.put(rest, form);
      shortRests.put(clip(rest), form);
    }
  }

  /** 委员会 is said 委, 办公室 is said 办. */
  private static String clip(String rest) {
    if (rest.endsWith("委员会")) {
      return rest.substring(0, rest.length() - 2);
    }
    return rest.endsWith("办公室") ? rest.substring(0, rest.length() - 2) : rest;
  }

  /** True where what stands before a place (国家税务总局, 中共) begins so. */
  boolean begins(char c) {
    return prefixes.begins(c);
  }

  List<Trie.Hit<String>> prefixes(CharSequence text, int start) {
    return prefixes.from(text, start);
  }

  /** Forms whose rest stands at {@code start}, in full after this prefix. */
  List<Trie.Hit<Form>> fullAt(CharSequence text, int start) {
    return fullRests.from(text, start);
  }

  /** Forms whose rest, for short or in full, stands at {@code start} right after a place. */
  List<Trie.Hit<Form>> shortAt(CharSequence text, int start) {
    return shortRests.from(text, start);
  }

  /** True where every body of that region is listed, and the general rule has no say. */
  boolean listsAllOf(Region region) {
    return listedRegions.contains(region.id());
  }

  /** The full name of the department there. */
  static String name(Form form, Region region, Regions regions) {
    String place =
        Tier.isDistrict(region, regions)
            ? regions.above(region).map(Region::name).orElse("") + region.name()
            : region.name();
    return form.template().replace(PLACE, place).replace(SHORT, regions.shortName(region));
  }
}
