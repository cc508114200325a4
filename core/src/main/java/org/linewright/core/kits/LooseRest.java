package org.linewright.core.kits;

/**
 * Pieces left over in opened kits, fewer than a vehicle needs. They stay with their kits, which
 * count as lacking the part altogether.
 *
 * @param part part
 * @param cohort cohort of the opened kits
 * @param quantity pieces
 */
public record LooseRest(String part, String cohort, long quantity) {}
