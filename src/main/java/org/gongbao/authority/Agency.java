package org.gongbao.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A body of state, party or public life.
 *
 * @param name its one official full name
 * @param aliases other names and short forms in use, in the order of their characters; a short form
 *     that begins with 市, 省, 区 … means this body only where its place is spoken of
 * @param region id of the region it belongs to, such as {@code 310000}; {@code 100000} for central
 *     bodies
 * @param validFrom first day it existed under this name, where that is known; the first day of a
 *     month or year that is known no closer
 * @param validUntil first day it no longer existed under this name; empty while it exists
 * @param inferred true where the general rule for departments made the name, false where the
 *     authority files list the body
 */
public record Agency(
    String name,
    List<String> aliases,
    Optional<String> region,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    boolean inferred) {
  public Agency {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an agency needs a name");
    }
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(region);
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(validUntil);
  }

  /** True where it existed under this name on that day, as far as is known. */
  public boolean existsOn(LocalDate day) {
    return Term.of(this).holds(day);
  }
}
