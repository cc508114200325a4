package org.linewright.files.text;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.FileHabit;
import org.linewright.core.table.HabitEvidence;
import org.linewright.core.table.OtherSpelling;

/**
 * Remembers the last values read in a column, so that a million rows that name the same forty
 * variants share forty strings and parse each date once.
 */
final class CellCache {
  private static final int FEW = 1 << 4;
  private static final int MANY = 1 << 10;

  private final ColumnSpec column;
  private final FileHabit habit;
  private final HabitEvidence evidence;
  private @Nullable String[] texts = new @Nullable String[FEW];
  private @Nullable Object[] values = new @Nullable Object[FEW];
  private int misses;

  /**
   * A cache without values.
   *
   * @param habit how the file is known to be written
   * @param evidence is shown every value that is not remembered
   */
  CellCache(ColumnSpec column, FileHabit habit, HabitEvidence evidence) {
    this.column = column;
    this.habit = habit;
    this.evidence = evidence;
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
    Object value = OtherSpelling.parse(column, text, habit);
    evidence.note(column, text, value);
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
