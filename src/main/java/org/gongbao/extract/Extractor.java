package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.authority.Authority;
import org.gongbao.extract.Extraction.Kind;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Fact;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.text.Finding;
import org.gongbao.text.SourceText;
import org.gongbao.text.Span;

/**
 * Reads the entries of a bulletin. The door of this package.
 *
 * <p>Immutable and safe for use by several threads; the same text gives the same extraction.
 */
public final class Extractor {
  /** Version of the rules: what was read by another one is read again. */
  public static final String RULES = "2";

  private static final Set<String> OF_LINES =
      Set.of("text/plain", "text/markdown", "application/pdf");

  private final Authority authority;
  private final Titles titles;
  private final NewsReader news;

  public Extractor(Authority authority) {
    this.authority = authority;
    this.titles = new Titles(authority);
    this.news = new NewsReader(authority, titles);
  }

  /** All entries of a source in the order of its text; what is doubtful is a finding. */
  public Extraction extract(SourceText source) {
    List<Line> lines = Line.of(source);
    List<Digest.Item> items = Digest.of(lines);
    if (!items.isEmpty()) {
      List<Entry> read = new ArrayList<>();
      items.forEach(item -> read.add(news.read(item)));
      return new Extraction(source, Kind.DIGEST, read, List.of());
    }
    Blocks blocks = new Blocks(titles);
    List<Paragraph> paragraphs =
        new NumberedPapers(blocks, source).unnumbered(paragraphs(source, lines));
    List<Block> whole = blocks.of(paragraphs, source);
    List<Block> cut = new Glue(authority, titles, blocks, source).cut(whole);
    DocumentReader reader = new DocumentReader(authority, titles);
    List<Entry> entries =
        new Segmenter(titles).parts(cut).stream().flatMap(p -> reader.read(p).stream()).toList();
    return new Extraction(source, Kind.of(entries), entries, findings(source, entries));
  }

  /**
   * Files of lines have wraps to mend. In html and Word a line is a paragraph, but for texts that
   * were pasted into them line by line.
   */
  private List<Paragraph> paragraphs(SourceText source, List<Line> lines) {
    List<Line> text = Contents.without(Furniture.withoutPageNumbers(lines));
    boolean wrapped = OF_LINES.contains(source.origin().mediaType()) || Margin.isIn(text);
    List<Paragraph> whole = wrapped ? Mending.paragraphs(text) : PageFoot.mended(lines);
    SpacedPaper spaced = new SpacedPaper(titles, source);
    return whole.stream()
        .flatMap(p -> p.pieces(source).stream())
        .flatMap(p -> spaced.parts(p).stream())
        .toList();
  }

  private static Finding inferred(Fact<String> issuer) {
    String message =
        "The text names no issuer; its number bears the code of " + issuer.value() + ".";
    return new Finding("issuer.inferred", issuer.span(), message);
  }

  private static List<Finding> findings(SourceText source, List<Entry> entries) {
    List<Finding> findings = new ArrayList<>();
    if (entries.isEmpty()) {
      Span all = new Span(0, source.text().length());
      findings.add(
          new Finding("source.no-entry", all, "No document or news item was found in it."));
    }
    for (Entry entry : entries) {
      if (entry.title().isEmpty()) {
        findings.add(new Finding("title.none", entry.span(), "The text prints no title for it."));
      }
      if (entry instanceof PolicyDocument document) {
        document.issue().derived().issuer().ifPresent(i -> findings.add(inferred(i)));
      }
    }
    return findings;
  }
}
