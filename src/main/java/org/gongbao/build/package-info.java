/**
 * The whole way in one method: read, extract, link, describe, write, store, check, seal.
 *
 * <p>Eleventh in the package order: what the command line and a cluster job both call.
 */
package org.gongbao.build;
