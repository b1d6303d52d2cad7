package org.gongbao.extract.generated;

import java.util.Optional;

/**
 * A body that issues rules by order.
 *
 * @param issuer official name
 * @param printed as its orders' headings print it
 * @param head title of who signs
 * @param place whose government it is; empty for a central body
 */
record Promulgator(String issuer, String printed, String head, Optional<Place> place) {
  static Promulgator of(Place place) {
    return new Promulgator(
        place.government(), place.government(), place.head(), Optional.of(place));
  }

  /** A government, a ministry or the State Council. */
  static Promulgator draw(Draw draw) {
    int kind = draw.between(1, 10);
    if (kind == 1) {
      return new Promulgator("国务院", "中华人民共和国国务院", "总理", Optional.empty());
    }
    if (kind <= 3) {
      String ministry = draw.of("财政部", "教育部", "交通运输部", "商务部", "水利部", "生态环境部");
      String printed = draw.of("中华人民共和国", "") + ministry;
      return new Promulgator(ministry, printed, "部长", Optional.empty());
    }
    return of(Place.drawWithOrders(draw));
  }

  String region() {
    return place.map(Place::name).orElse("全国");
  }

  String titlePlace() {
    return place.map(Place::name).orElse("");
  }

  /** 省人民政府第156次常务会议. */
  String meeting(Draw draw) {
    int number = draw.between(1, 160);
    if (issuer.equals("国务院")) {
      return "国务院第" + number + "次常务会议";
    }
    return place.isEmpty()
        ? "第" + number + "次部务会议"
        : place.get().unit() + draw.of("人民政府", "政府") + "第" + number + "次常务会议";
  }
}
