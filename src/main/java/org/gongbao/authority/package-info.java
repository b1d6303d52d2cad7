/**
 * Who is who and where is where: agencies with their aliases and dated successions, regions and
 * instrument types, loaded from the files of {@code ontology/}.
 *
 * <p>Third in the package order. RDF4J Rio is used for parsing only and shows in no signature.
 */
package org.gongbao.authority;
