package org.gongbao.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** One query with its values, run once and written to a stream. */
final class QueryRun {
  private final DatasetGraph dataset;
  private final Query query;
  private final QueryExecBuilder run;

  /**
   * @param values as {@link ReleaseStore#query} takes them
   * @throws WrongQueryException where the query or a value cannot be parsed
   */
  QueryRun(DatasetGraph dataset, String sparql, Map<String, String> values) {
    this.dataset = dataset;
    try {
      query = QueryFactory.create(sparql, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new WrongQueryException(e.getMessage(), e.getLine(), e.getColumn(), e);
    } catch (QueryException e) {
      throw new WrongQueryException(e.getMessage(), -1, -1, e);
    }
    run = QueryExec.dataset(dataset).query(query);
    values.forEach(this::set);
  }

  private void set(String name, String term) {
    try {
      run.substitution(name, NodeFactoryExtra.parseNode(term));
    } catch (RiotException e) {
      throw new WrongQueryException("value of ?" + name + ": " + e.getMessage(), -1, -1, e);
    }
  }

  /**
   * @return number of rows or statements
   */
  long write(AnswerFormat format, OutputStream out) throws IOException {
    dataset.begin(TxnType.READ);
    try (QueryExec exec = run.build()) {
      if (query.isSelectType()) {
        return writeRows(exec.select(), format, out);
      }
      if (query.isAskType()) {
        return writeTruth(exec.ask(), format, out);
      }
      if (query.isConstructType() || query.isDescribeType()) {
        Graph graph = query.isConstructType() ? exec.construct() : exec.describe();
        RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
        return graph.size();
      }
      throw new WrongQueryException("neither SELECT, ASK, CONSTRUCT nor DESCRIBE", -1, -1, null);
    } catch (QueryException e) {
      throw new WrongQueryException(e.getMessage(), -1, -1, e);
    } finally {
      dataset.end();
      out.flush();
    }
  }

  private static long writeRows(RowSet rows, AnswerFormat format, OutputStream out)
      throws IOException {
    if (format == AnswerFormat.TABLE) {
      return new TextTable(rows).write(out);
    }
    CountedRows counted = new CountedRows(rows);
    writer(format).write(out, counted, ARQ.getContext());
    return counted.count();
  }

  private static long writeTruth(boolean truth, AnswerFormat format, OutputStream out)
      throws IOException {
    if (format == AnswerFormat.TABLE) {
      out.write((truth + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      writer(format).write(out, truth, ARQ.getContext());
    }
    return truth ? 1 : 0;
  }

  private static RowSetWriter writer(AnswerFormat format) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case TABLE, TTL ->
              throw new IllegalArgumentException(
                  "an answer of rows is no graph: ask for table, csv, tsv, json or xml");
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
