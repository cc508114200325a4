package org.linewright.files.text;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.OtherSpelling;

/**
 * Remembers the last values read in a column, so that a million rows that name the same forty
 * variants share forty strings and parse each date once.
 */
final class CellCache {
  private static final int FEW = 1 << 4;
  private static final int MANY = 1 << 10;

  private final ColumnSpec column;
  private @Nullable String[] texts = new @Nullable String[FEW];
  private @Nullable Object[] values = new @Nullable Object[FEW];
  private int misses;

  CellCache(ColumnSpec column) {
    this.column = column;
  }

  ColumnSpec column() {
    return column;
  }

  /** As {@link OtherSpelling#parse}. */
  @Nullable Object parse(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (texts.length - 1);
    if (text.equals(texts[slot])) {
      return values[slot];
    }
    Object value = OtherSpelling.parse(column, text);
    if (++misses == MANY) {
      texts = new @Nullable String[MANY];
      values = new @Nullable Object[MANY];
    } else {
      texts[slot] = text;
      values[slot] = value;
    }
    return value;
  }
}
