package org.gongbao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a PDF does not hold: the one that PDFBox brings. So the same file
 * gives the same text on every machine, no folder is searched for fonts, and no list of them is
 * written to a home.
 */
final class BundledFont implements FontMapper {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private BundledFont(TrueTypeFont font) {
    this.font = font;
  }

  /** Sets it for this process, once. */
  static void use() {
    Holder.set();
  }

  /** Loads the font when it is first needed. */
  private static final class Holder {
    private static final BundledFont FONT = load();

    static {
      FontMappers.set(FONT);
    }

    static void set() {
      // The class is ready, and so is the font.
    }

    private static BundledFont load() {
      try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
        return new BundledFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
      } catch (IOException e) {
        throw new UncheckedIOException("PDFBox is here without its font " + RESOURCE, e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
    return new CIDFontMapping(null, font, true);
  }
}
