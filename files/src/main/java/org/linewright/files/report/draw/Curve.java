package org.linewright.files.report.draw;

/**
 * A curve of sums over the days.
 *
 * @param name what it counts
 * @param label what stands at its end
 * @param look class in the style sheet
 * @param sums sums up to and with each day, {@code [day]}, never falling
 * @param lastDay last day drawn
 * @param stops true when the last day is a stop date, to be marked
 */
public record Curve(
    String name, String label, String look, long[] sums, int lastDay, boolean stops) {

  /** Where it ends. */
  long end() {
    return sums[lastDay];
  }
}
