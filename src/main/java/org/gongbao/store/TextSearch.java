package org.gongbao.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a person wrote into a search box, as a query of the index.
 *
 * <p>White space parts runs, all of which one literal must hold; double quotes keep a run with
 * white space together; a leading hyphen excludes. Every other sign is text: there is no syntax to
 * get wrong. A run matches as a phrase.
 */
final class TextSearch {
  /** Lucene takes 1,024 clauses; each run takes one in each field. */
  static final int MOST_RUNS = 200;

  static final int LONGEST = 20_000;

  private static final float EXACT_BOOST = 50;
  private static final float TITLE_BOOST = 2;

  private TextSearch() {}

  /** A stretch of text that is searched as a phrase. */
  record Run(String text, boolean excluded) {}

  /**
   * @param fields fields of the index that are searched
   * @throws IllegalArgumentException for a text too long to search for
   */
  static Query parse(String text, Iterable<String> fields) {
    List<Run> runs = runs(text);
    if (text.length() > LONGEST || runs.size() > MOST_RUNS) {
      throw new IllegalArgumentException(
          "a search takes at most "
              + LONGEST
              + " characters and "
              + MOST_RUNS
              + " words; this one has "
              + text.length()
              + " and "
              + runs.size());
    }
    if (runs.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    Query whole = new TermQuery(new Term(TextFields.WHOLE, ChineseText.fold(text)));
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(wanted(runs, fields), Occur.MUST)
            .add(new BoostQuery(whole, EXACT_BOOST), Occur.SHOULD);
    for (Run run : runs) {
      for (String field : fields) {
        if (run.excluded()) {
          query.add(phrase(run.text(), field), Occur.MUST_NOT);
        }
      }
    }
    return query.build();
  }

  static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      boolean excluded = c == '-' && i + 1 < text.length() && !isEnd(text.charAt(i + 1));
      int start = excluded ? i + 1 : i;
      boolean quoted = text.charAt(start) == '"';
      int from = quoted ? start + 1 : start;
      int end = from;
      while (end < text.length()
          && (quoted ? text.charAt(end) != '"' : !isBreak(text.charAt(end)))) {
        end++;
      }
      runs.add(new Run(text.substring(from, end), excluded));
      i = quoted ? end + 1 : end;
    }
    runs.removeIf(run -> ChineseText.tokens(run.text()).isEmpty());
    return runs;
  }

  private static boolean isEnd(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isBreak(char c) {
    return isEnd(c) || c == '"';
  }

  /** All the wanted runs in one field; everything where all runs are excluded. */
  private static Query wanted(List<Run> runs, Iterable<String> fields) {
    List<Run> wanted = runs.stream().filter(run -> !run.excluded()).toList();
    if (wanted.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    List<Query> perField = new ArrayList<>();
    for (String field : fields) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      wanted.forEach(run -> all.add(phrase(run.text(), field), Occur.MUST));
      float boost = field.equals(TextFields.TEXT) ? 1 : TITLE_BOOST;
      perField.add(new BoostQuery(all.build(), boost));
    }
    return new DisjunctionMaxQuery(perField, 0);
  }

  /** Pairs cover a run of Chinese characters, two by two; the last one may overlap. */
  private static Query phrase(String text, String field) {
    List<ChineseText.Token> tokens = ChineseText.tokens(text);
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int i = 0;
    while (i < tokens.size()) {
      if (isPair(tokens, i)) {
        phrase.add(pair(tokens, i, field), i);
        i += 2;
      } else if (i > 0 && isPair(tokens, i - 1)) {
        phrase.add(pair(tokens, i - 1, field), i - 1);
        i += 1;
      } else {
        phrase.add(new Term(field, tokens.get(i).text()), i);
        i += 1;
      }
    }
    return phrase.build();
  }

  private static boolean isPair(List<ChineseText.Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i).joins() && tokens.get(i + 1).joins();
  }

  private static Term pair(List<ChineseText.Token> tokens, int i, String field) {
    return new Term(field, tokens.get(i).text() + tokens.get(i + 1).text());
  }
}
