package org.gongbao.store;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Indexes each token of {@link ChineseText} at a position of its own and, at the position of the
 * first, each pair of neighbouring Chinese characters.
 *
 * <p>The single characters answer searches for one, the pairs make phrases quick. Offsets are not
 * kept.
 */
final class ChineseTextAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Tokens());
  }

  private static final class Tokens extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private List<ChineseText.Token> tokens = List.of();
    private int next;
    private boolean pairDue;

    @Override
    public void reset() throws IOException {
      super.reset();
      StringWriter text = new StringWriter();
      input.transferTo(text);
      tokens = ChineseText.tokens(text.toString());
      next = 0;
      pairDue = false;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (pairDue) {
        pairDue = false;
        term.append(tokens.get(next - 1).text()).append(tokens.get(next).text());
        step.setPositionIncrement(0);
        return true;
      }
      if (next == tokens.size()) {
        return false;
      }
      ChineseText.Token token = tokens.get(next++);
      term.append(token.text());
      pairDue = token.joins() && next < tokens.size() && tokens.get(next).joins();
      return true;
    }
  }
}
