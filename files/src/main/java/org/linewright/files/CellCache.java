package org.linewright.files;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;

/**
 * Remembers the last values read in a column, so that a million rows that name the same forty
 * variants share forty strings and parse each date once.
 */
final class CellCache {
  private static final int SLOTS = 1 << 10;

  private final ColumnSpec column;
  private final @Nullable String[] texts = new @Nullable String[SLOTS];
  private final @Nullable Object[] values = new @Nullable Object[SLOTS];

  CellCache(ColumnSpec column) {
    this.column = column;
  }

  ColumnSpec column() {
    return column;
  }

  /** As {@link ColumnSpec#parse}. */
  @Nullable Object parse(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
    if (text.equals(texts[slot])) {
      return values[slot];
    }
    Object value = column.parse(text);
    texts[slot] = text;
    values[slot] = value;
    return value;
  }
}
