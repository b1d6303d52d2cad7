/**
 * What people corrected: records of corrections, and their application to what was extracted. The
 * door is {@link org.gongbao.correct.Corrector}.
 *
 * <p>Fifth in the package order: it puts values into the entries that {@code extract} gives, and
 * {@code link} must see the corrected ones only. Pure functions on records; files of corrections
 * are read and written by {@code release}.
 */
package org.gongbao.correct;
