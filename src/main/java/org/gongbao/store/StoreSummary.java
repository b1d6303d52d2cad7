package org.gongbao.store;

/**
 * What a store holds, counted while it was read and again after it was written.
 *
 * @param sha256 of the uncompressed N-Quads, lower-case hexadecimal
 * @param quads statements in named graphs
 * @param statements distinct statements, which the default graph holds
 * @param literals literals in the text index
 */
public record StoreSummary(String sha256, long quads, long statements, long literals) {}
