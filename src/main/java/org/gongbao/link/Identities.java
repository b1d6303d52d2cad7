package org.gongbao.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.Fact;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Reference;
import org.gongbao.policy.RelationKind;

/**
 * One identity a policy over the whole corpus. First all texts are registered, then all references
 * that name a number or an order, then titles are looked up among them; the order of the bulletins
 * does not matter in any of the three steps.
 */
final class Identities {
  /** What the full names of the laws of the State begin with. */
  private static final String STATE = "中华人民共和国";

  private final SortedMap<String, Known> byKey = new TreeMap<>();
  private final Map<String, Set<String>> byTitle = new HashMap<>();

  /** Full names of laws by what is left without the State's name. */
  private final Map<String, String> fullLaws = new HashMap<>();

  /** News name a paper without its issuer: 关于…的实施意见 of 浙江省人民政府关于…的实施意见. */
  private final Map<String, Set<String>> byMatter = new HashMap<>();

  /** What is known of one policy while references are gathered. */
  private static final class Known {
    private boolean textAtHand;
    private Optional<String> title = Optional.empty();
    private final TreeSet<String> titles = new TreeSet<>();
    private Optional<DocumentNumber> number = Optional.empty();
    private Optional<OrderNumber> order = Optional.empty();
    private Optional<PartialDate> issued = Optional.empty();
    private Optional<String> region = Optional.empty();
  }

  /** Registers a document whose text is at hand under its key. */
  void add(String key, PolicyDocument document) {
    Known known = byKey.computeIfAbsent(key, k -> new Known());
    known.textAtHand = true;
    known.number = known.number.or(() -> document.issue().number().map(Fact::value));
    known.order = known.order.or(() -> document.issue().order().map(Fact::value));
    known.issued = earliest(known.issued, Keys.date(document));
    known.title = known.title.or(() -> document.title().map(Fact::value));
    known.region = known.region.or(() -> document.issue().region());
    document.title().map(Fact::value).ifPresent(this::law);
    document.title().ifPresent(t -> title(key, t.value()));
    document.title().ifPresent(t -> matter(key, t.value()));
    document.heading().carrier().flatMap(c -> c.title()).ifPresent(t -> find(key, t.value()));
    document.issue().number().ifPresent(n -> find(key, n.value().toString()));
  }

  /** Registers what a reference that names a number or an order says of its target. */
  void add(Reference reference) {
    reference.title().ifPresent(this::law);
    if (reference.number().isEmpty()
        && (reference.order().isEmpty() || reference.date().isEmpty())) {
      return;
    }
    String key = byNumber(reference).orElse(Keys.of(reference));
    Known known = byKey.computeIfAbsent(key, k -> new Known());
    known.number = known.number.or(reference::number);
    known.order = known.order.or(reference::order);
    known.issued = known.issued.or(reference::date);
    reference.title().ifPresent(t -> title(key, t));
  }

  /** Another title of a policy that is known. */
  void alias(String key, String title) {
    title(key, title);
  }

  /**
   * Who speaks of a policy.
   *
   * @param key of the policy that speaks; for news the place of the item
   * @param on the day of speaking
   * @param region the region that it speaks of
   */
  record Speaker(String key, Optional<PartialDate> on, Optional<String> region) {}

  /** The key of what a reference means. */
  String resolve(Reference said, Speaker speaker, RelationKind kind) {
    Reference reference = inFull(said);
    Optional<String> numbered = byNumber(reference);
    if (numbered.isPresent()) {
      return numbered.get();
    }
    String strong = Keys.of(reference);
    if (byKey.containsKey(strong)
        && reference.number().or(() -> reference.order().map(o -> null)).isPresent()) {
      return strong;
    }
    Optional<String> titled =
        reference
            .title()
            .flatMap(
                t -> byTitle(t, reference.date(), speaker, kind).or(() -> byMatter(t, speaker)));
    String key = titled.orElse(strong);
    Known known = byKey.computeIfAbsent(key, k -> new Known());
    reference.title().ifPresent(known.titles::add);
    said.title().filter(t -> !reference.title().equals(said.title())).ifPresent(t -> title(key, t));
    if (titled.isEmpty()) {
      known.number = known.number.or(reference::number);
      known.order = known.order.or(reference::order);
      known.issued = known.issued.or(reference::date);
      reference.title().ifPresent(t -> title(key, t));
    }
    return key;
  }

