/**
 * Entry to entry: one identity a policy over the whole corpus, references resolved to it, changes
 * folded into validity. The door is {@link org.gongbao.link.Corpus}.
 *
 * <p>Sixth in the package order. JDK only; knows nothing of RDF.
 */
package org.gongbao.link;
