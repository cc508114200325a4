package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.plan.Job;

/**
 * What a roll is asked for.
 *
 * @param to the new plan date; all days before it are closed
 * @param planned what a plan starts, to be set beside what was built; empty = no plan is known
 * @param asAnnounced true: goods whose day has come count as received as announced; false: only
 *     those that stand in table receipts, the others are expected anew
 */
public record RollRequest(LocalDate to, List<Job> planned, boolean asAnnounced) {

  public RollRequest {
    planned = List.copyOf(planned);
  }
}
