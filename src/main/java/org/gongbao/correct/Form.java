package org.gongbao.correct;

import java.util.function.Function;

/**
 * How a value is written by a person.
 *
 * @param parse throws an {@link IllegalArgumentException} that says what is wrong
 * @param print what {@code parse} takes
 */
record Form<T>(Function<String, T> parse, Function<T, String> print) {
  /** The one way to write this value. */
  String canonical(String value) {
    return print.apply(parse.apply(value.strip()));
  }
}
