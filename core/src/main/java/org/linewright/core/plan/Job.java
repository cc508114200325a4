package org.linewright.core.plan;

import java.time.LocalDate;

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
public record Job(
    LocalDate day, String line, String variant, String cohort, int units, boolean complete) {}
