/**
 * Entries and links to statements: the vocabulary, the minting of IRIs, one describer a kind.
 *
 * <p>Seventh in the package order. RDF4J statements begin here; nothing is written to disk here.
 */
package org.gongbao.graph;
