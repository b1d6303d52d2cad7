package org.gongbao.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.link.TextState.Role;
import org.gongbao.policy.Entry;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;

/**
 * Tells the texts of one policy apart. Texts are added in the order of the corpus; the first one of
 * a state stands for it.
 */
final class TextStates {
  private final Map<String, Map<Optional<PartialDate>, Entry>> states = new HashMap<>();

  void add(String key, PolicyDocument document) {
    states.computeIfAbsent(key, k -> new HashMap<>()).putIfAbsent(since(document), document);
  }

  TextState of(String key, Entry entry) {
    if (!(entry instanceof PolicyDocument document)) {
      return new TextState(Role.CURRENT, Optional.empty());
    }
    Optional<PartialDate> since = since(document);
    Map<Optional<PartialDate>, Entry> ofKey = states.get(key);
    if (ofKey.get(since) != entry) {
      return new TextState(Role.REPRINT, since);
    }
    Comparator<Optional<PartialDate>> byDate =
        Comparator.comparing(d -> d.map(PartialDate::toString).orElse(""));
    boolean newest = ofKey.keySet().stream().max(byDate).filter(since::equals).isPresent();
    return new TextState(newest ? Role.CURRENT : Role.FORMER, since);
  }

  private static Optional<PartialDate> since(PolicyDocument document) {
    Optional<PartialDate> amended =
        document.body().relations().stream()
            .filter(r -> r.kind() == RelationKind.AMENDED_BY)
            .map(Relation::target)
            .flatMap(t -> t.date().stream())
            .max(Comparator.naturalOrder());
    return amended.or(() -> Keys.date(document));
  }
}
