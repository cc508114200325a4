package org.linewright.core.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How long one line works.
 *
 * @param line line
 * @param buildable vehicles built in the burn-down
 * @param daysOfCover working days from the plan date to the stop, both counted; 0 = it builds
 *     nothing
 * @param firstGap first working day before the stop with capacity left for lack of material; null =
 *     none
 * @param stop last day on which it starts a vehicle; null = it builds nothing
 */
@TableInfo(name = "lines", doc = "Lines")
public record LineCover(
    @Column(doc = "line") String line,
    @Column(doc = "vehicles built until the stop") long buildable,
    @Column(
            doc =
                "working days from the plan date to the stop, both counted; 0 = it builds nothing")
        int daysOfCover,
    @Column(
            doc =
                "first working day before the stop that is lost in part or whole for lack of"
                    + " material")
        @Nullable LocalDate firstGap,
    @Column(doc = "last day on which a vehicle is started; empty = none is")
        @Nullable LocalDate stop) {}
