package org.linewright.core.testplants;

/**
 * How large a random plant gets.
 *
 * @param lines most lines
 * @param variants most variants
 * @param parts most parts; at least 2
 * @param orders most orders
 * @param minDays shortest horizon, days
 * @param maxDays longest horizon, days
 * @param orderQuantity most vehicles in an order
 * @param kits most kits in a cohort
 * @param unitsPerDay highest rate of a line
 */
public record Size(
    int lines,
    int variants,
    int parts,
    int orders,
    int minDays,
    int maxDays,
    int orderQuantity,
    int kits,
    int unitsPerDay) {

  /** Small enough to try every plan. */
  public static final Size TINY = new Size(2, 2, 3, 3, 5, 8, 3, 3, 3);

  /** Small enough to read. */
  public static final Size SMALL = new Size(3, 4, 6, 15, 20, 60, 6, 8, 6);
}
