package org.linewright.core.kits.internal.book;

/**
 * Vehicles that are alike for completion: same variant, same parts lacking, all kits or all cars on
 * the yard, usable from the same day.
 *
 * @param variant dense number
 * @param lacking dense numbers of parts that the bill of day 0 needs and that are not there,
 *     ascending
 * @param built true for cars on the yard
 * @param availableDay first day of use
 * @param vehicles how many
 * @param pieces pieces that one vehicle lacks
 * @param lots numbers of the kit lots they lie in, ascending
 */
public record KitClass(
    int variant,
    int[] lacking,
    boolean built,
    int availableDay,
    long vehicles,
    long pieces,
    int[] lots) {

  public boolean isComplete() {
    return lacking.length == 0;
  }

  /** So many of them, of no lot in particular. */
  public KitClass anywhere(long count) {
    return new KitClass(variant, lacking, built, availableDay, count, pieces, new int[0]);
  }
}
