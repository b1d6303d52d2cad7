package org.gongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.gongbao.store.ReleaseTextIndex.Found;
import org.gongbao.store.ReleaseTextIndex.Question;

/**
 * {@code text:query} with the arguments of Jena text, answered from the index of a release.
 *
 * <pre>
 * ?s text:query "养老"
 * (?s ?score ?literal ?graph ?property) text:query (gb:title gb:alias "养老 服务" 20 "lang:zh")
 * </pre>
 *
 * What differs from Jena text, and why: rows come best first; without a limit all of them come;
 * without a property all indexed ones are searched; a subject that is already bound narrows the
 * search itself, and a limit then counts for that subject; inside {@code GRAPH} only literals that
 * this graph states are found, outside a row for each graph comes only where {@code ?graph} is
 * asked for; a property that is not indexed is an error, not an empty answer; {@code "highlight:…"}
 * is accepted and changes nothing; a language tag on the text sought is not looked at.
 */
final class TextQueryFunction extends PropertyFunctionBase {
  static final String IRI = "http://jena.apache.org/text#query";
  private static final int MOST_SUBJECT_ARGUMENTS = 5;

  private final ReleaseTextIndex index;

  TextQueryFunction(ReleaseTextIndex index) {
    this.index = index;
  }

  /** The arguments after substitution. */
  private record Arguments(List<String> properties, String text, int limit, String language) {}

  @Override
  public QueryIterator exec(
      Binding binding,
      PropFuncArg subjectArgument,
      Node predicate,
      PropFuncArg objectArgument,
      ExecutionContext context) {
    List<Node> targets = list(Substitute.substitute(subjectArgument, binding));
    if (targets.isEmpty() || targets.size() > MOST_SUBJECT_ARGUMENTS) {
      throw new QueryBuildException(
          "text:query takes (?s ?score ?literal ?graph ?property) before it");
    }
    Arguments asked = arguments(list(Substitute.substitute(objectArgument, binding)));
    Node subject = targets.get(0);
    if (asked == null || !(subject.isVariable() || subject.isURI())) {
      return IterLib.noResults(context);
    }
    Node graph = activeGraph(context);
    Question question =
        new Question(
            asked.text(),
            asked.properties(),
            subject.isURI() ? subject.getURI() : null,
            graph == null ? null : graph.getURI(),
            asked.language());
    try {
      Stream<Binding> rows =
          Iter.asStream(index.search(question, asked.limit()))
              .flatMap(found -> rows(binding, targets, found, graph));
      return QueryIterPlainWrapper.create(rows.iterator(), context);
    } catch (IOException e) {
      throw new UncheckedIOException("the text index cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new QueryBuildException("text:query: " + e.getMessage(), e);
    }
  }

  private static Stream<Binding> rows(
      Binding parent, List<Node> targets, Found found, Node activeGraph) {
    if (targets.size() < 4) {
      return Stream.ofNullable(row(parent, targets, found, null));
    }
    Stream<Node> graphs =
        activeGraph != null
            ? Stream.of(activeGraph)
            : found.graphs().stream().map(NodeFactory::createURI);
    return graphs.map(g -> row(parent, targets, found, g)).filter(Objects::nonNull);
  }

  /** The row for a literal found, or null where a value is already bound to another. */
  private static Binding row(Binding parent, List<Node> targets, Found found, Node graph) {
    String language = found.literal().language();
    Node literal =
        language.isEmpty()
            ? NodeFactory.createLiteralString(found.literal().text())
            : NodeFactory.createLiteralLang(found.literal().text(), language);
    List<Node> values = new ArrayList<>();
    values.add(NodeFactory.createURI(found.literal().subject()));
    values.add(NodeFactoryExtra.floatToNode(found.score()));
    values.add(literal);
    values.add(graph);
    values.add(NodeFactory.createURI(found.literal().property()));
    BindingBuilder row = Binding.builder(parent);
    for (int i = 0; i < targets.size(); i++) {
      Node target = targets.get(i);
      Node value = values.get(i);
      if (!target.isVariable()) {
        if (!target.equals(value)) {
          return null;
        }
      } else if (!row.contains(Var.alloc(target))) {
        row.add(Var.alloc(target), value);
      } else if (!row.get(Var.alloc(target)).equals(value)) {
        return null;
      }
    }
    return row.build();
  }

  /** What is asked for, or null where the text sought is no literal and nothing can match. */
  private static Arguments arguments(List<Node> nodes) {
    List<String> properties = new ArrayList<>();
    int i = 0;
    for (; i < nodes.size() && nodes.get(i).isURI(); i++) {
      String property = nodes.get(i).getURI();
      if (TextFields.fieldOf(property) == null) {
        throw new QueryBuildException(
            "text:query: <" + property + "> is not indexed; these are: " + TextFields.properties());
      }
      properties.add(property);
    }
    if (i == nodes.size() || !nodes.get(i).isLiteral()) {
      return null;
    }
    String text = nodes.get(i++).getLiteralLexicalForm();
    int limit = -1;
    String language = null;
    for (; i < nodes.size(); i++) {
      Node option = nodes.get(i);
      String value = option.isLiteral() ? option.getLiteralLexicalForm() : "";
      if (value.startsWith("lang:")) {
        language = value.substring("lang:".length());
      } else if (value.matches("[+-]?\\d{1,9}")) {
        limit = Integer.parseInt(value);
      } else if (!value.startsWith("highlight:")) {
        throw new QueryBuildException("text:query: no limit and no option: " + option);
      }
    }
    return new Arguments(properties, text, limit, language);
  }

  private static List<Node> list(PropFuncArg argument) {
    return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
  }

  /** The named graph that the pattern stands in, or null for the default and the union graph. */
  private static Node activeGraph(ExecutionContext context) {
    if (context.getActiveGraph() instanceof NamedGraph graph) {
      Node name = graph.getGraphName();
      if (name != null && name.isURI() && !Quad.isDefaultGraph(name) && !Quad.isUnionGraph(name)) {
        return name;
      }
    }
    return null;
  }
}
