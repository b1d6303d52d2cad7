package org.gongbao.authority;

import java.util.Optional;

/** Kind of a region as far as the names of its departments go. */
enum Tier {
  PROVINCE("province"),
  AUTONOMOUS_REGION("autonomousRegion"),
  MUNICIPALITY("municipality"),
  PREFECTURE("prefecture"),
  DISTRICT("district"),
  COUNTY("county");

  private final String term;

  Tier(String term) {
    this.term = term;
  }

  static Tier ofTerm(String term) {
    for (Tier tier : values()) {
      if (tier.term.equals(term)) {
        return tier;
      }
    }
    throw new IllegalStateException("authority file: no tier is called " + term);
  }

  /** Empty for what has no departments by the general rule: the country, groupings, SARs. */
  static Optional<Tier> of(Region region, Regions regions) {
    String name = region.name();
    return switch (region.level()) {
      case PROVINCE ->
          name.endsWith("省")
              ? Optional.of(PROVINCE)
              : name.endsWith("自治区")
                  ? Optional.of(AUTONOMOUS_REGION)
                  : name.endsWith("市") ? Optional.of(MUNICIPALITY) : Optional.empty();
      case PREFECTURE -> Optional.of(PREFECTURE);
      case COUNTY -> Optional.of(isDistrict(region, regions) ? DISTRICT : COUNTY);
      case COUNTRY, GROUPING -> Optional.empty();
    };
  }

  /** Bodies of a 市辖区 carry the city's name before its own, those of a county do not. */
  static boolean isDistrict(Region region, Regions regions) {
    return region.level() == Region.Level.COUNTY
        && region.name().endsWith("区")
        && !region.name().endsWith("特区")
        && !region.name().endsWith("林区")
        && regions.above(region).map(r -> r.name().endsWith("市")).orElse(false);
  }
}
