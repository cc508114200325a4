package org.linewright.core.margin;

import java.util.List;
import java.util.Map;

/**
 * What the margin is asked for.
 *
 * @param assumedDays time to recover where the plant gives none
 * @param lateDays days by which goods under way may be late
 * @param breakDays the reverse stress test looks for failures that cost vehicles within so many
 *     days
 * @param groups failures with one cause: keys of their members, such as {@code supplier:KR-TRIM},
 *     by name
 */
public record MarginWish(
    int assumedDays, int lateDays, int breakDays, Map<String, List<String>> groups) {

  /** Days assumed for a recovery of which the plant says nothing: a quarter. */
  public static final int ASSUMED_DAYS = 90;

  /** Days by which goods under way are late: a month. */
  public static final int LATE_DAYS = 30;

  /** Days within which the reverse stress test wants a loss. */
  public static final int BREAK_DAYS = 90;

  /** The usual days, no groups. */
  public static final MarginWish USUAL =
      new MarginWish(ASSUMED_DAYS, LATE_DAYS, BREAK_DAYS, Map.of());
}
