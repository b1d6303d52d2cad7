package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Region;

/**
 * The territory that a paper speaks of: by what its head names, else by the code of its number
 * (GB/T 9704—2012, 7.2.5).
 */
final class PaperPlace {
  private static final int HEAD_BLOCKS = 12;

  private final Authority authority;
  private final Titles titles;

  PaperPlace(Authority authority, Titles titles) {
    this.authority = authority;
    this.titles = titles;
  }

  /** The place that a paper's title, issuers or number speak of. */
  Optional<Region> of(Paper paper) {
    List<String> texts = new ArrayList<>();
    for (Block block : paper.all().subList(0, Math.min(HEAD_BLOCKS, paper.all().size()))) {
      switch (block.kind()) {
        case TITLE, BODIES, ORDER_HEAD, HISTORY -> texts.add(Titles.unquoted(block.text()));
        default -> {}
      }
    }
    paper.instrument().ifPresent(b -> texts.add(b.text()));
    for (String text : texts) {
      Optional<Region> region = placeOf(text);
      if (region.isPresent()) {
        return region;
      }
    }
    return IssueReader.number(paper)
        .flatMap(n -> placeOfCode(n.value().issuerCode(), texts))
        .or(() -> placeOfMatter(texts));
  }

  /** 关于做好某市…工作的意见: a paper whose issuers name only their level speaks of its own place. */
  private Optional<Region> placeOfMatter(List<String> head) {
    for (String text : head) {
      int about = text.indexOf("关于");
      for (int from = about < 0 ? text.length() : about + 2; from < text.length(); from++) {
        Optional<Region> region = Names.regionAtStart(authority, text.substring(from));
        if (region.isPresent()) {
          return region;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The code's own body; else the province whose short name a code begins with (黔财教: 黔). Of several
   * that share a code (宁政发 is 宁夏's and 南京市's) the one whose kind the head names.
   */
  private Optional<Region> placeOfCode(String code, List<String> head) {
    List<Region> sharing = authority.regionsOfIssuerCode(code);
    if (sharing.isEmpty()) {
      String first = code.substring(0, 1);
      sharing = new ArrayList<>(authority.regionsOfIssuerCode(first + "府"));
      sharing.addAll(authority.regionsOfIssuerCode(first + "政"));
      if (sharing.stream().noneMatch(r -> r.level() == Region.Level.PROVINCE)) {
        return Optional.empty();
      }
    }
    List<Region> left = sharing.stream().distinct().toList();
    if (left.size() > 1) {
      left = left.stream().filter(r -> isOfKind(r, head)).toList();
    }
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  /** True where the head speaks of 自治区人民政府, 市政府, 省科技厅 and the region is such a one. */
  private static boolean isOfKind(Region region, List<String> head) {
    String name = region.name();
    String kind = name.endsWith("自治区") ? "自治区" : name.substring(name.length() - 1);
    return head.stream()
        .anyMatch(
            t ->
                t.startsWith(kind)
                    || t.contains(kind + "人民政府") && !t.contains("自治" + kind)
                    || t.contains(kind + "政府") && !t.contains("自治" + kind));
  }

  private Optional<Region> placeOf(String text) {
    String issuers = titles.issuers(text);
    Optional<Region> byIssuer =
        Bodies.split(issuers.isEmpty() ? text : issuers).stream()
            .limit(3)
            .flatMap(n -> authority.regionOfAgency(n).stream())
            .findFirst();
    return byIssuer.or(() -> Names.regionAtStart(authority, text)).or(() -> placeOfZone(text));
  }

  /** 西安高新技术产业开发区管理委员会 is a body of 西安市. */
  private Optional<Region> placeOfZone(String text) {
    if (!text.matches(".{2,30}(?:开发区|园区|新区|示范区|新城|保税区)(?:管理委员会|管委会).*")) {
      return Optional.empty();
    }
    for (int end = 2; end <= 4 && end < text.length(); end++) {
      Optional<Region> city = authority.region(text.substring(0, end) + "市", Optional.empty());
      if (city.isPresent()) {
        return city;
      }
    }
    return Optional.empty();
  }
}
