package org.linewright.core.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A point of the S-curve: the value of the work of all activities by the end of a day.
 *
 * @param day the last of a month, or the day before the plan date
 * @param planned by the baseline; null = there is none
 * @param earned budget of the work that was done; null = not reported, or after the plan date
 * @param actual what it had cost; null as above, or where a cost is not known
 * @param forecast budget of the work that is done by then as scheduled; null before the plan date
 */
@TableInfo(name = "s_curve", doc = "Work planned, earned, paid for and expected, by month")
public record CurveDay(
    @Column(doc = "by the end of this day: the last of a month, or the day before the plan date")
        LocalDate day,
    @Column(doc = "budget of the work that the baseline has done; empty without a baseline")
        @Nullable Money planned,
    @Column(doc = "budget of the work that was done; empty after the plan date")
        @Nullable Money earned,
    @Column(doc = "what it had cost; empty after the plan date or where a cost is not known")
        @Nullable Money actual,
    @Column(doc = "budget of the work that is done as scheduled; empty before the plan date")
        @Nullable Money forecast) {}
