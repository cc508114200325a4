package org.linewright.core.plant.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Incomplete vehicles of the yard that got their missing parts on a day.
 *
 * <p>One row of table completed.
 *
 * @param day the day
 * @param cohort kit cohort from which the vehicles were built
 * @param order the order that they are for; null = the roll gives them to the most urgent ones
 * @param units vehicles
 * @param booked true once a roll has taken the row over
 */
@TableInfo(
    name = "completed",
    doc = "Incomplete vehicles of the yard that got their missing parts; roll takes it over.")
public record Completed(
    @Column(doc = "the day", key = true, required = true) LocalDate day,
    @Column(
            doc = "kit cohort from which the vehicles were built",
            key = true,
            required = true,
            id = true)
        String cohort,
    @Column(
            doc = "the order that they are for; empty = roll gives them to the most urgent ones",
            key = true,
            id = true)
        @Nullable String order,
    @Column(doc = "vehicles", required = true) int units,
    @Column(doc = "yes = a roll has taken the row over", fallback = "no") boolean booked) {}