  /** 《义务教育法》 is 《中华人民共和国义务教育法》 where the corpus names that too, in whatever order. */
  private Reference inFull(Reference reference) {
    return reference
        .title()
        .map(t -> fullLaws.get(Keys.comparable(t)))
        .map(reference::withTitle)
        .orElse(reference);
  }

  private void law(String title) {
    if (title.startsWith(STATE) && title.endsWith("法") && !title.endsWith("办法")) {
      fullLaws.put(Keys.comparable(title.substring(STATE.length())), title);
    }
  }

  /** A document that was registered under another key but prints this number. */
  private Optional<String> byNumber(Reference reference) {
    return reference
        .number()
        .map(n -> byTitle.getOrDefault(Keys.comparable(n.toString()), Set.of()))
        .filter(keys -> keys.size() == 1)
        .map(keys -> keys.iterator().next());
  }

  /**
   * Of several policies of one title the newest that was issued before the one that speaks of it.
   * What ends or extends a policy of its own title never means itself.
   */
  private Optional<String> byTitle(
      String title, Optional<PartialDate> issued, Speaker speaker, RelationKind kind) {
    List<String> candidates =
        new ArrayList<>(byTitle.getOrDefault(Keys.comparable(title), Set.of()));
    if (kind.isChange()) {
      candidates.remove(speaker.key());
    }
    candidates.removeIf(k -> issued.isPresent() && !agrees(k, issued.get()));
    candidates.removeIf(k -> speaker.on().isPresent() && isAfter(k, speaker.on().get()));
    Comparator<String> byDate =
        Comparator.comparing(
                (String k) -> byKey.get(k).issued.map(PartialDate::toString).orElse(""))
            .thenComparing(Comparator.naturalOrder());
    return candidates.stream().max(byDate);
  }

  /** The only paper of the speaker's region on that matter. */
  private Optional<String> byMatter(String title, Speaker speaker) {
    List<String> candidates =
        byMatter.getOrDefault(Keys.comparable(title), Set.of()).stream()
            .filter(
                k -> speaker.region().isPresent() && byKey.get(k).region.equals(speaker.region()))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private void matter(String key, String title) {
    int about = title.indexOf("关于");
    if (about > 0) {
      byMatter
          .computeIfAbsent(Keys.comparable(title.substring(about)), t -> new HashSet<>())
          .add(key);
    }
  }

  private boolean agrees(String key, PartialDate date) {
    return byKey.get(key).issued.map(date::agreesWith).orElse(true);
  }

  private boolean isAfter(String key, PartialDate date) {
    Optional<PartialDate> issued = byKey.get(key).issued;
    return issued.filter(i -> i.compareTo(date) > 0 && !i.agreesWith(date)).isPresent();
  }

  private void title(String key, String title) {
    byKey.get(key).titles.add(title);
    find(key, title);
  }

  private void find(String key, String words) {
    byTitle.computeIfAbsent(Keys.comparable(words), t -> new HashSet<>()).add(key);
  }

  private static Optional<PartialDate> earliest(Optional<PartialDate> a, Optional<PartialDate> b) {
    return a.isEmpty() ? b : b.isEmpty() || a.get().compareTo(b.get()) <= 0 ? a : b;
  }

  /** All policies in the order of their keys. */
  SortedMap<String, PolicyNode> nodes() {
    SortedMap<String, PolicyNode> nodes = new TreeMap<>();
    byKey.forEach(
        (key, known) ->
            nodes.put(
                key,
                new PolicyNode(
                    key,
                    known.textAtHand,
                    known.title.or(() -> known.titles.stream().findFirst()),
                    known.titles,
                    known.number,
                    known.order,
                    known.issued)));
    return nodes;
  }
}
