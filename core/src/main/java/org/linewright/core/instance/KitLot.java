package org.linewright.core.instance;

/**
 * Kits of one cohort that are alike for planning.
 *
 * @param cohort name of the cohort in the plant folder
 * @param variant dense number
 * @param kits kits not yet started
 * @param built vehicles on the yard, built without the missing parts
 * @param missing dense part numbers short in each kit, ascending
 * @param availableDay first day of use; 0 = now, {@link Instance#NEVER} = not within the horizon or
 *     on hold
 */
public record KitLot(
    String cohort, int variant, int kits, int built, int[] missing, int availableDay) {}
