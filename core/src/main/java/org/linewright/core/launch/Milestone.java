package org.linewright.core.launch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a share of the target is reached: the first day of the first week whose output, rounded to
 * whole vehicles a day, is the share or more.
 *
 * @param percent share of the target
 * @param perDay the share in vehicles a day, rounded up
 * @param planned by table {@code ramps}; null = not by it, or there is no row
 * @param reached the week in which it was reached and held for one week; null = not yet
 * @param expected by the fitted curve; null = not within two years from the start
 * @param earliest by the upper edge of the 90 % band; null = not within two years, or no band
 * @param latest by the lower edge of the band; null = not within two years, or no band
 */
public record Milestone(
    int percent,
    int perDay,
    @Nullable LocalDate planned,
    @Nullable LocalDate reached,
    @Nullable LocalDate expected,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {}
