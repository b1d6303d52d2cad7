package org.gongbao.explore;

/** A fact of an entry that has no place of its own: it was told from others. */
record Note(MarkKind kind, String role, String value) {}
