package org.gongbao.extract.generated;

import java.util.List;
import java.util.Optional;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.Reference;
import org.gongbao.policy.Relation;

/**
 * One fact that a bulletin states.
 *
 * @param kind what is stated, by its name in the ontology
 * @param value in words that can be compared
 */
record Known(String kind, String value) {
  Known {
    value = value.replaceAll("[ 　]", "");
  }

  /** A relation as this test compares it: by all that is said of the target. */
  static Known of(Relation relation) {
    String until = relation.until().map(d -> "至" + d).orElse("");
    String value = words(relation.target()) + String.join("、", relation.provisions()) + until;
    return new Known(relation.kind().term(), value);
  }

  static String words(Reference reference) {
    Optional<String> order = reference.order().map(o -> o.issuer() + "令" + o.number());
    return reference.title().map(t -> "《" + t + "》").orElse("")
        + reference.number().map(Object::toString).orElse("")
        + order.orElse("")
        + reference.date().map(PartialDate::toString).orElse("");
  }

  /**
   * What a document says, as far as this test knows; its lines in the bulletin come from the page.
   */
  record Entry(String name, List<Known> facts) {
    Entry {
      facts = List.copyOf(facts);
    }
  }
}
