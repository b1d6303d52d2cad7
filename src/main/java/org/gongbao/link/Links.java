package org.gongbao.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.gongbao.extract.Extraction;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Relation;

/**
 * The corpus with every reference resolved.
 *
 * @param asOf the day on which statuses hold
 * @param bulletins in the order of their sha256
 * @param policies by key
 * @param force what is known of each policy's force, by key
 * @param families which policies take the place of which
 */
public record Links(
    LocalDate asOf,
    List<Bulletin> bulletins,
    SortedMap<String, PolicyNode> policies,
    SortedMap<String, Force> force,
    Families families) {

  /** One bulletin with what its entries mean. */
  public record Bulletin(Extraction extraction, List<Linked> entries) {
    public Bulletin {
      Objects.requireNonNull(extraction);
      entries = List.copyOf(entries);
    }
  }

  /**
   * One entry.
   *
   * @param key the policy's key; for news and interpretations the number of the first line
   * @param state which of the policy's texts it is
   */
  public record Linked(
      Entry entry,
      String key,
      TextState state,
      List<Resolved<Relation>> relations,
      List<Resolved<Announcement>> announced) {
    public Linked {
      Objects.requireNonNull(entry);
      Objects.requireNonNull(key);
      Objects.requireNonNull(state);
      relations = List.copyOf(relations);
      announced = List.copyOf(announced);
    }
  }

  /** Something that was said of a policy, and which one it is. */
  public record Resolved<T>(T said, String target) {}

  /**
   * Families of policies that take each other's place.
   *
   * @param lineage key of the earliest member, by key of each member
   * @param supersedes keys of the predecessors, by key of the successor
   */
  public record Families(
      SortedMap<String, String> lineage, SortedMap<String, List<String>> supersedes) {}
}
