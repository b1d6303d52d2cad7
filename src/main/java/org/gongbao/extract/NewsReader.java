package org.gongbao.extract;

import java.util.List;
import java.util.Optional;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Region;
import org.gongbao.policy.Fact;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.NewsItem.Content;
import org.gongbao.policy.NewsItem.Setting;
import org.gongbao.text.Passage;

/** An item of a digest: its place, the bodies that act in it, the policies that it announces. */
final class NewsReader {
  private final Authority authority;
  private final PolicyNames policies;
  private final Places places;

  NewsReader(Authority authority, Titles titles) {
    this.authority = authority;
    this.policies = new PolicyNames(titles);
    this.places = new Places(authority);
  }

  /** News that name no place are about that of the body that acts: 全国 where a ministry does. */
  private Optional<Region> ofFirst(List<Fact<String>> actors) {
    return actors.stream()
        .limit(1)
        .flatMap(a -> authority.regionOfAgency(a.value()).stream())
        .map(authority::provinceOf)
        .findFirst();
  }

  NewsItem read(Digest.Item item) {
    Passage title = Digest.title(item);
    Passage body = Digest.joined(item.body()).orElseThrow().dense();
    Places.Found place = places.of(title.text(), body.text());
    Names names = new Names(authority, place.region(), Optional.empty());
    Fact<String> text = new Fact<>(body.text(), body.span(), "text.news");
    List<Fact<String>> actors = Actors.in(body, names);
    Setting setting =
        new Setting(
            Optional.of(item.column()).filter(c -> !c.isEmpty()),
            place.province().or(() -> ofFirst(actors)).map(Region::name),
            place.district().map(Region::name));
    return new NewsItem(
        title.span().cover(body.span()),
        Optional.of(new Fact<>(title.text(), title.span(), "title.news")),
        setting,
        new Content(actors, new AnnouncementReader(policies).read(title, body)),
        text);
  }
}
