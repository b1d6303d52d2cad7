/**
 * What was said: records for the entries of a bulletin and the facts in them, each with its span.
 *
 * <p>Second in the package order, above only {@code text}. No I/O, no RDF, no clock.
 */
package org.gongbao.policy;
