package org.gongbao.correct;

import java.util.Objects;

/**
 * A fact as a person writes it.
 *
 * @param property local name of its property in the ontology, such as {@code documentNumber}
 * @param value in the form that {@link Corrector#canonical} gives, such as {@code 沪府规〔2021〕7号}
 */
public record Said(String property, String value) {
  public Said {
    Objects.requireNonNull(property);
    if (value.isBlank()) {
      throw new IllegalArgumentException("a value is empty");
    }
  }

  @Override
  public String toString() {
    return property + " " + value;
  }
}
