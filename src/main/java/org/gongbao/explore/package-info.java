/**
 * Questions to pages: what was read from a bulletin, shown to a person as a page or on a terminal.
 *
 * <p>Eleventh in the package order, below {@code build}. Opens no file and no port: {@code serve}
 * and {@code cli} say where a page goes. A page is written by hand into an escaping writer, not by
 * a template engine: it is one page, and what is hard about it, marks that nest and cross, is no
 * matter of templates. Style and script are files of the class path that every page carries in
 * itself.
 */
package org.gongbao.explore;
