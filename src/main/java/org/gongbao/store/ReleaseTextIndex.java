package org.gongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.gongbao.store.TextIndexWriter.Literal;

/**
 * The text index of one release: one reader and one searcher for as long as it is open. Nothing is
 * ever written, not even a lock. Safe for use by several threads.
 */
final class ReleaseTextIndex implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  ReleaseTextIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /**
   * What to look for.
   *
   * @param text as in {@link TextSearch}
   * @param properties IRIs of indexed properties; empty for all of them
   * @param subject IRI, or null for any
   * @param graph IRI of a named graph that must state the literal, or null for any
   * @param language language tag, or null for any
   */
  record Question(
      String text, Collection<String> properties, String subject, String graph, String language) {
    Question {
      properties = List.copyOf(properties);
    }
  }

  /** A literal that was found, with its score and the named graphs that state it. */
  record Found(Literal literal, float score, List<String> graphs) {}

  /** Number of literals in the index. */
  long count() {
    return reader.numDocs();
  }

  /**
   * The literals that match, best first; of equal ones in the order of the release.
   *
   * @param limit most literals to return; negative for all that match
   * @return read from the index as it is walked, by one thread
   */
  Iterator<Found> search(Question question, int limit) throws IOException {
    Query query = query(question);
    int most = limit < 0 ? searcher.count(query) : Math.min(limit, reader.maxDoc());
    if (most == 0) {
      return List.<Found>of().iterator();
    }
    ScoreDoc[] hits =
        searcher.search(query, new TopScoreDocCollectorManager(most, null, 1)).scoreDocs;
    StoredFields stored = reader.storedFields();
    return Arrays.stream(hits).map(hit -> found(stored, hit)).iterator();
  }

  private static Query query(Question question) {
    Set<String> fields = new TreeSet<>();
    Collection<String> properties =
        question.properties().isEmpty() ? TextFields.properties() : question.properties();
    properties.forEach(property -> fields.add(TextFields.fieldOf(property)));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(TextSearch.parse(question.text(), fields), Occur.MUST);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String property : question.properties()) {
      any.add(new TermQuery(new Term(TextFields.PROPERTY, property)), Occur.SHOULD);
    }
    if (!question.properties().isEmpty()) {
      query.add(any.build(), Occur.FILTER);
    }
    filter(query, TextFields.SUBJECT, question.subject());
    filter(query, TextFields.GRAPH, question.graph());
    filter(query, TextFields.LANGUAGE, question.language());
    return query.build();
  }

  private static void filter(BooleanQuery.Builder query, String field, String value) {
    if (value != null) {
      query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }

  private static Found found(StoredFields stored, ScoreDoc hit) {
    try {
      Document document = stored.document(hit.doc);
      Literal literal =
          new Literal(
              document.get(TextFields.SUBJECT),
              document.get(TextFields.PROPERTY),
              document.get(TextFields.LITERAL),
              document.get(TextFields.LANGUAGE));
      return new Found(literal, hit.score, List.of(document.getValues(TextFields.GRAPH)));
    } catch (IOException e) {
      throw new UncheckedIOException("the text index cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
