package org.linewright.files.report;

import java.util.List;

/** How dark a cell is: the share of the best cell of its line, in four steps; 0 = nothing. */
final class Shade {
  private static final int STEPS = 4;

  private final long[] best; // [line]

  Shade(LineStarts starts, List<Period> periods) {
    best = new long[starts.lines()];
    for (int line = 0; line < best.length; line++) {
      for (Period period : periods) {
        best[line] = Math.max(best[line], starts.units(line, period));
      }
    }
  }

  /** Class of a cell in the style sheet: {@code h0} … {@code h4}. */
  String of(int line, long units) {
    return units == 0 ? "h0" : "h" + ((units * STEPS + best[line] - 1) / best[line]);
  }
}
