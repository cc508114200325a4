package org.linewright.core.plan;

import java.time.LocalDate;

/**
 * Incomplete vehicles on the yard that get their missing parts on a day; released on the next day.
 *
 * @param day day on which the last missing part is fitted
 * @param variant variant
 * @param cohort kit cohort that the vehicles were built from
 * @param units vehicles
 */
public record Completion(LocalDate day, String variant, String cohort, int units) {}
