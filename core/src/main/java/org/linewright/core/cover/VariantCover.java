package org.linewright.core.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long one variant can be built.
 *
 * @param variant variant
 * @param lines lines that can build it
 * @param usableNow vehicles that could be started on the plan date with what is there, were it
 *     built alone
 * @param buildable vehicles that get built in the burn-down
 * @param wanted vehicles ordered; when nothing is ordered of any variant, kits
 * @param dailyRate vehicles a working day, mean over the days on which it is built
 * @param daysOfCover working days of its lines from the plan date to the stop, both counted; 0 =
 *     cannot be built
 * @param firstGap first working day on which its lines stand for lack of material before the stop;
 *     null = none
 * @param stop last day on which one can be started; null = none can
 * @param gatingPart what runs out first for it: a part, or kits; empty = nothing within the horizon
 * @param unitsAtRisk wanted vehicles that cannot be built within the horizon
 */
public record VariantCover(
    String variant,
    String lines,
    long usableNow,
    long buildable,
    long wanted,
    double dailyRate,
    int daysOfCover,
    @Nullable LocalDate firstGap,
    @Nullable LocalDate stop,
    String gatingPart,
    long unitsAtRisk) {}
