package org.gongbao.release;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Statements to write, awkward ones among them. */
final class Sample {
  static final String BASE = "https://w3id.org/gongbao/id/";
  static final String GB = "https://w3id.org/gongbao/ontology#";
  static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private Sample() {}

  static IRI id(String local) {
    return VALUES.createIRI(BASE + local);
  }

  static IRI gb(String local) {
    return VALUES.createIRI(GB + local);
  }

  static Statement quad(String subject, String predicate, Value object, String graph) {
    return VALUES.createStatement(id(subject), gb(predicate), object, id("graph/" + graph));
  }

  static Literal zh(String text) {
    return VALUES.createLiteral(text, "zh");
  }

  /** Some bulletins that say partly the same. */
  static List<Statement> statements(int bulletins, int policies) {
    List<Statement> all = new ArrayList<>();
    for (int b = 0; b < bulletins; b++) {
      String graph = "bulletin/" + b;
      type(all, "bulletin/" + b, "Bulletin", graph);
      for (int p = b; p < b + policies; p++) {
        String policy = "policy/沪府规/2021/" + p;
        type(all, policy, "Policy", graph);
        all.add(quad(policy, "title", zh("第" + p + "号办法"), graph));
        all.add(quad(policy, "numberYear", VALUES.createLiteral("2021", XSD.INTEGER), graph));
        all.add(quad(policy, "signed", VALUES.createLiteral("2021-12-22", XSD.DATE), graph));
        all.add(quad(policy, "cites", id("policy/中华人民共和国外商投资法"), graph));
        all.add(quad(policy, "textAtHand", VALUES.createLiteral(true), graph));
        all.add(quad(policy + "/article/1", "text", zh("第一条　为了" + p), "text/" + b));
      }
    }
    return all;
  }

  /** Literals and IRIs that a writer or reader can trip over. */
  static List<Statement> awkward() {
    List<Statement> all = new ArrayList<>();
    String[] labels = {
      "",
      " ",
      "\"quoted\" \\ and \\n",
      "ends in a quote\"",
      "'''\"\"\"",
      "line\nbreak",
      "return\rreturn\r\nboth",
      "tab\there",
      "&amp; <b> ]]> &#13;",
      "𠮷野家 and 😀",
      "全角　空格\u00a0\u200b\ufeff",
      "\u0085\u2028\u2029",
      "bell \u0007, form feed \f, delete \u007f",
      "@zh ^^ # . ;",
      "{\"@id\": \"x\"}",
    };
    for (int i = 0; i < labels.length; i++) {
      all.add(quad("policy/p" + i, "title", zh(labels[i]), "bulletin/a"));
      all.add(quad("policy/p" + i, "note", VALUES.createLiteral(labels[i]), "bulletin/a"));
    }
    String[] subjects = {
      "policy/办法@2021-01-01", "policy/a.", "policy/a-b_c~!$&'()*+,=", "policy/“引号”（试行）、·—"
    };
    for (String subject : subjects) {
      all.add(quad(subject, "cites", id(subject), "bulletin/b"));
    }
    all.add(quad("policy/n", "count", VALUES.createLiteral("007", XSD.INTEGER), "bulletin/b"));
    all.add(quad("policy/n", "month", VALUES.createLiteral("2019-06", XSD.GYEARMONTH), "report"));
    all.add(quad("policy/n", "flag", VALUES.createLiteral("1", XSD.BOOLEAN), "report"));
    all.add(VALUES.createStatement(id("policy/n"), RDF.TYPE, gb("Policy")));
    return all;
  }

  private static void type(List<Statement> all, String subject, String type, String graph) {
    all.add(VALUES.createStatement(id(subject), RDF.TYPE, gb(type), id("graph/" + graph)));
  }
}
