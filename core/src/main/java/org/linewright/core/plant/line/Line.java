package org.linewright.core.plant.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * An assembly line (conveyor) and its calendar.
 *
 * <p>One row of table lines.
 *
 * @param line name of the line
 * @param name what people call it
 * @param calendar calendar that says on which days the line works
 * @param nominalShifts shifts a day at which {@code line_rates} are stated
 * @param frozenUntil last day that keeps the former plan; no effect when none is given
 */
@TableInfo(name = "lines", doc = "An assembly line (conveyor) and its calendar.")
public record Line(
    @Column(doc = "name of the line", key = true, required = true, id = true) String line,
    @Column(doc = "what people call it") String name,
    @Column(
            doc = "calendar that says on which days the line works",
            required = true,
            refersTo = "calendars",
            id = true)
        String calendar,
    @Column(doc = "shifts a day at which line_rates are stated", fallback = "1")
        double nominalShifts,
    @Column(doc = "last day that keeps the former plan; no effect when none is given")
        @Nullable LocalDate frozenUntil) {

  /** The same line with another last day that keeps the former plan. */
  public Line withFrozenUntil(LocalDate day) {
    return new Line(line, name, calendar, nominalShifts, day);
  }
}
