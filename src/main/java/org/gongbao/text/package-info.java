/**
 * Where a thing stands: the characters of a source with the way back to file, line and offset.
 *
 * <p>First in the package order. Knows the JDK only; knows nothing of policies, RDF or files.
 */
package org.gongbao.text;
