package org.linewright.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which starts of a plan are for which order: with them a plan that was kept is asked about as if
 * it had just been made.
 *
 * @param rows in the sequence in which they were placed; those of one order stand together
 * @param frozen jobs of a former plan that were to be kept on frozen days; null = no former plan
 *     was given
 */
public record PlanStarts(List<PlannedStart> rows, @Nullable List<Job> frozen) {
  /** Of a plan that was not made here. */
  public static final PlanStarts UNKNOWN = new PlanStarts(List.of(), null);

  public PlanStarts {
    rows = List.copyOf(rows);
    frozen = frozen == null ? null : List.copyOf(frozen);
  }
}
