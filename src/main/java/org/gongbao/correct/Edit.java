package org.gongbao.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongbao.policy.Fact;

/**
 * What is to happen to the facts of one property.
 *
 * @param each what becomes of a fact that is there
 * @param added one more fact
 */
record Edit<T>(Function<Fact<T>, Optional<Fact<T>>> each, Optional<Fact<T>> added) {
  /** For a property that has one value at most. */
  Optional<Fact<T>> of(Optional<Fact<T>> one) {
    return one.flatMap(each).or(() -> added);
  }

  List<Fact<T>> of(List<Fact<T>> all) {
    return Stream.concat(all.stream().flatMap(f -> each.apply(f).stream()), added.stream())
        .toList();
  }
}
