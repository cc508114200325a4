package org.linewright.core.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
public record LineCover(
    String line,
    long buildable,
    int daysOfCover,
    @Nullable LocalDate firstGap,
    @Nullable LocalDate stop) {}
