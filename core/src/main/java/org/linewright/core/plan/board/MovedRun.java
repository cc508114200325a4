package org.linewright.core.plan.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be moved.
 *
 * @param order the order; null = vehicles for no order alone
 * @param variant the variant
 * @param units vehicles, 1 or more
 * @param line the line on which they are started now; null = all that the order has is taken up
 * @param day the day on which they are started now; null as {@code line}
 */
public record MovedRun(
    @Nullable String order,
    String variant,
    int units,
    @Nullable String line,
    @Nullable LocalDate day) {}
