/**
 * Files to source texts: content decides the kind of a file, and what cannot be read is refused
 * with its reason. Text and Markdown keep the lines of the file; of a page the article is read, of
 * a PDF the printed lines with their pages, of Word paragraphs and table rows; archives are opened.
 *
 * <p>Ninth in the package order. Hands {@code SourceText} down and knows nothing else.
 */
package org.gongbao.reading;
