package org.linewright.core.sequence.internal.search;

/** Totals of goals, the most important first. */
public final class Goals {
  private Goals() {}

  /** Below 0 when the first is better: by the first goal in which they differ. */
  public static int compare(long[] first, long[] second) {
    for (int i = 0; i < first.length; i++) {
      if (first[i] != second[i]) {
        return Long.compare(first[i], second[i]);
      }
    }
    return 0;
  }
}
