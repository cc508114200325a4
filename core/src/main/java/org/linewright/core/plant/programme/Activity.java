package org.linewright.core.plant.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A piece of work on a facility.
 *
 * <p>One row of table activities.
 *
 * @param activity name of the activity
 * @param facility the facility
 * @param name what people call it
 * @param durationDays likely working time: working days of the crew's calendar, calendar days
 *     without one
 * @param p90DurationDays time that is enough in nine of ten cases
 * @param cost cost
 * @param crew crew that does it
 * @param earliest not before this day
 * @param p90Cost cost that is enough in nine of ten cases
 * @param crewUnits how much of the crew it takes
 * @param atStartPercent share of the cost that is paid when it starts
 * @param atEndPercent share that is paid when it ends; the rest by progress, after every 30 days of
 *     work and at the end
 * @param baselineStart first day by the schedule that was agreed
 * @param baselineEnd last day of work by the schedule that was agreed
 */
@TableInfo(name = "activities", doc = "A piece of work on a facility.")
public record Activity(
    @Column(doc = "name of the activity", key = true, required = true, id = true) String activity,
    @Column(doc = "the facility", required = true, refersTo = "facilities", id = true)
        String facility,
    @Column(doc = "what people call it") String name,
    @Column(
            doc =
                "likely working time: working days of the crew's calendar, calendar days without"
                    + " one",
            required = true)
        int durationDays,
    @Column(doc = "time that is enough in nine of ten cases") @Nullable Integer p90DurationDays,
    @Column(doc = "cost") @Nullable Money cost,
    @Column(doc = "crew that does it", refersTo = "crews", id = true) @Nullable String crew,
    @Column(doc = "not before this day") @Nullable LocalDate earliest,
    @Column(doc = "cost that is enough in nine of ten cases") @Nullable Money p90Cost,
    @Column(doc = "how much of the crew it takes", fallback = "1", min = 1) int crewUnits,
    @Column(doc = "share of the cost that is paid when it starts", fallback = "0")
        int atStartPercent,
    @Column(
            doc =
                "share of the cost that is paid when it ends; the rest by progress, after every 30"
                    + " days of work and at the end",
            fallback = "0")
        int atEndPercent,
    @Column(doc = "first day by the schedule that was agreed") @Nullable LocalDate baselineStart,
    @Column(doc = "last day of work by the schedule that was agreed")
        @Nullable LocalDate baselineEnd) {}
