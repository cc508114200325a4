package org.linewright.core.plan.board;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Whether a run can be started on a line-day.
 *
 * @param line line
 * @param day day of the start
 * @param fit whether it can
 * @param room vehicles of it, at most all, that can be started there when it is locked
 * @param beside vehicles of it that can be started beside all else
 * @param daysLate days by which they would be late for the order; 0 = in time, or no due day
 * @param cause what is in the way; empty = nothing
 */
@TableInfo(name = "places", doc = "Where it can go")
public record Place(
    @Column(doc = "line") String line,
    @Column(doc = "day of the start") LocalDate day,
    @Column(
            doc =
                "`free`: beside all else; `others_move`: when it is locked there, other starts give"
                    + " way; `no`: it cannot be started there")
        Fit fit,
    @Column(doc = "vehicles of it that can be started there when it is locked") int room,
    @Column(doc = "vehicles of it that can be started there beside all else") int beside,
    @Column(doc = "days by which they would be late for the order") int daysLate,
    @Column(doc = "what is in the way of starting it there beside all else; of `no`: at all")
        String cause) {}
