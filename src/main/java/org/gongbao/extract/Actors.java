package org.gongbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.authority.Mention;
import org.gongbao.policy.Fact;
import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/**
 * The bodies that do something in a piece of news: a verb of acting or of saying follows their
 * name, or the list that it stands in. A body that is only part of another name (市政府新闻发布会) does
 * nothing.
 */
final class Actors {
  private static final String ACTS =
      "(?:征求|公开征求|试点|印发|发布|出台|制定|制发|下发|推出|公布|启动|召开|举行|举办|组织|开展|发起|签署|签订|签约|批准|批复|同意|授予|给予|认定|通过|审议|部署|明确|提出|表示|介绍|透露|宣布|披露|指出|要求|获悉|了解|主办|承办|牵头|实施|建立|成立|设立|上线|开通|联手|携手|联合|合作|发出|颁发|公示|通报|起草|修订|研究|开发|打造|完成|获批|出资|发放|下达|拨付|支持|建设|听取|表决|受理|审批|核准|检查|督查|约谈|查处|答复|转发|批转|征集|遴选|选定|揭牌|挂牌|启用|组建|推动|推进|推行|探索|规定|规范|调整|优化|安排|投入|计划|加强|加快|将|拟)";

  /** What may stand between a name and its verb: a title and a name, a day, a place, a partner. */
  private static final String BETWEEN =
      "(?:(?:等(?:[\\d一二三四五六七八九十]+)?(?:个|家)?(?:部门|单位|委办局)?)|(?:相关|有关)?负责人"
          + "|副?(?:主任|局长|厅长|市长|省长|区长|书记|部长|行长|署长|院长|总经济师|总工程师|新闻发言人)[\\p{IsHan}]{0,3}"
          // A partner that no authority lists: 、中国…协会联合公布.
          + "|(?:、|和|与)[\\p{IsHan}]{2,20}?(?:联合会|协会|学会|研究院|研究所|集团|公司|大学|银行)"
          + "|日前|近日|近期|分别|每年|每季度?|每月|定期|今天|昨天|当日|正式|会议|第[一二三四五六七八九十百]{1,4}次(?:全体|常务)?会议|[两二三四五六七八九十]家单位|还|已|也|共同|首次|最新|全体会议|全会|(?:总理|省长|市长)?主持召开国务院常务会议|常务会议|发文|，|（[^）]{1,20}）|(?:于|自|从)?(?:今年|去年)?\\d{1,2}月(?:\\d{1,2}日?)?起?"
          + "|(?:在|对|向|就|为|与|同|和|会同|联合)[^，。；]{1,60}?)";

  private static final Pattern BEHIND = Pattern.compile("^" + BETWEEN + "{0,4}" + ACTS);
  private static final Pattern PASSIVE =
      Pattern.compile("^(?:正式|联合)?(?:备案|批准|认定|授予|列为|确定|评为|命名|获悉).*");
  private static final Pattern LISTED = Pattern.compile("^(?:、|和|及|与|会同|联合|，)");
  private static final Pattern PART_OF_NAME =
      Pattern.compile(
          "^(?:”|》|新闻发布会|官网|网站|微信|公众号|大楼|门户|办公大楼|常务会议(?!，?(?:审议|通过|决定|研究|听取|部署|指出|强调|讨论))|党组|规章|值班|试点|既定|部署要求).*");

  /** What stands before the title of a policy that somebody else made and others carry out. */
  private static final Pattern GROUND =
      Pattern.compile("(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|对照)[^，。；《]{0,12}《$");

  private static final Pattern NEXT_IN_LIST =
      Pattern.compile("^、(?<name>[\\p{IsHan}]{2,12}?)(?=、|和|及|联合|共同|会同|印发|出台|等|发布)");
  private static final Pattern TERM =
      Pattern.compile("(?<=[省市区县州])第?[一二三四五六七八九十]{1,3}届(?=人大|人民代表大会)");

  private static final int MOST_TERMS = 20;

  private static final int LOOK = 90;

  private Actors() {}

  /** Official names of the bodies that act, in the order of the text. */
  static List<Fact<String>> in(Passage whole, Names names) {
    Passage body = withoutTerm(whole);
    String text = body.text();
    List<Mention> mentions = names.mentions(text);
    boolean[] acts = new boolean[mentions.size()];
    Map<String, Fact<String>> found = new LinkedHashMap<>();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      boolean nextActs = i + 1 < mentions.size() && acts[i + 1] && joins(text, mentions, i);
      acts[i] = nextActs || acts(text, mentions.get(i).span(), names);
    }
    for (int i = 0; i < acts.length; i++) {
      if (acts[i]) {
        Span span = mentions.get(i).span();
        add(found, body, mentions.get(i).agency().name(), span);
        listed(body, names, span.end()).forEach(f -> found.putIfAbsent(f.value(), f));
      }
    }
    return List.copyOf(found.values());
  }

  /** 市第十六届人大常委会 is 市人大常委会, whatever its term; a piece of news names few. */
  private static Passage withoutTerm(Passage body) {
    Passage rest = body;
    Matcher term = TERM.matcher(rest.text());
    for (int i = 0; i < MOST_TERMS && term.find(); i++) {
      rest = rest.slice(0, term.start()).join(rest.slice(term.end(), rest.length()));
      term = TERM.matcher(rest.text());
    }
    return rest;
  }

  private static void add(Map<String, Fact<String>> found, Passage body, String name, Span span) {
    found.putIfAbsent(
        name, new Fact<>(name, body.span(span.start(), span.end()), "mentions.acting"));
  }

  private static boolean joins(String text, List<Mention> mentions, int at) {
    int end = mentions.get(at).span().end();
    int next = mentions.get(at + 1).span().start();
    return next - end <= 3 && (next == end || LISTED.matcher(text.substring(end, next)).find());
  }

  private static boolean acts(String text, Span span, Names names) {
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + LOOK));
    String before = text.substring(Math.max(0, span.start() - 2), span.start());
    boolean named = before.endsWith("《") && behind.startsWith("关于");
    boolean namedByTitle = named && !GROUND.matcher(text.substring(0, span.start())).find();
    boolean passive = before.matches(".*[被获由经从]") && PASSIVE.matcher(behind).matches();
    String list = behind.substring(listEnd(behind, names));
    boolean ground = before.matches("落实|按照|根据|贯彻|借鉴|依据|学习");
    return namedByTitle
        || passive
        || !ground && !PART_OF_NAME.matcher(behind).matches() && BEHIND.matcher(list).find();
  }

  /** 市经济信息化委、民政局、残联联合印发: what follows in a list leaves the place's head out. */
  private static List<Fact<String>> listed(Passage body, Names names, int from) {
    List<Fact<String>> listed = new ArrayList<>();
    Matcher m = NEXT_IN_LIST.matcher(body.text()).region(from, body.length());
    while (m.find()) {
      Span span = body.span(m.start("name"), m.end("name"));
      official(m.group("name"), names)
          .ifPresent(name -> listed.add(new Fact<>(name, span, "mentions.list")));
      m.region(m.end(), body.length());
    }
    return listed;
  }

  private static int listEnd(String behind, Names names) {
    int end = 0;
    Matcher m = NEXT_IN_LIST.matcher(behind);
    while (m.find() && official(m.group("name"), names).isPresent()) {
      end = m.end();
      m.region(end, behind.length());
    }
    return end;
  }

  private static Optional<String> official(String rest, Names names) {
    return names
        .place()
        .flatMap(p -> names.official(p.name().charAt(p.name().length() - 1) + rest));
  }
}
