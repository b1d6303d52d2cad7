package org.gongbao.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;

/**
 * SPARQL 1.1 Protocol, query operation: as Fuseki has it, with a service description for a GET
 * without a query, 400 for a query that cannot be run, and no answer that breaks off with a 200.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  private static final String UNLIMITED = "-1,-1";
  private static final String LATE = "Query timed out";

  private static final String DESCRIPTION =
      """
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX formats: <http://www.w3.org/ns/formats/>

      <%1$s> a sd:Service ;
          sd:endpoint <%1$s> ;
          sd:supportedLanguage sd:SPARQL11Query ;
          sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML ,
              formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV ,
              formats:Turtle , formats:N-Triples , formats:JSON-LD , formats:RDF_XML ;
          sd:propertyFeature <http://jena.apache.org/text#query> ;
          sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .
      """;

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestParameter("query") != null) {
      super.execGet(action);
      return;
    }
    try {
      byte[] turtle =
          DESCRIPTION
              .formatted(action.getRequest().getRequestURL())
              .getBytes(StandardCharsets.UTF_8);
      action.setResponseContentType("text/turtle");
      action.setResponseCharacterEncoding("utf-8");
      action.getResponseOutputStream().write(turtle);
      ServletOps.success(action);
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }

  /** A client's {@code timeout}, in seconds, also ends the wait for the first row. */
  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Pair<Long, Long> limits =
        Timeouts.parseTimeoutStr(
            action.getContext().getAsString(ARQ.queryTimeout, UNLIMITED), TimeUnit.MILLISECONDS);
    long overall = limits.getRight();
    String asked = action.getRequestParameter("timeout");
    if (asked != null) {
      overall = shorter(overall, millis(asked));
    }
    return QueryExec.newBuilder()
        .dataset(dataset)
        .query(query)
        .context(action.getContext())
        .initialTimeout(shorter(limits.getLeft(), overall), TimeUnit.MILLISECONDS)
        .overallTimeout(overall, TimeUnit.MILLISECONDS)
        .build();
  }

  private static long millis(String seconds) {
    try {
      return Math.max(1, Math.round(Double.parseDouble(seconds) * 1000));
    } catch (NumberFormatException e) {
      throw new ActionErrorException(400, "timeout is no number of seconds: " + seconds, null);
    }
  }

  /** The lower of two limits, of which one that is not positive is none. */
  private static long shorter(long one, long other) {
    return one <= 0 ? other : other <= 0 ? one : Math.min(one, other);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String forLog) {
    try {
      return super.executeQuery(action, exec, query, forLog);
    } catch (QueryCancelledException e) {
      throw e;
    } catch (QueryBuildException | QueryExecException e) {
      throw new ActionErrorException(400, "Query cannot be run: " + e.getMessage(), null);
    }
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    boolean rows = result.isRowSet();
    super.sendResults(
        action, rows ? new QueryExecResult(new HonestRows(result.rowSet())) : result, prologue);
  }

  /**
   * Turns a timeout into an error that ends the answer, where Fuseki would write a note into it.
   */
  private static final class HonestRows extends RowSetWrapper {
    HonestRows(RowSet rows) {
      super(rows);
    }

    @Override
    public boolean hasNext() {
      try {
        return super.hasNext();
      } catch (QueryCancelledException e) {
        throw new ActionErrorException(503, LATE, null);
      }
    }

    @Override
    public Binding next() {
      try {
        return super.next();
      } catch (QueryCancelledException e) {
        throw new ActionErrorException(503, LATE, null);
      }
    }
  }
}
