package org.linewright.server.runs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.margin.MarginWish;
import org.linewright.server.http.Problem;

/**
 * What margin is asked for.
 *
 * @param assumeRecoveryDays days to recover where the plant gives none; 90 if not given
 * @param lateByDays days by which goods under way may be late; 30 if not given
 * @param breakWithinDays look for the fewest failures that cost a vehicle within so many days; 90
 *     if not given
 * @param groups what fails together, by name: such as supplier:X, country:X, tier2:X, route:X
 */
public record MarginTerms(
    @Nullable Integer assumeRecoveryDays,
    @Nullable Integer lateByDays,
    @Nullable Integer breakWithinDays,
    @Nullable Map<String, List<String>> groups) {
  static final MarginTerms USUAL = new MarginTerms(null, null, null, null);
  private static final int LONGEST = 36_500;

  int assumedDays() {
    return days("assume_recovery_days", assumeRecoveryDays, MarginWish.ASSUMED_DAYS, 0);
  }

  int lateDays() {
    return days("late_by_days", lateByDays, MarginWish.LATE_DAYS, 0);
  }

  int breakDays() {
    return days("break_within_days", breakWithinDays, MarginWish.BREAK_DAYS, 1);
  }

  private static int days(String name, @Nullable Integer given, int usual, int least) {
    int days = given == null ? usual : given;
    if (days < least || days > LONGEST) {
      throw Problem.badRequest(name + " = " + days + ": must be " + least + " to " + LONGEST);
    }
    return days;
  }
}
