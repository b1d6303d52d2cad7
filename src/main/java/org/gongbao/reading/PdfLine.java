package org.gongbao.reading;

/**
 * A printed line.
 *
 * @param page 1-based
 * @param height where it stands: 0 at the top of the page, 1 at its foot
 */
record PdfLine(String text, int page, float height) {}
