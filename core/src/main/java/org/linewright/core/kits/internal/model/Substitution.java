package org.linewright.core.kits.internal.model;

/**
 * An alternate on the shelf that may stand in for all pieces of a part in a vehicle of a variant.
 *
 * @param row row of the part
 * @param variant dense number
 * @param shelf shelf of the alternate
 * @param replaces pieces of the part in one vehicle
 * @param uses pieces of the alternate for one vehicle
 */
public record Substitution(int row, int variant, int shelf, int replaces, int uses) {}
