package org.gongbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.Announcement.Event;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Reference;
import org.gongbao.text.Passage;

/** What a piece of news tells of policies: which ones, and what happens to them. */
final class AnnouncementReader {
  private static final Pattern PLANS =
      Pattern.compile("(?:下一步|下一阶段|下半年|今后|未来)[^。]{0,12}(?<!即)将|将(?:从|采取|重点|着力|全面|进一步|继续)");
  private static final Pattern ENUMERATED =
      Pattern.compile("^(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十]+[）)、]|第[一二三四五六]个?方面)");

  /** 发布并实施多个重头文件。: what is then named one by one is what was published. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile("(?<verb>印发|出台|发布|公布|制定)[^《》。]{0,16}(?:文件|政策|制度|办法|措施|标准|规定|意见|方案)。?$");

  /** A paper's name in plain quotes: 联合印发“开展…改造通知”. */
  private static final Pattern QUOTED =
      Pattern.compile("(?:印发|出台|发布|下发|公布)了?“(?<title>[^”《]{6,60})”");

  /** 去年9月通过的《…》, 此前发布的《…》: what is no news any more. */
  private static final Pattern TOLD_BEFORE =
      Pattern.compile("(?:此前|早前|先前|去年|前年|今年\\d{1,2}月)[^，。；]{0,20}(?:通过|印发|发布|出台|公布|实施|施行)的$");

  /** X制定的《…》1月1日起施行: news of the day it comes into force, unless of its issue too. */
  private static final Pattern MADE_BEFORE =
      Pattern.compile("^(?!.*(?:近日|日前|近期)).*(?:通过|印发|发布|出台|公布|制定|修订)的$");

  private static final Pattern COMES_INTO_FORCE =
      Pattern.compile("^[^。；]{0,24}(?:施行|实施|生效)(?!情况|效果|以来|意见)");

  /** Titles that one verb governs: 《…》《…》, 《…》和《…》. */
  private static final Pattern GOES_ON = Pattern.compile("[、，]?(?:和|及|以及|与)?");

  /** 自2021年9月1日起施行的《…》. */
  private static final Pattern FORCE_BEFORE = Pattern.compile("起(?:正式)?(?:施行|实施|生效)的?$");

  private final PolicyNames policies;
  private final Map<String, Announcement> found = new LinkedHashMap<>();
  private final List<String> aliases = new ArrayList<>();
  private boolean plans;
  private Optional<Event> ofSeveral = Optional.empty();

  AnnouncementReader(PolicyNames policies) {
    this.policies = policies;
  }

  /** What the text tells first; a policy that only the title names is mentioned. */
  List<Announcement> read(Passage title, Passage body) {
    Sentences.of(body).forEach(this::sentence);
    for (TitleMention mention : TitleMention.all(title)) {
      if (isNew(mention.title(), Event.MENTIONED)) {
        add(mention, Event.MENTIONED, title);
      }
    }
    return List.copyOf(found.values());
  }

  private void sentence(Passage sentence) {
    String text = sentence.text();
    plans |= PLANS.matcher(text).find();
    int from = 0;
    int end = -1;
    Event last = Event.MENTIONED;
    for (TitleMention mention : TitleMention.all(sentence)) {
      mention.alias().ifPresent(aliases::add);
      boolean goesOn = end >= 0 && GOES_ON.matcher(text.substring(end, mention.from())).matches();
      Event own = event(text, from, mention);
      Event told = goesOn && own == Event.MENTIONED ? last : own;
      end = mention.to();
      last = told;
      if (isNew(mention.title(), told)) {
        Event event = plans && isPlan(text, told) ? Event.PLANNED : told;
        boolean bare = told == Event.MENTIONED && text.startsWith("《");
        add(mention, bare ? ofSeveral.orElse(event) : event, sentence);
        from = event == Event.MENTIONED ? mention.to() : from;
      }
    }
    quoted(sentence);
    Matcher several = OF_SEVERAL.matcher(text);
    if (several.find()) {
      boolean released = several.group("verb").matches("发布|公布");
      ofSeveral = Optional.of(released ? Event.RELEASED : Event.ISSUED);
    }
  }

  /** What somebody issues is a policy also where its name ends in no type word. */
  private boolean isNew(String title, Event told) {
    boolean issued = told == Event.ISSUED || told == Event.RELEASED || told == Event.ADOPTED;
    boolean policy =
        policies.isPolicy(title) || issued && title.length() > 6 && policies.mayBePolicy(title);
    boolean known = found.keySet().stream().anyMatch(t -> t.endsWith(title));
    return policy && !known && !aliases.contains(title);
  }

  private void quoted(Passage sentence) {
    Matcher m = QUOTED.matcher(sentence.text());
    while (m.find()) {
      String title = m.group("title");
      if (policies.isPolicy(title)) {
        Reference named = Reference.toTitle(title);
        found.putIfAbsent(
            title,
            new Announcement(
                Event.ISSUED,
                new Fact<>(
                    named, sentence.span(m.start("title"), m.end("title")), "announces.quoted")));
      }
    }
  }

  private void add(TitleMention mention, Event event, Passage sentence) {
    Fact<Reference> target =
        new Fact<>(
            Targets.of(mention), sentence.span(mention.from(), mention.to()), "announces.title");
    found.put(mention.title(), new Announcement(event, target));
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
    if (TOLD_BEFORE.matcher(before).find()) {
      return COMES_INTO_FORCE.matcher(behind).find() ? Event.EFFECTIVE : Event.MENTIONED;
    }
    boolean madeBefore =
        MADE_BEFORE.matcher(before).find() && COMES_INTO_FORCE.matcher(behind).find();
    if (madeBefore || FORCE_BEFORE.matcher(before).find()) {
      return Event.EFFECTIVE;
    }
    boolean adopted = before.matches(".*(?:审议|表决)通过[^，。]{0,12}");
    if (!adopted && mention.title().matches(".*(?:征求意见稿|草案).*")
        || behind.matches("[^，。]{0,10}(?:征求|公开征求)意见.*")) {
      return Event.DRAFT;
    }
    if (before.matches(
        ".*(?:将|拟|计划|正在|研究(?![院所会协中室])|抓紧|加快|尽快|适时)(?:[^，。]{0,12})(?:出台|制定|发布|印发|修订|起草|编制|推出|研究)[^。]{0,20}")) {
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
    return behind.matches("[^。]{0,10}(?:正式)?(?:施行|实施|生效)(?!情况|效果|以来|意见).*")
        ? Event.EFFECTIVE
        : Event.MENTIONED;
  }
}
