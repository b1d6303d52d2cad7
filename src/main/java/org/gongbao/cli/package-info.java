/**
 * The command line: one picocli command a file; exit codes and messages are decided here, once.
 *
 * <p>Last in the package order: nothing imports it.
 */
package org.gongbao.cli;
