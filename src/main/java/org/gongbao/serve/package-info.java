/**
 * The process: an embedded Fuseki that answers from the release in use, read-only.
 *
 * <p>Thirteenth in the package order, after {@code explore}; only {@code cli} stands below it.
 */
package org.gongbao.serve;
