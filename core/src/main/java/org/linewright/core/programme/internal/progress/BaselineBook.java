package org.linewright.core.programme.internal.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.Baseline;

/** The baseline of each activity: of a kept schedule, or of the columns of table activities. */
final class BaselineBook {
  private final Map<String, Baseline> byActivity = new HashMap<>();

  /**
   * Opens the book.
   *
   * @param name of a kept schedule; null = the columns of the activities
   */
  BaselineBook(Plant plant, @Nullable String name) {
    for (Activity row : plant.activities()) {
      LocalDate start = row.baselineStart();
      LocalDate end = row.baselineEnd();
      if (name == null && start != null && end != null) {
        byActivity.put(row.activity(), new Baseline("", row.activity(), start, end, null));
      }
    }
    for (Baseline row : plant.baselines()) {
      if (row.baseline().equals(name)) {
        byActivity.put(row.activity(), row);
      }
    }
  }

  /** When an activity was to be done; null = it has no baseline. */
  @Nullable Baseline of(String activity) {
    return byActivity.get(activity);
  }
}
