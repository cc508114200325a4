package org.linewright.core.plan;

/**
 * Vehicles that a plan starts for an order, in dense numbers.
 *
 * @param order number of the order
 * @param option number of the build option; negative = completed on the yard
 * @param recipe number of the recipe
 * @param day day of start
 * @param units vehicles
 * @param pickedMaterials what was picked piece by piece, alternates among it; empty = what the bill
 *     says
 * @param pickedPieces pieces for all units together, same order
 */
public record OrderStart(
    int order,
    int option,
    int recipe,
    int day,
    int units,
    int[] pickedMaterials,
    int[] pickedPieces) {}
