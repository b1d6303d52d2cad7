package org.gongbao.store;

/**
 * A literal that a text search found.
 *
 * @param subject IRI of what the literal is said of
 * @param property IRI of the property
 * @param text the whole literal
 * @param score higher is better; comparable within one search only
 * @param title of the subject, or of the nearest thing it is part of that has one; empty for none
 * @param number document number of the same; empty for none
 */
public record Hit(
    String subject, String property, String text, float score, String title, String number) {}
