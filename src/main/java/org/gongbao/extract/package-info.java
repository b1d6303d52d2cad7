/**
 * Text to entries: pure functions from a {@code SourceText} to policy documents, interpretations
 * and news items. The door is {@link org.gongbao.extract.Extractor}; every other type is one small
 * reader of one fact.
 *
 * <p>Fourth in the package order. No I/O, no RDF, no clock: what is doubtful becomes a finding.
 */
package org.gongbao.extract;
