package org.gongbao.graph;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.gongbao.link.Links;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.NewsItem;

/** News items of a digest, and texts about policies. */
final class NewsDescriber {
  private final BulletinContext at;
  private final Scribe facts;
  private final Iris iris;

  NewsDescriber(BulletinContext at) {
    this.at = at;
    this.facts = at.facts();
    this.iris = at.iris();
  }

  void describe(Links.Linked entry, NewsItem news) {
    IRI item = iris.item(at.node(), entry.key());
    facts.type(item, Gb.NEWS_ITEM);
    news.title().ifPresent(t -> facts.chinese(item, Gb.TITLE, t.value()));
    facts.link(item, Gb.SOURCE, at.node());
    facts.link(item, Gb.HAS_OCCURRENCE, at.occurrence(news.span()));
    news.setting().column().ifPresent(c -> facts.plain(item, Gb.COLUMN, c));
    news.setting().region().flatMap(at::region).ifPresent(r -> facts.link(item, Gb.HAS_REGION, r));
    district(news.setting()).ifPresent(d -> facts.link(item, Gb.DISTRICT, d));
    for (Fact<String> agency : news.content().agencies()) {
      facts.link(item, Gb.MENTIONS, at.agency(agency.value()));
    }
    RelationDescriber relations = new RelationDescriber(at);
    for (Links.Resolved<Announcement> announced : entry.announced()) {
      announcement(item, announced, relations);
    }
    at.texts().chinese(item, Gb.TEXT, news.text().value());
  }

  /** 通州区 is in 北京市 and in 江苏省: a district is that of the item's province. */
  private Optional<IRI> district(NewsItem.Setting setting) {
    return setting
        .district()
        .flatMap(
            name -> setting.region().flatMap(r -> at.region(r + name)).or(() -> at.region(name)));
  }

  private void announcement(
      IRI item, Links.Resolved<Announcement> announced, RelationDescriber relations) {
    IRI node = iris.below(item, "announces/" + announced.target());
    Fact<org.gongbao.policy.Reference> policy = announced.said().policy();
    facts.link(item, Gb.ANNOUNCES, node);
    facts.type(node, Gb.ANNOUNCEMENT);
    facts.concept(node, Gb.EVENT, Gb.event(announced.said().event().term()));
    facts.link(node, Gb.HAS_POLICY, iris.policy(announced.target()));
    facts.link(node, Gb.HAS_EVIDENCE, at.evidence(policy.span(), policy.rule()));
    relations.target(announced.target(), policy.value());
  }

  void describe(Links.Linked entry, Interpretation interpretation) {
    IRI node = iris.interpretation(at.node(), entry.key());
    facts.type(node, Gb.INTERPRETATION);
    interpretation.title().ifPresent(t -> facts.chinese(node, Gb.TITLE, t.value()));
    facts.link(node, Gb.SOURCE, at.node());
    facts.link(node, Gb.HAS_OCCURRENCE, at.occurrence(interpretation.span()));
    new RelationDescriber(at).describe(node, entry);
    at.texts().chinese(node, Gb.TEXT, interpretation.text().value());
  }
}
