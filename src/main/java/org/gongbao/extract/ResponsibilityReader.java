package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Responsibility;
import org.gongbao.policy.Responsibility.Role;
import org.gongbao.text.Passage;
import org.gongbao.text.Span;

/**
 * Bodies that a note of a measure makes responsible: （责任单位：市科委、市财政局）, （市商务委牵头，市财政局 配合）, a line
 * 牵头单位：…. Duties told in prose are not read here.
 */
final class ResponsibilityReader {
  private static final String LABEL =
      "(?:(?:市级|区级|省级)?(?:主要|具体)?(?:责任|牵头|配合|协同|协作|协办|主办|参与|参加|落实|实施|主管|负责|承办|支持|完成|联系)(?:责任|实施)?(?:部门|单位|机构|主体)(?:(?:和|及|、|与|或)(?:配合|责任|牵头|参与)?(?:部门|单位|机构))?|责任分工|任务分工|职责分工)";
  private static final Pattern LABELLED = Pattern.compile("(?<label>" + LABEL + ")[：:]");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:等)?(?:有关|相关|各有关|各相关)?(?:部门|单位|区)?(?:、单位)?(?:会同有关部门)?(?:根据|按照|按)(?:各自)?(?:职责|职能|职责分工|分工).{0,12}$"
              + "|(?:分别|共同|具体|组织|联合)?(?:牵头负责|牵头|负责|配合|参与|实施|推进|落实|协同|协办|主办)(?:落实|实施|推进|组织)?$|等(?:部门|单位|有关部门|有关单位|相关部门|相关单位)?$");
  private static final Pattern DUTY = Pattern.compile(".*(?:牵头|负责|配合|参与|分工|协同|落实|实施)[^，；、]{0,10}");
  private static final Pattern BODY_LIKE =
      Pattern.compile(
          ".*(?:委|局|办|厅|部|院|署|政府|中心|海关|集团|公司|银行|总部|分行|总队|法院|检察院|管委会|联|会|协会|区|部门|单位|学校|医院|社|台|室|公安|海事|团|县|市|机构|高院|电力|所|站|处|馆|街道|乡镇)");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "等(?:有关|相关)?(?:部门|单位)?(?:、单位)?(?:和|及|以及)|[、，；;,]|(?<=[委局办厅部院署府心关团司行])(?:和|及|以及|会同)(?=[\\p{IsHan}])");

  private final Names names;
  private final List<Responsibility> found = new ArrayList<>();

  ResponsibilityReader(Names names) {
    this.names = names;
  }

  /**
   * Reads the notes of one paragraph of a provision.
   *
   * @param provision path of the provision
   */
  void read(Passage dense, String provision) {
    String text = dense.text();
    Matcher line = LABELLED.matcher(text);
    if (line.lookingAt()) {
      sections(dense, provision);
      return;
    }
    for (int open = nextOpen(text, 0); open >= 0; open = nextOpen(text, open + 1)) {
      int close = Brackets.close(text, open);
      if (close < 0) {
        return;
      }
      Passage inner = dense.slice(open + 1, close);
      boolean atEnd = text.substring(close + 1).matches("[。；;.]?");
      if (LABELLED.matcher(inner.text()).lookingAt()) {
        sections(inner, provision);
      } else if (atEnd && isList(inner.text())) {
        clauses(inner, Role.RESPONSIBLE, provision);
      }
    }
  }

  List<Responsibility> found() {
    return List.copyOf(found);
  }

  private static int nextOpen(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '（'
          || text.charAt(i) == '('
          || text.charAt(i) == '【'
          || text.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  /**
   * A bracket that lists bodies: each item looks like one, and a duty is named or two are certain.
   */
  private boolean isList(String inner) {
    if (inner.length() < 3
        || inner.length() > 600
        || inner.matches(".*[。：《].*")
        || inner.matches(".*(?:简称|下同|包括|例如|如下|详见).*")) {
      return false;
    }
    boolean duty = DUTY.matcher(inner).matches();
    int bodies = 0;
    int items = 0;
    for (String item : SEPARATOR.split(inner)) {
      String name = strip(item);
      items++;
      bodies += names.official(name).isPresent() ? 1 : 0;
      if (!name.isEmpty() && !BODY_LIKE.matcher(name).matches() && !duty) {
        return false;
      }
    }
    return duty ? bodies >= 1 : bodies >= 1 && bodies * 2 >= items;
  }

  private void sections(Passage inner, String provision) {
    String text = inner.text();
    Matcher m = LABELLED.matcher(text);
    int from = -1;
    Role role = Role.RESPONSIBLE;
    while (m.find()) {
      if (from >= 0) {
        clauses(inner.slice(from, m.start()), role, provision);
      }
      from = m.end();
      role = role(m.group("label"));
    }
    clauses(inner.slice(from, text.length()), role, provision);
  }

  private static Role role(String label) {
    boolean lead = label.contains("牵头") || label.contains("主办");
    boolean joint = label.matches(".*(?:配合|参与|参加|协).*");
    return lead && !joint ? Role.LEAD : joint && !lead ? Role.JOINT : Role.RESPONSIBLE;
  }

  /** A市牵头，B、C配合: the words at a clause's end say the role of all its bodies. */
  private void clauses(Passage list, Role role, String provision) {
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
        items(clause, ofClause, provision);
        from = i + 1;
      }
    }
  }

  private void items(Passage clause, Role role, String provision) {
    String text = clause.text();
    int from = 0;
    Matcher m = SEPARATOR.matcher(text);
    while (from <= text.length()) {
      boolean more = m.find();
      int to = more ? m.start() : text.length();
      if (to > from) {
        item(clause.slice(from, to), role, provision);
      }
      from = more ? m.end() : text.length() + 1;
    }
  }

  private void item(Passage item, Role role, String provision) {
    String text = item.text();
    int open = text.indexOf('（');
    if (open > 0 && text.endsWith("）") && names.official(text).isEmpty()) {
      item(item.slice(0, open), role, provision);
      item(item.slice(open + 1, text.length() - 1), role, provision);
      return;
    }
    String surface = strip(text);
    if (surface.length() < 2 || !BODY_LIKE.matcher(surface).matches()) {
      return;
    }
    Span span = item.span(0, Math.min(surface.length(), item.length()));
    boolean known =
        found.stream()
            .anyMatch(
                r ->
                    r.provision().equals(provision)
                        && r.surface().equals(surface)
                        && r.role() == role);
    if (!known) {
      Fact<String> name = new Fact<>(surface, span, "assigns." + role.term());
      found.add(new Responsibility(provision, name, agency(surface), role));
    }
  }

  /** A collective (各区政府, 有关部门) names no single body. */
  private Optional<String> agency(String surface) {
    boolean collective =
        surface.matches("(?:各|有关|相关|其他|本市|全市).*|.*(?:有关|相关|各)(?:区|县|市|部门|单位|委办).*");
    return collective ? Optional.empty() : names.official(surface);
  }

  private static String strip(String item) {
    String name = item.strip();
    for (Matcher m = SUFFIX.matcher(name); m.find() && m.start() > 0; m = SUFFIX.matcher(name)) {
      name = name.substring(0, m.start());
    }
    return name.replaceFirst("^(?:由|以及|及|和|会同)(?=[\\p{IsHan}]{2})", "");
  }
}
