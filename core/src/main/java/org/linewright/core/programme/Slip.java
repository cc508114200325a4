package org.linewright.core.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * By how much something is later than a baseline.
 *
 * @param facility the facility
 * @param activity its activity; null = all of the facility's activities in the baseline
 * @param baselineStart first day by the baseline
 * @param start first day now
 * @param baselineEnd last day of work by the baseline
 * @param end last day of work now
 * @param slipDays days by which that is later; negative = earlier
 */
@TableInfo(name = "slips", doc = "Against the baseline")
public record Slip(
    @Column(doc = "facility") String facility,
    @Column(doc = "its activity; empty = all activities of the facility together")
        @Nullable String activity,
    @Column(doc = "first day by the baseline") LocalDate baselineStart,
    @Column(doc = "first day now") LocalDate start,
    @Column(doc = "last day of work by the baseline") LocalDate baselineEnd,
    @Column(doc = "last day of work now; a facility opens on the day after") LocalDate end,
    @Column(doc = "days by which the last day is later; negative = earlier") int slipDays) {}
