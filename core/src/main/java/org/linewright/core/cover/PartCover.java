package org.linewright.core.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How long one part lasts at plan rates.
 *
 * @param part part
 * @param usableNow pieces that can be used on the plan date, on the shelf and in usable kits
 * @param onShelf of these, pieces on the shelf
 * @param arriving pieces that become usable later within the horizon, by arrivals and kits under
 *     way
 * @param dailyUse pieces a working day at plan rates, mean over the days up to the run-out
 * @param daysOfCover working days of the consuming lines that it lasts, the covered share of the
 *     run-out date included; when it does not run out, working days on which it is used
 * @param runOutDate first working day whose planned use is not covered; null = not within the
 *     horizon
 * @param nextArrival next day on which more becomes usable; null = none announced
 * @param purchasableFrom first day on which pieces bought now could be used (not counted as cover);
 *     null = no approved source can deliver
 * @param unitsAtRisk wanted vehicles that lack the part within the horizon
 * @param lines consuming lines
 */
@TableInfo(name = "parts", doc = "Parts, the soonest run-out first")
public record PartCover(
    @Column(doc = "part") String part,
    @Column(doc = "pieces that can be used on the plan date") long usableNow,
    @Column(doc = "of these, pieces on the shelf") long onShelf,
    @Column(doc = "pieces that become usable later within the horizon") long arriving,
    @Column(
            doc = "pieces a working day at plan rates, mean over the days up to the run-out",
            decimals = 1)
        double dailyUse,
    @Column(
            doc = "working days until it runs out, the covered share of that day included",
            decimals = 1)
        double daysOfCover,
    @Column(
            doc =
                "first working day whose planned use is not covered; empty = not within the"
                    + " horizon")
        @Nullable LocalDate runOutDate,
    @Column(doc = "next day on which more becomes usable; empty = none announced")
        @Nullable LocalDate nextArrival,
    @Column(
            doc =
                "first day on which pieces that are ordered now could be used; not counted as"
                    + " cover")
        @Nullable LocalDate purchasableFrom,
    @Column(doc = "wanted vehicles that lack the part within the horizon") long unitsAtRisk,
    @Column(doc = "lines that use it") String lines) {}
