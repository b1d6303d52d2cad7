package org.gongbao.reading;

/**
 * Sizes beyond which a file is refused, so that time and memory stay bounded whatever comes in.
 *
 * @param fileBytes bytes of a file
 * @param lineBytes bytes of a line of a text file, line end not counted
 * @param treeBytes bytes of a file that is held as a tree while it is read (html)
 * @param pages pages of a PDF
 * @param archives of files that hold other files
 */
public record Limits(long fileBytes, long lineBytes, long treeBytes, int pages, Archives archives) {

  /**
   * Sizes of what unpacks to more than it is: zip, docx, compressed streams in a PDF.
   *
   * @param entries files in an archive
   * @param bytes of all that is unpacked from one file
   * @param ratio how many times larger than itself a file may become; small ones may become 10 MB
   * @param depth archives within archives
   */
  public record Archives(int entries, long bytes, int ratio, int depth) {
    /** 10,000 files, 1 GB, 200 times, 3 deep. */
    public static final Archives DEFAULT = new Archives(10_000, 1L << 30, 200, 3);

    private static final long SMALL = 10L << 20;

    public Archives {
      if (entries < 1 || bytes < 1 || ratio < 1 || depth < 1) {
        throw new IllegalArgumentException(
            "no limits: " + entries + ", " + bytes + ", " + ratio + ", " + depth);
      }
    }

    /** Bytes that a file of {@code packed} bytes may unpack to. */
    long unpacked(long packed) {
      return Math.min(bytes, Math.max(SMALL, packed * ratio));
    }
  }

  /** 256 MB a file, 10 MB a line, 32 MB of html, 5,000 pages. */
  public static final Limits DEFAULT = new Limits(256L << 20, 10L << 20);

  public Limits {
    boolean whole = fileBytes <= Integer.MAX_VALUE - 16 && treeBytes <= fileBytes;
    if (fileBytes < 1 || lineBytes < 1 || treeBytes < 1 || pages < 1 || !whole) {
      throw new IllegalArgumentException(
          "no limits: " + fileBytes + ", " + lineBytes + ", " + treeBytes + ", " + pages);
    }
  }

  /** These sizes of a file and a line; the others as by default, no larger than the file's. */
  public Limits(long fileBytes, long lineBytes) {
    this(fileBytes, lineBytes, Math.min(fileBytes, 32L << 20), 5_000, Archives.DEFAULT);
  }
}
