package org.linewright.core.plant.line;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.time.DayPattern;

/**
 * Shifts worked, by weekday, date or range of dates. A date beats a range, a range beats a weekday;
 * a day with no row has no shifts.
 *
 * <p>One row of table calendars.
 *
 * @param calendar name of the calendar; the name {@code receiving} is used for customs days
 * @param day {@code mon} … {@code sun}, a date, or {@code date..date}
 * @param shifts shifts worked on that day; 0 = closed
 */
@TableInfo(
    name = "calendars",
    doc =
        "Shifts worked, by weekday, date or range of dates. A date beats a range, a range beats a"
            + " weekday; a day with no row has no shifts.")
public record CalendarRow(
    @Column(
            doc = "name of the calendar; the name receiving is used for customs days",
            key = true,
            required = true,
            id = true)
        String calendar,
    @Column(doc = "mon … sun, a date, or date..date", key = true, required = true) DayPattern day,
    @Column(doc = "shifts worked on that day; 0 = closed", required = true) double shifts) {}
