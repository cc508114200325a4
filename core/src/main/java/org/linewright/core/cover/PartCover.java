package org.linewright.core.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
public record PartCover(
    String part,
    long usableNow,
    long onShelf,
    long arriving,
    double dailyUse,
    double daysOfCover,
    @Nullable LocalDate runOutDate,
    @Nullable LocalDate nextArrival,
    @Nullable LocalDate purchasableFrom,
    long unitsAtRisk,
    String lines) {}
