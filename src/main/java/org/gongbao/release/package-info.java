/**
 * Statements to an immutable folder: sorted dumps, manifest, checksums, and the pointer that names
 * the release in use.
 *
 * <p>Eighth in the package order. RDF4J ends here; nothing of Jena is known.
 */
package org.gongbao.release;
