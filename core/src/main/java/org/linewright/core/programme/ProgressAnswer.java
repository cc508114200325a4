package org.linewright.core.programme;

import java.util.List;

/**
 * How the programme goes against what was agreed.
 *
 * @param isReported true when something was reported before the plan date
 * @param hasBaseline true when an activity has a baseline
 * @param slips the facilities in the order of their table, then the activities; empty without a
 *     baseline or a schedule
 * @param values the facilities with activities, then all together; empty when nothing was reported
 * @param curve the S-curve; empty without reports and baseline, or without a schedule
 */
public record ProgressAnswer(
    boolean isReported,
    boolean hasBaseline,
    List<Slip> slips,
    List<FacilityValue> values,
    List<CurveDay> curve) {

  public ProgressAnswer {
    slips = List.copyOf(slips);
    values = List.copyOf(values);
    curve = List.copyOf(curve);
  }
}
