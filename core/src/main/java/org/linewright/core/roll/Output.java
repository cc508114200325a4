package org.linewright.core.roll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days in a few figures. Of the vehicles planned, {@code asPlanned} were built on their line
 * and day, {@code moved} on another line or day of these, the others not at all.
 *
 * @param planned vehicles planned
 * @param built vehicles built
 * @param completed vehicles completed on the yard
 * @param asPlanned vehicles built as planned: Σ min(planned, built) by day, line, variant
 * @param moved further vehicles of planned variants, built elsewhere
 * @param off Σ |planned − built| by variant: what a forecast by variant was off by
 */
public record Output(int planned, int built, int completed, int asPlanned, int moved, int off) {

  static Output of(List<DayOutput> starts, int completed) {
    Map<String, int[]> byVariant = new HashMap<>();
    int planned = 0;
    int built = 0;
    int asPlanned = 0;
    for (DayOutput row : starts) {
      planned += row.planned();
      built += row.built();
      asPlanned += Math.min(row.planned(), row.built());
      int[] sums = byVariant.computeIfAbsent(row.variant(), variant -> new int[2]);
      sums[0] += row.planned();
      sums[1] += row.built();
    }
    int met = byVariant.values().stream().mapToInt(sums -> Math.min(sums[0], sums[1])).sum();
    int off = byVariant.values().stream().mapToInt(sums -> Math.abs(sums[0] - sums[1])).sum();
    return new Output(planned, built, completed, asPlanned, met - asPlanned, off);
  }

  /** Vehicles planned and built neither on their line and day nor elsewhere. */
  public int missed() {
    return planned - asPlanned - moved;
  }

  /** Share of the planned vehicles that were built as planned; 1 when none was planned. */
  public double attainment() {
    return planned == 0 ? 1 : (double) asPlanned / planned;
  }

  /** 1 − off / planned, not below 0; 1 when none was planned. */
  public double forecastAccuracy() {
    return planned == 0 ? 1 : Math.max(0, 1 - (double) off / planned);
  }
}
