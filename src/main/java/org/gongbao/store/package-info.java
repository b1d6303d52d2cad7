/**
 * A release to a dataset with a text index, read-only: a local thing that can be thrown away and
 * made again.
 *
 * <p>Tenth in the package order. Jena begins here; Lucene is known here only.
 */
package org.gongbao.store;
