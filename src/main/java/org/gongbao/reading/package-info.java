/**
 * Files to source texts: content decides the kind of a file, and what cannot be read is refused
 * with its reason.
 *
 * <p>Eighth in the package order. Hands {@code SourceText} down and knows nothing else.
 */
package org.gongbao.reading;
