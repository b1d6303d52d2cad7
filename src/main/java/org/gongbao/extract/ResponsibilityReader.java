package org.gongbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Responsibility;
import org.gongbao.policy.Responsibility.Deadline;
import org.gongbao.policy.Responsibility.Role;
import org.gongbao.text.Passage;

/**
 * Bodies that a measure makes responsible, and until when: in a note （责任单位：市科委、市财政局） or
 * （市商务委牵头，市财政局 配合，2022年底前完成）, in a line 牵头单位：… or behind a measure's last sentence, in the columns
 * of a table of tasks, in a measure's sentence 由…牵头，…配合. Other duties told in prose are not read
 * here.
 */
final class ResponsibilityReader {
  private static final String LABEL =
      "(?:(?:市级|区级|省级)?(?:主要|具体)?(?:责任|牵头|配合|协同|协作|协办|主办|参与|参加|落实|实施|主管|负责|承办|支持|完成|联系)(?:责任|实施)?(?:部门|单位|机构|主体)(?:(?:和|及|、|与|或)(?:配合|责任|牵头|参与)?(?:部门|单位|机构))?|责任分工|任务分工|职责分工)";

  /** The label of a section of a note: 责任单位：, 【牵头部门】, 完成时限：. */
  private static final String SECTION =
      "(?:[【\\[](?=[^：:】\\]]{2,16}[】\\]]))?(?:(?<label>"
          + LABEL
          + ")|(?<until>"
          + Deadlines.LABEL
          + "))(?:[】\\]][：:]?|[：:])";

  private static final Pattern LABELLED = Pattern.compile(SECTION);

  /** A label behind a sentence in the line of its measure. */
  private static final Pattern BEHIND_SENTENCE = Pattern.compile("[。；！）]" + SECTION);

  private static final Cue LABEL_ENDS = Cue.anyOf("：", ":", "】", "］", "]", "〕");
  private static final Pattern HEAD = Pattern.compile(LABEL);
  private static final Pattern END = Pattern.compile("[。；;.]?");

  /** 由X牵头，Y配合 in a measure: who leads, and who is said to help. */
  private static final Pattern TOLD =
      Pattern.compile(
          "由(?<lead>[^，。；：由]{2,80})牵头(?:负责|组织|实施|落实|推进)*"
              + "(?:，(?<joint>[^，。；：]{2,120}?)(?:积极|共同|协同|予以)?(?:配合|参与|协助)(?=[，。；]|$))?");

  private final DutyList duties;
  private final TaskTable table = new TaskTable();
  private final Map<String, Fact<Deadline>> ofProvision = new HashMap<>();

  ResponsibilityReader(Names names) {
    this.duties = new DutyList(names);
  }

  List<Responsibility> found() {
    return duties.found();
  }

  /**
   * Reads the notes of one paragraph of a provision.
   *
   * @param provision path of the provision
   */
  void read(Paragraph paragraph, String provision) {
    Passage dense = paragraph.dense();
    if (table.read(paragraph.passage(), provision, duties)) {
      return;
    }
    int before = duties.size();
    if (LABELLED.matcher(dense.text()).lookingAt()) {
      note(dense, provision);
    } else {
      told(dense, provision);
      brackets(dense, provision);
      behindSentence(dense, provision);
    }
    Fact<Deadline> above = ofProvision.get(provision);
    if (above != null && duties.size() > before) {
      duties.until(above, provision);
    }
  }

  private void brackets(Passage dense, String provision) {
    String text = dense.text();
    for (int open = nextOpen(text, 0); open >= 0; open = nextOpen(text, open + 1)) {
      int close = Brackets.close(text, open);
      if (close < 0) {
        return;
      }
      Passage inner = dense.slice(open + 1, close);
      boolean atEnd = END.matcher(text).region(close + 1, text.length()).matches();
      if (LABELLED.matcher(inner.text()).lookingAt() || atEnd && duties.is(inner.text())) {
        note(inner, provision);
      }
    }
  }

  private static int nextOpen(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("（(【[〔［".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** …编制规划。牵头部门：省发展改革委；参加部门：省自然资源厅. */
  private void behindSentence(Passage dense, String provision) {
    String text = dense.text();
    Matcher m = BEHIND_SENTENCE.matcher(text);
    if (LABEL_ENDS.in(text) && m.find() && Brackets.depth(text.substring(0, m.start() + 1)) == 0) {
      note(dense.slice(m.start() + 1, text.length()), provision);
    }
  }

  /** Duties told in the articles of a norm are prose; a numbered measure gives out tasks. */
  private void told(Passage dense, String provision) {
    DutyList.Place place = new DutyList.Place(provision, "assigns.sentence");
    if (!provision.startsWith("part/") || dense.text().indexOf("牵头") < 0) {
      return;
    }
    Matcher m = TOLD.matcher(dense.text());
    while (m.find()) {
      if (Brackets.depth(dense.text().substring(0, m.start())) == 0
          && duties.isCertain(m.group("lead"))) {
        duties.add(dense.slice(m.start("lead"), m.end("lead")), Role.LEAD, place);
        if (m.group("joint") != null && duties.isCertain(m.group("joint"))) {
          duties.add(dense.slice(m.start("joint"), m.end("joint")), Role.JOINT, place);
        }
      }
    }
  }

  /** The sections of a note, each behind its label, and the deadlines that it states. */
  private void note(Passage inner, String provision) {
    int before = duties.size();
    List<Fact<Deadline>> deadlines = new ArrayList<>();
    Matcher m = LABELLED.matcher(inner.text());
    int from = 0;
    Optional<Role> role = Optional.of(Role.RESPONSIBLE);
    boolean more = true;
    while (more) {
      more = m.find();
      Passage section = inner.slice(from, more ? m.start() : inner.length());
      if (role.isPresent()) {
        bodies(section, role.get(), provision);
        deadlines.addAll(Deadlines.in(section));
      } else {
        Deadlines.labelled(section).ifPresent(deadlines::add);
      }
      from = more ? m.end() : from;
      role = more ? Optional.ofNullable(m.group("label")).map(ResponsibilityReader::role) : role;
    }
    duties.until(deadlines, before);
    boolean onlyDeadline = duties.size() == before && !deadlines.isEmpty();
    if (onlyDeadline) {
      duties.until(deadlines.get(0), provision);
      ofProvision.put(provision, deadlines.get(0));
    }
  }

  /** Bodies stand before a section's full stop; a deadline or remark may stand behind it. */
  private void bodies(Passage section, Role role, String provision) {
    int stop = section.text().indexOf('。');
    Passage list = stop < 0 ? section : section.slice(0, stop);
    duties.add(list, role, new DutyList.Place(provision, "assigns." + role.term()));
  }

  static Role role(String label) {
    boolean lead = label.contains("牵头") || label.contains("主办");
    boolean joint = label.matches(".*(?:配合|参与|参加|协).*");
    return lead && !joint ? Role.LEAD : joint && !lead ? Role.JOINT : Role.RESPONSIBLE;
  }

  /** True for the label of a note of bodies, as the head of a table's column too. */
  static boolean isLabel(String text) {
    return HEAD.matcher(text).matches();
  }
}
