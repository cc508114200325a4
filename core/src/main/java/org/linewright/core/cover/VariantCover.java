package org.linewright.core.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

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
@TableInfo(name = "variants", doc = "Variants")
public record VariantCover(
    @Column(doc = "variant") String variant,
    @Column(doc = "lines that can build it") String lines,
    @Column(doc = "vehicles that could be started on the plan date if nothing else were built")
        long usableNow,
    @Column(doc = "vehicles built until the stop") long buildable,
    @Column(doc = "vehicles ordered; without any order, kits") long wanted,
    @Column(doc = "vehicles a working day, mean over the days on which it is built", decimals = 1)
        double dailyRate,
    @Column(doc = "working days of its lines from the plan date to the stop, both counted")
        int daysOfCover,
    @Column(
            doc =
                "first working day before the stop that is lost in part or whole for lack of"
                    + " material")
        @Nullable LocalDate firstGap,
    @Column(doc = "last day on which a vehicle is started; empty = none is")
        @Nullable LocalDate stop,
    @Column(
            doc =
                "where fewer are built than wanted: the part that has run out for it, or `kits`;"
                    + " also where others used it")
        String gatingPart,
    @Column(doc = "wanted vehicles that cannot be built within the horizon") long unitsAtRisk) {}
