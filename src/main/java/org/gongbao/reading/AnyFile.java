package org.gongbao.reading;

/** Reads one file, whatever it is: its content decides. */
final class AnyFile {
  private AnyFile() {}

  static Content read(byte[] bytes, Limits limits) throws Refused {
    if (bytes.length == 0) {
      throw new Refused("file.empty", "the file is empty.");
    }
    FileKind kind = FileKind.of(bytes);
    return switch (kind) {
      case TEXT -> text(Decoding.decode(bytes));
      case HTML -> HtmlFile.read(bytes, limits);
      default ->
          throw new Refused(
              "format.unsupported",
              "format not supported: " + kind.label() + ". Give it as plain text.");
    };
  }

  private static Content text(String text) {
    return Markdown.is(text)
        ? Content.of("text/markdown", Markdown.plain(text))
        : Content.of("text/plain", text);
  }
}
