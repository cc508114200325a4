package org.linewright.core.table;

/** A closed choice that has a spelling of its own in files. */
public interface Coded {
  /** The spelling in files, e.g. {@code on_hand}. */
  String code();
}
