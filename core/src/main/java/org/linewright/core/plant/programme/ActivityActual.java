package org.linewright.core.plant.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * How far an activity was at the end of a day. The last row before the plan date counts.
 *
 * <p>One row of table activity_actuals.
 *
 * @param day the day that has ended
 * @param activity the activity
 * @param percentDone share of its work that is done, 0 to 100; 100 = finished
 * @param costToDate what it has cost by then; null = as the row before, or not known
 * @param remainingDays days of work that it still takes; null = by the share that is done
 * @param started its first day of work; null = the day of its first row with something done
 */
@TableInfo(name = "activity_actuals", doc = "How far an activity was at the end of a day.")
public record ActivityActual(
    @Column(doc = "the day that has ended", key = true, required = true) LocalDate day,
    @Column(doc = "the activity", key = true, required = true, refersTo = "activities", id = true)
        String activity,
    @Column(doc = "share of its work that is done, 0 to 100; 100 = finished", required = true)
        double percentDone,
    @Column(doc = "what it has cost by then; empty = as the row before, or not known")
        @Nullable Money costToDate,
    @Column(
            doc =
                "days of work that it still takes, as in duration_days; empty = by the share that"
                    + " is done")
        @Nullable Integer remainingDays,
    @Column(doc = "its first day of work; empty = the day of its first row with something done")
        @Nullable LocalDate started) {}
