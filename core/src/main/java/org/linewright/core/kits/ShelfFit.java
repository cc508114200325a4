package org.linewright.core.kits;

/**
 * Pieces taken from the shelf and fitted where they are missing.
 *
 * @param part part on the shelf
 * @param insteadOf part that is missing; {@code part} itself unless an alternate is fitted
 * @param toCohort cohort whose vehicles are finished
 * @param quantity pieces taken from the shelf
 */
public record ShelfFit(String part, String insteadOf, String toCohort, long quantity) {}
