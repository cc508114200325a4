package org.linewright.core.plan;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Vehicles started on a line on a day; they are released (can be delivered) on the next calendar
 * day.
 *
 * @param day day of start
 * @param line line
 * @param variant variant
 * @param cohort kit cohort whose kits are used; empty for a variant built without kits
 * @param units vehicles
 * @param complete false when they are built incomplete
 */
@TableInfo(name = "jobs", doc = "Vehicles started")
public record Job(
    @Column(
            doc = "day of the start; the vehicle can be delivered from the next calendar day on",
            required = true)
        LocalDate day,
    @Column(doc = "line", required = true) String line,
    @Column(doc = "variant", required = true) String variant,
    @Column(doc = "kit cohort whose kits are used; empty for a variant that is built without kits")
        String cohort,
    @Column(doc = "vehicles", required = true) int units,
    @Column(doc = "`no` for a vehicle that is built incomplete", fallback = "yes")
        boolean complete) {}
