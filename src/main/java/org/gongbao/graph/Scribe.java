package org.gongbao.graph;

import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.gongbao.policy.PartialDate;

/** Writes statements into one named graph, with the literals that the contract asks for. */
final class Scribe {
  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final IRI graph;
  private final Consumer<Statement> out;

  Scribe(IRI graph, Consumer<Statement> out) {
    this.graph = graph;
    this.out = out;
  }

  void type(IRI subject, String type) {
    add(subject, Terms.Rdf.TYPE, (Value) values.createIRI(type));
  }

  void link(IRI subject, String property, IRI object) {
    add(subject, property, object);
  }

  /** Of a vocabulary or a concept scheme. */
  void concept(IRI subject, String property, String concept) {
    add(subject, property, values.createIRI(concept));
  }

  /** Chinese words. */
  void chinese(IRI subject, String property, String words) {
    add(subject, property, values.createLiteral(words, "zh"));
  }

  void plain(IRI subject, String property, String string) {
    add(subject, property, values.createLiteral(string));
  }

  void number(IRI subject, String property, long number) {
    add(subject, property, values.createLiteral(Long.toString(number), XSD.INTEGER));
  }

  void flag(IRI subject, String property, boolean flag) {
    add(subject, property, values.createLiteral(flag));
  }

  /** A day, a month or a year, as far as the text gives it. */
  void date(IRI subject, String property, PartialDate date) {
    IRI type = date.day() != 0 ? XSD.DATE : date.month() != 0 ? XSD.GYEARMONTH : XSD.GYEAR;
    add(subject, property, values.createLiteral(date.toString(), type));
  }

  void add(Resource subject, IRI property, Value object) {
    out.accept(values.createStatement(subject, property, object, graph));
  }

  private void add(IRI subject, String property, Value object) {
    add(subject, values.createIRI(property), object);
  }
}
