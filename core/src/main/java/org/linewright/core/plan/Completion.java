package org.linewright.core.plan;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Incomplete vehicles on the yard that get their missing parts on a day; released on the next day.
 *
 * @param day day on which the last missing part is fitted
 * @param variant variant
 * @param cohort kit cohort that the vehicles were built from
 * @param units vehicles
 */
@TableInfo(name = "completions", doc = "Incomplete vehicles completed")
public record Completion(
    @Column(doc = "day on which the last missing part is fitted; released on the next day")
        LocalDate day,
    @Column(doc = "variant") String variant,
    @Column(doc = "kit cohort from which the vehicles were built") String cohort,
    @Column(doc = "vehicles") int units) {}
