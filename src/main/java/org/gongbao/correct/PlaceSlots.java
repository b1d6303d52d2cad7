package org.gongbao.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongbao.correct.Slot.Access;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Reference;

/** The way to regions, and to what a news item tells. */
final class PlaceSlots {
  private PlaceSlots() {}

  static Access<String> region() {
    Access<String> ofNews =
        ofNews(
            n -> BodySlots.unplaced(n.setting().region()),
            (n, edit) ->
                n.withSetting(
                    n.setting().withRegion(BodySlots.edited(n.setting().region(), edit))));
    Access<String> ofPaper =
        PaperSlots.ofPaper(
            d -> BodySlots.unplaced(d.issue().region()),
            (d, edit) ->
                d.withIssue(d.issue().withRegion(BodySlots.edited(d.issue().region(), edit))));
    return new Access<>(
        entry -> ofNews.get().apply(entry).or(() -> ofPaper.get().apply(entry)),
        (entry, edit) ->
            (entry instanceof PolicyDocument ? ofPaper : ofNews).put().apply(entry, edit));
  }

  static Access<String> district() {
    return ofNews(
        n -> BodySlots.unplaced(n.setting().district()),
        (n, edit) ->
            n.withSetting(
                n.setting().withDistrict(BodySlots.edited(n.setting().district(), edit))));
  }

  static Access<String> column() {
    return ofNews(
        n -> BodySlots.unplaced(n.setting().column()),
        (n, edit) ->
            n.withSetting(n.setting().withColumn(BodySlots.edited(n.setting().column(), edit))));
  }

  static Access<String> mentions() {
    return ofNews(
        n -> n.content().agencies(),
        (n, edit) -> n.withContent(n.content().withAgencies(edit.of(n.content().agencies()))));
  }

  static Access<Announcement> announcements() {
    return ofNews(
        n -> placed(n.content().announcements()),
        (n, edit) ->
            n.withContent(
                n.content()
                    .withAnnouncements(
                        edit.of(placed(n.content().announcements())).stream()
                            .map(PlaceSlots::said)
                            .toList())));
  }

  private static List<Fact<Announcement>> placed(List<Announcement> announcements) {
    return announcements.stream()
        .map(a -> new Fact<>(a, a.policy().span(), a.policy().rule()))
        .toList();
  }

  private static Announcement said(Fact<Announcement> fact) {
    Reference policy = fact.value().policy().value();
    return new Announcement(fact.value().event(), new Fact<>(policy, fact.span(), fact.rule()));
  }

  private static <T> Access<T> ofNews(
      Function<NewsItem, List<Fact<T>>> get, BiFunction<NewsItem, Edit<T>, Entry> put) {
    return new Access<>(
        entry -> entry instanceof NewsItem n ? Optional.of(get.apply(n)) : Optional.empty(),
        (entry, edit) -> put.apply((NewsItem) entry, edit));
  }
}
