package org.gongbao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes the text index of one release, one document a statement, and leaves one segment. */
final class TextIndexWriter implements AutoCloseable {
  private static final double BUFFER_MB = 32;

  private final Directory directory;
  private final IndexWriter writer;
  private long count;

  TextIndexWriter(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(new ChineseTextAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false));
  }

  /**
   * A literal as it stands in the release.
   *
   * @param language language tag, empty for none
   */
  record Literal(String subject, String property, String text, String language) {}

  /** Adds a literal with the named graphs that state it; nothing for a property not indexed. */
  void add(Literal literal, List<String> graphs) throws IOException {
    Document document = new Document();
    document.add(new StringField(TextFields.SUBJECT, literal.subject(), Store.YES));
    document.add(new StringField(TextFields.PROPERTY, literal.property(), Store.YES));
    document.add(new StringField(TextFields.LANGUAGE, literal.language(), Store.YES));
    document.add(new StoredField(TextFields.LITERAL, literal.text()));
    for (String graph : graphs) {
      document.add(new StringField(TextFields.GRAPH, graph, Store.YES));
    }
    document.add(new TextField(TextFields.fieldOf(literal.property()), literal.text(), Store.NO));
    if (literal.text().length() <= TextFields.LONGEST_WHOLE) {
      String whole = ChineseText.fold(literal.text());
      document.add(new StringField(TextFields.WHOLE, whole, Store.NO));
    }
    writer.addDocument(document);
    count++;
  }

  /** Number of literals added. */
  long count() {
    return count;
  }

  /** Merges and makes durable what was added. */
  void commit() throws IOException {
    writer.forceMerge(1);
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
