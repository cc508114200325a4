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
 * @param durationDays likely working time, calendar days
 * @param p90DurationDays time that is enough in nine of ten cases
 * @param cost cost
 * @param crew crew that does it
 * @param earliest not before this day
 */
@TableInfo(name = "activities", doc = "A piece of work on a facility.")
public record Activity(
    @Column(doc = "name of the activity", key = true, required = true, id = true) String activity,
    @Column(doc = "the facility", required = true, refersTo = "facilities", id = true)
        String facility,
    @Column(doc = "what people call it") String name,
    @Column(doc = "likely working time, calendar days", required = true) int durationDays,
    @Column(doc = "time that is enough in nine of ten cases") @Nullable Integer p90DurationDays,
    @Column(doc = "cost") @Nullable Money cost,
    @Column(doc = "crew that does it", refersTo = "crews", id = true) @Nullable String crew,
    @Column(doc = "not before this day") @Nullable LocalDate earliest) {}
