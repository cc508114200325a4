package org.linewright.core.kits;

/**
 * Pieces taken out of kits of one cohort and fitted to kits or cars of another.
 *
 * @param part part
 * @param fromCohort cohort whose kits give
 * @param toCohort cohort whose vehicles are finished
 * @param quantity pieces
 */
public record PartMove(String part, String fromCohort, String toCohort, long quantity) {}
