package org.gongbao.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the place at the head of a body's name: 江苏省, 苏州市吴江区, or 省 and 市 where a place is given. */
final class PlaceReader {
  private static final List<String> HEADS =
      List.of("自治区", "自治州", "自治县", "自治旗", "地区", "省", "市", "区", "县", "州", "盟", "旗");

  /**
   * A place read.
   *
   * @param end offset after it
   * @param full true where it was its full name or a head, false for a short one (江苏)
   */
  record Read(int end, Region region, boolean full) {}

  private final Regions regions;

  PlaceReader(Regions regions) {
    this.regions = regions;
  }

  /** The head that a relative short form begins with: 市 of 市科委; empty where there is none. */
  static Optional<String> headOf(String shortForm) {
    return HEADS.stream().filter(shortForm::startsWith).findFirst();
  }

  /** True where a head such as 市 or a region's name begins with that character. */
  boolean begins(char c) {
    return beginsHead(c) || regions.begins(c);
  }

  private static boolean beginsHead(char c) {
    return switch (c) {
      case '自', '地', '省', '市', '区', '县', '州', '盟', '旗' -> true;
      default -> false;
    };
  }

  List<Read> named(CharSequence text, int start, Setting setting) {
    List<Read> read = new ArrayList<>(2);
    for (Regions.Place place : regions.from(text, start)) {
      if (mayBeOtherWords(text, start, place.end())) {
        continue;
      }
      regions
          .choose(near(place.candidates(), setting), setting.day())
          .filter(r -> Tier.of(r, regions).isPresent())
          .ifPresent(r -> read.add(new Read(place.end(), r, endsWithName(text, place.end(), r))));
    }
    return read;
  }

  /** 和县 is a county, but 和 and 县 in 市、区和县. */
  private static boolean mayBeOtherWords(CharSequence text, int start, int end) {
    return end - start == 2
        && text.charAt(end - 1) == '县'
        && start > 0
        && Character.isIdeographic(text.charAt(start - 1));
  }

  /** Of regions of one name (普陀区) those of the province that is spoken of, where there are any. */
  private List<Region> near(List<Region> candidates, Setting setting) {
    if (candidates.size() < 2 || setting.place().isEmpty()) {
      return candidates;
    }
    Region province = regions.provinceOf(setting.place().get());
    List<Region> near = candidates.stream().filter(r -> regions.isWithin(r, province)).toList();
    return near.isEmpty() ? candidates : near;
  }

  private static boolean endsWithName(CharSequence text, int end, Region region) {
    int length = region.name().length();
    return end >= length && region.name().contentEquals(text.subSequence(end - length, end));
  }

  /** What 省, 市, 区 … at {@code start} means where that place is spoken of. */
  Optional<Read> relative(CharSequence text, int start, Setting setting) {
    if (setting.place().isEmpty()) {
      return Optional.empty();
    }
    return headAt(text, start)
        .flatMap(
            head ->
                regions
                    .nearest(setting.place().get(), r -> answersTo(r, head))
                    .map(r -> new Read(start + head.length(), r, true)));
  }

  private static boolean answersTo(Region region, String head) {
    return region.level() != Region.Level.GROUPING
        && region.name().endsWith(head)
        && !(head.equals("区") && region.name().endsWith("自治区"));
  }

  private static Optional<String> headAt(CharSequence text, int start) {
    if (start < text.length() && beginsHead(text.charAt(start))) {
      for (String head : HEADS) {
        int end = start + head.length();
        if (end <= text.length() && head.contentEquals(text.subSequence(start, end))) {
          return Optional.of(head);
        }
      }
    }
    return Optional.empty();
  }
}
