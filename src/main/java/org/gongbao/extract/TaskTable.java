package org.gongbao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.policy.Fact;
import org.gongbao.policy.Responsibility.Deadline;
import org.gongbao.policy.Responsibility.Role;
import org.gongbao.text.Passage;

/**
 * A table of tasks: a row of heads of which one is 责任单位, 牵头部门 or alike, and rows of as many cells.
 * A row that has not that many cells (one that is empty or spans others) is not read: which cell is
 * which would be a guess.
 */
final class TaskTable {
  private static final Pattern DEADLINE = Pattern.compile(Deadlines.LABEL);

  private static final int LONGEST_HEAD = 80;

  private List<String> heads = List.of();

  /** True where the line is a head or a row of a table of tasks. */
  boolean read(Passage line, String provision, DutyList duties) {
    boolean mayBeHead = line.length() <= LONGEST_HEAD && line.text().indexOf(' ') > 0;
    if (!mayBeHead && heads.isEmpty()) {
      return false;
    }
    List<Passage> cells = Rows.cells(line);
    if (mayBeHead && isHead(cells)) {
      heads = cells.stream().map(Passage::text).toList();
      return true;
    }
    if (heads.isEmpty() || cells.size() != heads.size()) {
      return false;
    }
    int before = duties.size();
    Optional<Fact<Deadline>> until = Optional.empty();
    for (int i = 0; i < cells.size(); i++) {
      if (ResponsibilityReader.isLabel(heads.get(i))) {
        Role role = ResponsibilityReader.role(heads.get(i));
        duties.add(cells.get(i), role, new DutyList.Place(provision, "assigns.table"));
      } else if (DEADLINE.matcher(heads.get(i)).matches()) {
        until = Deadlines.clause(cells.get(i));
      }
    }
    until.ifPresent(d -> duties.until(List.of(d), before));
    return true;
  }

  private static boolean isHead(List<Passage> cells) {
    return cells.size() > 2
        && cells.stream().allMatch(c -> c.length() <= 12)
        && cells.stream().anyMatch(c -> ResponsibilityReader.isLabel(c.text()));
  }
}
