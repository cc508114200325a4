package org.linewright.core.brute;

/**
 * What one approved source can bring with orders of one week, all placed on the day of that week
 * from which the pieces come first. A source without a weekly capacity is one offer.
 *
 * @param part number of the part
 * @param supplier name
 * @param ordered day of the order
 * @param received day from which the pieces can be used
 * @param most most pieces, a multiple of the order multiple
 * @param minimum fewest pieces in an order
 * @param multiple orders are multiples of this
 * @param premiumCents price of a piece above the part's cheapest approved source
 */
public record Offer(
    int part,
    String supplier,
    int ordered,
    int received,
    int most,
    int minimum,
    int multiple,
    long premiumCents) {

  /**
   * The smallest order of more than {@code bought} pieces; beyond {@code most} when there is none.
   */
  public int next(int bought) {
    int least = Math.max(bought + 1, minimum);
    return (least + multiple - 1) / multiple * multiple;
  }
}
