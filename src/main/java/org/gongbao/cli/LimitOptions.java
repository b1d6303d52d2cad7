package org.gongbao.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.reading.Limits;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Sizes beyond which a file is refused: see {@link Limits}. */
final class LimitOptions {
  private static final Limits USUAL = Limits.DEFAULT;

  @Option(
      names = "--max-file",
      paramLabel = "SIZE",
      converter = Size.class,
      description = "Refuse larger files (default: 256MB).")
  private Long file;

  @Option(
      names = "--max-line",
      paramLabel = "SIZE",
      converter = Size.class,
      description = "Refuse text files with a longer line (default: 10MB).")
  private Long line;

  @Option(
      names = "--max-html",
      paramLabel = "SIZE",
      converter = Size.class,
      description = "Refuse larger web pages (default: 32MB).")
  private Long html;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Refuse PDF files of more pages (default: 5000).")
  private Integer pages;

  @Option(
      names = "--max-unpacked",
      paramLabel = "SIZE",
      converter = Size.class,
      description = "Refuse archives and packed files that hold more (default: 1GB).")
  private Long unpacked;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "Refuse archives of more files (default: 10000).")
  private Integer entries;

  /**
   * The limits asked for.
   *
   * @throws ParameterException for limits that cannot be
   */
  Limits limits(CommandLine command) {
    Limits.Archives archives = USUAL.archives();
    long files = or(file, USUAL.fileBytes());
    try {
      return new Limits(
          files,
          or(line, USUAL.lineBytes()),
          or(html, Math.min(files, USUAL.treeBytes())),
          pages == null ? USUAL.pages() : pages,
          new Limits.Archives(
              entries == null ? archives.entries() : entries,
              or(unpacked, archives.bytes()),
              archives.ratio(),
              archives.depth()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command,
          "limits are at least 1, those of a file under 2GB, those of a web page no larger: "
              + e.getMessage(),
          e);
    }
  }

  private static long or(Long given, long usual) {
    return given == null ? usual : given;
  }

  /** A number of bytes, as 500000, 64KB, 256MB or 1GB (powers of 1024). */
  static final class Size implements ITypeConverter<Long> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})([KMG]?)B?");

    @Override
    public Long convert(String value) {
      Matcher m = FORM.matcher(value.toUpperCase(Locale.ROOT));
      if (!m.matches()) {
        throw new TypeConversionException("'" + value + "' is no size such as 64KB, 256MB or 1GB");
      }
      int power = " KMG".indexOf(m.group(2).isEmpty() ? " " : m.group(2));
      return Long.parseLong(m.group(1)) << 10 * power;
    }
  }
}
