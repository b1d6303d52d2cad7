package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Responsibility;
import org.gongbao.policy.Responsibility.Deadline;
import org.gongbao.policy.Responsibility.Role;
import org.gongbao.text.Passage;

/** Lists of bodies that are made responsible, and what was gathered from them so far. */
final class DutyList {
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:等)?(?:有关|相关|各有关|各相关)?(?:部门|单位|区)?(?:、单位)?(?:会同有关部门)?(?:根据|按照|按)(?:各自)?(?:职责|职能|职责分工|分工).{0,12}$"
              + "|(?:分别|共同|具体|组织|联合)?(?:牵头负责|牵头|负责|配合|参与|实施|推进|落实|协同|协办|主办)(?:落实|实施|推进|组织)?$|等(?:部门|单位|有关部门|有关单位|相关部门|相关单位)?$");
  private static final Pattern DUTY = Pattern.compile(".*(?:牵头|负责|配合|参与|分工|协同|落实|实施)[^，；、]{0,10}");
  private static final Pattern BODY_LIKE =
      Pattern.compile(
          ".*(?:委|局|办|厅|部|院|署|政府|中心|海关|集团|公司|银行|总部|[分支]行|营业管理部|营管部|总队|法院|检察院|管委会|联|会|协会|区|部门|单位|学校|医院|社|台|室|公安|海事|团|县|市|机构|高院|电力|所|站|处|馆|街道|乡镇|街镇)");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "等(?:有关|相关)?(?:部门|单位)?(?:、单位)?(?:和|及|以及)|[、，；;,]|(?<=[委局办厅部院署府心关团司行])(?:和|及|以及|会同)(?=[\\p{IsHan}])");

  /** 省林草局 is a body of the province, also where the authority does not know which. */
  private static final Pattern OF_PLACE = Pattern.compile("(?:自治区|省|市|区|县|州)[\\p{IsHan}]{2,12}");

  private static final Pattern LEVEL = Pattern.compile("自治区|省|市|区|县|州");
  private static final Pattern GOVERNMENT =
      Pattern.compile("[\\p{IsHan}](?<tail>[市县区州](?:人民)?政府)[。；]?$");
  private static final Pattern NO_LIST = Pattern.compile("[：《]|简称|下同|包括|例如|如下|详见");
  private static final Pattern AHEAD = Pattern.compile("^(?:由|以及|及|和|会同)(?=[\\p{IsHan}]{2})");
  private static final Pattern COLLECTIVE =
      Pattern.compile("(?:各|有关|相关|其他|本市|全市).*|.*(?:有关|相关|各)(?:区|县|市|部门|单位|委办).*");

  private final Names names;
  private final List<Responsibility> found = new ArrayList<>();

  /** Where a list stands: path of the provision, and the rule that reads it. */
  record Place(String provision, String rule) {}

  private record Duty(Role role, Place place) {}

  /**
   * What a list says once for all its names: the level at its front, the kind of body at its end.
   */
  private record Ellipsis(String level, String tail) {}

  DutyList(Names names) {
    this.names = names;
  }

  List<Responsibility> found() {
    return List.copyOf(found);
  }

  int size() {
    return found.size();
  }

  /**
   * A bracket that lists bodies: each item looks like one, and a duty is named or two are certain.
   */
  boolean is(String inner) {
    String list = Deadlines.without(inner);
    if (list.length() < 3 || inner.length() > 600 || NO_LIST.matcher(list).find()) {
      return false;
    }
    boolean duty = DUTY.matcher(list).matches();
    int bodies = 0;
    int items = 0;
    for (String item : SEPARATOR.split(list)) {
      String name = strip(item);
      boolean like = BODY_LIKE.matcher(name).matches();
      items++;
      bodies +=
          names.official(name).isPresent() || duty && like && OF_PLACE.matcher(name).matches()
              ? 1
              : 0;
      if (!name.isEmpty() && !like && !duty) {
        return false;
      }
    }
    return duty ? bodies >= 1 : bodies >= 1 && bodies * 2 >= items;
  }

  /** True where all bodies of a list are certain. */
  boolean isCertain(String list) {
    for (String item : SEPARATOR.split(list)) {
      String name = strip(item);
      if (!name.isEmpty() && agency(name).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A市牵头，B、C配合: the words at a clause's end say the role of all its bodies. */
  void add(Passage list, Role role, Place place) {
    int from = 0;
    String text = list.text();
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || "，；;".indexOf(text.charAt(i)) >= 0;
      if (end && i > from) {
        Passage clause = list.slice(from, i);
        Role ofClause =
            clause.text().endsWith("牵头") || clause.text().endsWith("牵头负责")
                ? Role.LEAD
                : clause.text().endsWith("配合") || clause.text().endsWith("参与") ? Role.JOINT : role;
        items(clause, ofClause, place);
        from = i + 1;
      }
    }
  }

  /**
   * Gives those gathered since {@code from} the deadlines of their note: each the nearest one
   * behind its name, else the last one before it.
   */
  void until(List<Fact<Deadline>> deadlines, int from) {
    for (int i = from; i < found.size() && !deadlines.isEmpty(); i++) {
      Responsibility one = found.get(i);
      Fact<Deadline> nearest =
          deadlines.stream()
              .filter(d -> d.span().start() > one.name().span().start())
              .findFirst()
              .orElse(deadlines.get(deadlines.size() - 1));
      found.set(i, one.withDeadline(nearest));
    }
  }

  /** Gives those of a provision that have none yet the deadline of a line of its own. */
  void until(Fact<Deadline> deadline, String provision) {
    for (int i = found.size() - 1; i >= 0 && isOf(found.get(i), provision); i--) {
      if (found.get(i).deadline().isEmpty()) {
        found.set(i, found.get(i).withDeadline(deadline));
      }
    }
  }

  /** Provisions are read one after the other: those of one stand together at the end. */
  private boolean isKnown(String surface, Duty duty) {
    String provision = duty.place().provision();
    for (int i = found.size() - 1; i >= 0 && isOf(found.get(i), provision); i--) {
      if (found.get(i).role() == duty.role() && found.get(i).surface().equals(surface)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Responsibility one, String provision) {
    return one.provision().equals(provision);
  }

  private void items(Passage clause, Role role, Place place) {
    String text = clause.text();
    int from = 0;
    Matcher level = LEVEL.matcher(text);
    Matcher tail = GOVERNMENT.matcher(text);
    Ellipsis ellipsis =
        new Ellipsis(level.lookingAt() ? level.group() : "", tail.find() ? tail.group("tail") : "");
    Matcher m = SEPARATOR.matcher(text);
    while (from <= text.length()) {
      boolean more = m.find();
      while (more && Brackets.depth(text.substring(from, m.start())) > 0) {
        more = m.find(); // 各县（市、区）人民政府 is one item.
      }
      int to = more ? m.start() : text.length();
      if (to > from) {
        item(clause.slice(from, to), ellipsis, new Duty(role, place));
      }
      from = more ? m.end() : text.length() + 1;
    }
  }

  private void item(Passage item, Ellipsis ellipsis, Duty duty) {
    String surface = strip(item.text());
    int at = item.text().indexOf(surface);
    int open = firstBracket(surface);
    if (open > 0
        && Brackets.close(surface, open) == surface.length() - 1
        && names.official(surface).isEmpty()) {
      item(item.slice(at, at + open), ellipsis, duty);
      item(item.slice(at + open + 1, at + surface.length() - 1), ellipsis, duty);
      return;
    }
    Optional<String> agency = agency(surface).or(() -> agency(surface, ellipsis));
    boolean body = BODY_LIKE.matcher(surface).matches() || agency.isPresent();
    if (surface.length() >= 2 && body && !isKnown(surface, duty)) {
      Fact<String> name =
          new Fact<>(surface, item.span(at, at + surface.length()), duty.place().rule());
      found.add(
          new Responsibility(
              duty.place().provision(), name, agency, duty.role(), Optional.empty()));
    }
  }

  /** 省公安厅、教育厅: the second is the province's too; 漳州、泉州市人民政府: the first a government too. */
  private Optional<String> agency(String surface, Ellipsis ellipsis) {
    if (OF_PLACE.matcher(surface).matches() || COLLECTIVE.matcher(surface).matches()) {
      return Optional.empty();
    }
    boolean place = surface.length() <= 4 && !BODY_LIKE.matcher(surface).matches();
    return place && !ellipsis.tail().isEmpty()
        ? names.official(surface + ellipsis.tail())
        : ellipsis.level().isEmpty() || place
            ? Optional.empty()
            : names.official(ellipsis.level() + surface);
  }

  /** 省市场监管局（知识产权局）, also between 〔〕, names two bodies. */
  private static int firstBracket(String surface) {
    int round = surface.indexOf('（');
    return round > 0 ? round : surface.indexOf('〔');
  }

  /** A collective (各区政府, 有关部门) names no single body. */
  private Optional<String> agency(String surface) {
    return COLLECTIVE.matcher(surface).matches() ? Optional.empty() : names.official(surface);
  }

  private static String strip(String item) {
    String name = item.strip();
    for (Matcher m = SUFFIX.matcher(name); m.find() && m.start() > 0; m = SUFFIX.matcher(name)) {
      name = name.substring(0, m.start());
    }
    return AHEAD.matcher(name).replaceFirst("");
  }
}
