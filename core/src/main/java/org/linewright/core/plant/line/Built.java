package org.linewright.core.plant.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What a line built on a day, as the shop tells it: the roll to the next day takes it over.
 *
 * <p>One row of table built.
 *
 * @param day the day
 * @param line the line
 * @param variant the variant
 * @param order the order that they are for; null = the roll gives them to the most urgent ones
 * @param cohort kit cohort whose kits were used; null = the roll finds one
 * @param units vehicles; 0 = none, which a cause may explain
 * @param complete false when they were built without the parts that their kits lack
 * @param cause why fewer were built than planned, as people say it
 * @param booked true once a roll has taken the row over
 */
@TableInfo(
    name = "built",
    doc = "What the lines built, as the shop tells it; roll takes it over and moves the plan date.")
public record Built(
    @Column(doc = "the day", key = true, required = true) LocalDate day,
    @Column(doc = "the line", key = true, required = true, refersTo = "lines", id = true)
        String line,
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(
            doc = "the order that they are for; empty = roll gives them to the most urgent ones",
            key = true,
            id = true)
        @Nullable String order,
    @Column(doc = "kit cohort whose kits were used; empty = roll finds one", key = true, id = true)
        @Nullable String cohort,
    @Column(doc = "vehicles; 0 = none, which a cause may explain", required = true) int units,
    @Column(doc = "no = built without the parts that their kits lack", key = true, fallback = "yes")
        boolean complete,
    @Column(doc = "why fewer were built than planned") String cause,
    @Column(doc = "yes = a roll has taken the row over", fallback = "no") boolean booked) {}
