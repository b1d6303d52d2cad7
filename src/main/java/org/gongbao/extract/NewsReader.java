package org.gongbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.authority.Authority;
import org.gongbao.authority.Mention;
import org.gongbao.authority.Region;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.Announcement.Event;
import org.gongbao.policy.Fact;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.NewsItem.Content;
import org.gongbao.policy.NewsItem.Setting;
import org.gongbao.text.Passage;

/** An item of a digest: its place, the bodies that act in it, the policies that it announces. */
final class NewsReader {
  private static final String ACTS =
      "(?:印发|发布|出台|制定|制发|下发|推出|公布|启动|召开|举行|举办|组织|开展|发起|签署|签订|签约|批准|批复|同意|授予|认定|通过|审议|部署|明确|提出|表示|介绍|透露|宣布|披露|指出|要求|获悉|了解|主办|承办|牵头|实施|建立|成立|设立|上线|开通|联手|携手|合作|发出|颁发|公示|通报|起草|修订|研究|开发|打造|完成|获批|出资|支持|将|拟|对|就)";
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:等(?:[\\d一二三四五六七八九十]+)?(?:个|家)?(?:部门|单位|委办局)?)?(?:(?:(?:相关|有关)?负责人|(?:副)?(?:主任|局长|厅长|市长|省长|区长|书记|部长|行长|总工程师|新闻发言人)[\\p{IsHan}]{2,3}|获悉|日前|近日|今天|昨天|正式|还|已|也|联合|共同|会同|发文|最新|常务会议|（[^）]{1,20}）|首次|\\d{1,2}月\\d{1,2}日?|，))*"
              + ACTS
              + "|^[^。，；]{0,30}(?:上|中|会)(?:表示|介绍|透露|指出|提出|宣布|明确)");
  private static final Pattern PLANS =
      Pattern.compile("(?:下一步|下一阶段|下半年|今后|未来)[^。]{0,12}(?<!即)将|将(?:从|采取|重点|着力|全面|进一步|继续)");
  private static final Pattern ENUMERATED =
      Pattern.compile("^(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十]+[）)、]|第[一二三四五六]个?方面)");
  private static final Pattern LISTED = Pattern.compile("^(?:、|和|及|与|会同|联合|，)");
  private static final Pattern BEFORE = Pattern.compile("(?:从|据|由|经|在|被|获|受)$");
  private static final Pattern BEHIND_ACTOR =
      Pattern.compile("(?:方面)?(?:正式|联合)?(?:获悉|了解|举行|主办|承办|牵头|发起|召开|备案|批准|认定|授予|列为|确定|评为|命名).*");
  private static final Pattern PART_OF_NAME =
      Pattern.compile("^(?:新闻发布会|官网|网站|微信|公众号|大楼|门户|办公大楼|常务会议(?!审议|通过)|党组).*");

  private final Authority authority;
  private final RelationReader relations;
  private final Places places;

  NewsReader(Authority authority, Titles titles) {
    this.authority = authority;
    this.relations = new RelationReader(titles);
    this.places = new Places(authority);
  }

  NewsItem read(Digest.Item item) {
    Passage title = Digest.joined(item.title()).orElseThrow().dense();
    Passage body = Digest.joined(item.body()).orElseThrow().dense();
    Places.Found place = places.of(title.text(), body.text());
    Names names = new Names(authority, place.region(), Optional.empty());
    Fact<String> text = new Fact<>(body.text(), body.span(), "text.news");
    Setting setting =
        new Setting(
            Optional.of(item.column()).filter(c -> !c.isEmpty()),
            place.province().map(Region::name),
            place.district().map(Region::name));
    return new NewsItem(
        title.span().cover(body.span()),
        Optional.of(new Fact<>(title.text(), title.span(), "title.news")),
        setting,
        new Content(agencies(body, names), announcements(title, body)),
        text);
  }

  private static List<Fact<String>> agencies(Passage body, Names names) {
    String text = body.text();
    List<Mention> mentions = names.mentions(text);
    boolean[] acts = new boolean[mentions.size()];
    for (int i = mentions.size() - 1; i >= 0; i--) {
      int end = mentions.get(i).span().end();
      String behind = text.substring(end, Math.min(text.length(), end + 50));
      String before =
          text.substring(
              Math.max(0, mentions.get(i).span().start() - 2), mentions.get(i).span().start());
      boolean listed =
          i + 1 < mentions.size()
              && mentions.get(i + 1).span().start() - end <= 2
              && LISTED.matcher(behind).find();
      acts[i] =
          !PART_OF_NAME.matcher(behind).matches()
              && (BEHIND.matcher(behind).find()
                  || listed && acts[i + 1]
                  || BEFORE.matcher(before).find()
                      && behind.matches("(?:方面)?(?:获悉|了解|举行|主办|承办|牵头|发起).*"));
    }
    Map<String, Fact<String>> found = new LinkedHashMap<>();
    for (int i = 0; i < acts.length; i++) {
      Mention mention = mentions.get(i);
      if (acts[i]) {
        found.putIfAbsent(
            mention.agency().name(),
            new Fact<>(
                mention.agency().name(),
                body.span(mention.span().start(), mention.span().end()),
                "mentions.acting"));
      }
    }
    return List.copyOf(found.values());
  }

  private List<Announcement> announcements(Passage title, Passage body) {
    Map<String, Announcement> found = new LinkedHashMap<>();
    List<String> aliases = new ArrayList<>();
    boolean plans = false;
    for (Passage sentence : Sentences.of(body)) {
      plans |= PLANS.matcher(sentence.text()).find();
      int from = 0;
      for (TitleMention mention : TitleMention.all(sentence)) {
        mention.alias().ifPresent(aliases::add);
        boolean policy = relations.isPolicy(mention.title()) && !aliases.contains(mention.title());
        boolean known = found.keySet().stream().anyMatch(t -> t.contains(mention.title()));
        if (policy && !known) {
          Event told = event(sentence.text(), from, mention);
          boolean planned = plans && isPlan(sentence.text(), told);
          Event event = planned ? Event.PLANNED : told;
          Fact<org.gongbao.policy.Reference> target =
              new Fact<>(
                  Targets.of(mention),
                  sentence.span(mention.from(), mention.to()),
                  "announces.title");
          found.put(mention.title(), new Announcement(event, target));
          from = event == Event.MENTIONED ? mention.to() : from;
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** What follows 将从三个方面 and 一是, 二是 … is still to be done, unless a day is given. */
  private static boolean isPlan(String sentence, Event told) {
    boolean made = told == Event.ISSUED || told == Event.RELEASED || told == Event.MENTIONED;
    boolean enumerated = ENUMERATED.matcher(sentence).find();
    return made
        && (enumerated || sentence.matches(".*(?:制定|出台|修订|研究).*"))
        && !sentence.matches(".*(?:\\d月|近日|日前|根据|按照).*");
  }

  private static Event event(String sentence, int from, TitleMention mention) {
    String before = sentence.substring(from, mention.from());
    String behind =
        sentence.substring(mention.to(), Math.min(sentence.length(), mention.to() + 30));
    if (before.matches(".*(?:根据|依据|按照|贯彻|落实|对照|依照|符合)[^，。]{0,20}$")) {
      return Event.MENTIONED;
    }
    if (mention.title().matches(".*(?:征求意见稿|草案).*")
        || behind.matches("[^，。]{0,10}(?:征求|公开征求)意见.*")) {
      return Event.DRAFT;
    }
    if (before.matches(
        ".*(?:将|拟|计划|正在|研究|抓紧|加快|尽快|适时)(?:[^，。]{0,12})(?:出台|制定|发布|印发|修订|起草|编制|推出|研究)[^。]{0,20}")) {
      return Event.PLANNED;
    }
    if (before.matches(".*(?:签署|签订|签约)[^。]{0,20}") || behind.matches("[^，。]{0,8}(?:签署|签订).*")) {
      return Event.SIGNED;
    }
    if (before.matches(".*(?:审议通过|通过|审议)[^，。]{0,12}")) {
      return Event.ADOPTED;
    }
    if (before.matches(".*(?:印发|出台|下发|制发|制定|发文|颁发|推出|联合发)[^。]{0,20}")) {
      return Event.ISSUED;
    }
    if (before.matches(".*(?:发布|公布|颁布|公开)[^。]{0,20}")
        || behind.matches("[^，。]{0,6}(?:发布|公布|出台|印发).*")) {
      return Event.RELEASED;
    }
    return behind.matches("[^。]{0,10}(?:正式)?(?:施行|实施|生效).*") ? Event.EFFECTIVE : Event.MENTIONED;
  }
}
