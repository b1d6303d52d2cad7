package org.gongbao.link;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongbao.policy.DocumentNumber;
import org.gongbao.policy.OrderNumber;
import org.gongbao.policy.PartialDate;

/**
 * One policy of the corpus, wherever it is met: its key and all that is known to name it.
 *
 * @param key what its IRI is made of, such as {@code 沪府规/2021/19}
 * @param textAtHand true where a bulletin holds its text
 * @param title its own title: that of its text, else the first one that a reference gives
 * @param titles all titles that texts give it
 */
public record PolicyNode(
    String key,
    boolean textAtHand,
    Optional<String> title,
    SortedSet<String> titles,
    Optional<DocumentNumber> number,
    Optional<OrderNumber> order,
    Optional<PartialDate> issued) {
  public PolicyNode {
    Objects.requireNonNull(key);
    Objects.requireNonNull(title);
    titles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(titles));
    Objects.requireNonNull(number);
    Objects.requireNonNull(order);
    Objects.requireNonNull(issued);
  }
}
