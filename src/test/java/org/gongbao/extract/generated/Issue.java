package org.gongbao.extract.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who issues a paper, when and under which number.
 *
 * @param issuers full names in order
 * @param place whose bodies they are; empty for central ones
 */
record Issue(
    List<String> issuers,
    String number,
    LocalDate signed,
    Optional<Place> place,
    String addressees) {

  /** A government, its office, a department, a ministry or the State Council. */
  static Issue draw(Draw draw) {
    LocalDate signed = draw.day(2019, 2022);
    int kind = draw.between(1, 100);
    if (kind <= 12) {
      boolean office = draw.chance(60);
      return new Issue(
          List.of(office ? "国务院办公厅" : "国务院"),
          number(draw, office ? "国办发" : "国发", signed),
          signed,
          Optional.empty(),
          "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：");
    }
    if (kind <= 24) {
      return ofBodies(draw, Body.central(), 1, Optional.empty(), signed);
    }
    Place place = Place.draw(draw);
    if (kind <= 60) {
      boolean office = draw.chance(60);
      String code = office ? place.officeCode(draw) : place.governmentCode(draw);
      return new Issue(
          List.of(office ? place.office() : place.government()),
          number(draw, code, signed),
          signed,
          Optional.of(place),
          place.salutation(draw));
    }
    return ofBodies(draw, Body.of(place), 1, Optional.of(place), signed);
  }

  /** Two to eight departments or ministries together. */
  static Issue joint(Draw draw) {
    LocalDate signed = draw.day(2019, 2022);
    if (draw.chance(12)) {
      return ofPartyAndGovernment(draw, signed);
    }
    Optional<Place> place = draw.chance(25) ? Optional.empty() : Optional.of(Place.draw(draw));
    List<Body> bodies = place.map(Body::of).orElseGet(Body::central);
    return ofBodies(
        draw, bodies, draw.chance(15) ? draw.between(6, 8) : draw.between(2, 5), place, signed);
  }

  /** The offices of a province's party committee and government together. */
  private static Issue ofPartyAndGovernment(Draw draw, LocalDate signed) {
    Place place = Place.drawProvince(draw);
    String party = "中共" + place.name() + "委办公厅";
    String code = place.mark() + draw.of("委办发", "委办", "办发");
    return new Issue(
        List.of(party, place.office()),
        number(draw, code, signed),
        signed,
        Optional.of(place),
        place.salutation(draw));
  }

  private static Issue ofBodies(
      Draw draw, List<Body> all, int count, Optional<Place> place, LocalDate signed) {
    List<Body> bodies = draw.some(all, count);
    String code = bodies.get(0).code() + draw.of("规", "发", "");
    code = place.isEmpty() ? bodies.get(0).code() : code;
    String salutation =
        place.isEmpty()
            ? "各省、自治区、直辖市有关主管部门："
            : place.get().level() == Place.Level.MUNICIPALITY
                ? "各区有关部门，各有关单位："
                : "各市、县（市、区）有关部门，各有关单位：";
    return new Issue(
        bodies.stream().map(Body::name).toList(),
        draw.chance(6) ? "" : number(draw, code, signed),
        signed,
        place,
        salutation);
  }

  static String number(Draw draw, String code, LocalDate day) {
    return code + "〔" + day.getYear() + "〕" + draw.between(1, 180) + "号";
  }

  /** Region of the issuing government. */
  String region() {
    return place.map(Place::region).orElse("全国");
  }

  /** What titles of its norms begin with. */
  String titlePlace() {
    return place.map(Place::name).orElse("");
  }

  /** 本省, 我市, 全国 … as its texts say. */
  String here() {
    return place.map(p -> "本" + p.unit()).orElse("全国");
  }

  List<Body> bodies() {
    return place.map(Body::of).orElseGet(Body::central);
  }

  /** Number of an older paper of a like issuer. */
  String olderNumber(Draw draw) {
    LocalDate day = draw.day(signed.getYear() - 12, signed.getYear() - 1);
    String code =
        place.map(p -> draw.chance(50) ? p.officeCode(draw) : p.governmentCode(draw)).orElse("国办发");
    return number(draw, code, day);
  }

  /** Its number where the paper has one. */
  void print(Sheet sheet) {
    if (!number.isEmpty()) {
      sheet.add(Sheet.Role.NUMBER, number);
    }
  }

  /** The facts that every paper of this issue states. */
  void tell(Sheet sheet, String leadRole) {
    List<String> ranked = new ArrayList<>();
    for (String issuer : issuers) {
      String role = leadRole.equals("lead") && !ranked.isEmpty() ? "joint" : leadRole;
      ranked.add(issuer);
      sheet.knows("issuer", ranked.size() + role + issuer);
    }
    if (!number.isEmpty()) {
      sheet.knows("number", number);
    }
    sheet.knows("region", region()).knows("signed", signed);
  }

  /** The foot of a paper (GB/T 9704—2012, 7.4): copies, and who printed it when. */
  void foot(Draw draw, Sheet sheet) {
    if (number.isEmpty() || !draw.chance(20)) {
      return;
    }
    boolean hangs = sheet.paragraphs().stream().anyMatch(p -> p.text().contains("之日起"));
    LocalDate printed = hangs ? signed : signed.plusDays(draw.between(0, 4));
    String first = issuers.get(0);
    String by =
        first.endsWith("人民政府")
            ? place.orElseThrow().office()
            : first.matches(".*办公[厅室]") ? first : first + (first.equals("国务院") ? "办公厅" : "办公室");
    if (draw.chance(50)) {
      String up = place.map(p -> p.unit()).orElse("全国");
      sheet.add(Sheet.Role.NOTE, "抄送：" + up + "人大常委会办公厅，" + up + "政协办公厅。");
    }
    sheet.add(Sheet.Role.NOTE, by + "　　　　" + Words.day(printed) + "印发");
    sheet.knows("printed", printed);
  }

  /** Names and date; some compilations drop the names where the title has them. */
  void sign(Draw draw, Sheet sheet) {
    if (draw.chance(5)) {
      sheet.add(Sheet.Role.DATE, Words.day(signed));
      return;
    }
    if (issuers.size() > 1 && draw.chance(30)) {
      sheet.add(Sheet.Role.BODIES, String.join("　", issuers));
    } else {
      issuers.forEach(i -> sheet.add(Sheet.Role.BODIES, i));
    }
    sheet.add(Sheet.Role.DATE, Words.day(signed));
  }
}
