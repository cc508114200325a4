package org.linewright.core.kits.internal.model;

/**
 * What finishing one vehicle draws on the rows of a model: all that an unbuilt kit needs, or what a
 * car on the yard lacks.
 *
 * @param rows row numbers, ascending
 * @param pieces pieces per vehicle, same order
 */
public record Draw(int[] rows, int[] pieces) {}
