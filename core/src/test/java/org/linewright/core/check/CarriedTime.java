package org.linewright.core.check;

/**
 * Line time that earlier days have left for vehicles of a rate that is not whole, in line-days.
 *
 * <p>Worked example, 2.5 a day: a vehicle takes 0.4. Day 0 builds 2, 0.2 are left; day 1 has 1.2
 * and builds 3; nothing is left for day 2.
 */
public final class CarriedTime {
  private static final double NOT_QUITE = 1 - 5e-7; // a vehicle that is done stands on its own day

  private double left;

  public CarriedTime() {}

  public CarriedTime(double left) {
    this.left = left;
  }

  /** True for a rate that is not a whole number of vehicles. */
  public static boolean isParted(double rate) {
    return Math.abs(rate - Math.rint(rate)) > 1e-6;
  }

  /**
   * What the vehicles of a day can use of it.
   *
   * @param largest line-days of the largest vehicle of the day whose rate is not whole; 0 = none
   */
  public double usable(double largest) {
    return Math.min(left, largest * NOT_QUITE);
  }

  /** The day is over. */
  public void endDay(double room, double taken, double largest) {
    double before = largest > 0 ? usable(largest) : left;
    left = Math.max(0, before + room - taken);
  }

  public double left() {
    return left;
  }
}
