/**
 * Bulletins written from known facts, to see whether extraction gives the facts back.
 *
 * <p>A case is a seed: it draws papers ({@code Notices} and others ({@code Bulletin}), each with
 * what it says, and a page that prints them ({@code Page}), clean or with the noise of real print.
 * What is written follows GB/T 9704—2012 and the drafting rules of regulations; what no real
 * bulletin prints is not written here.
 */
package org.gongbao.extract.generated;
