package org.linewright.core.buffers.parts;

import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Source;

/**
 * A part that is needed, with what there is of it.
 *
 * @param row the part
 * @param need at plan rates
 * @param wanted pieces that wanted vehicles need in all
 * @param usable pieces usable today
 * @param announced pieces usable by the end of the horizon
 * @param isKit packed in the kit of some vehicle
 * @param source first approved source; null = none
 * @param otherPerDay pieces a calendar day that the other sources can deliver
 * @param cents price of a piece; -1 = not known
 * @param lot it comes in multiples of so many pieces
 */
record NeededPart(
    Part row,
    PartNeed need,
    long wanted,
    long usable,
    long announced,
    boolean isKit,
    @Nullable Source source,
    double otherPerDay,
    long cents,
    long lot) {

  /** Pieces a day by which the stock falls when the first source stays away. */
  double drain() {
    return Math.max(0, need.perDay() - otherPerDay);
  }

  /** Days until it runs out then, with more pieces than there are; infinite = never. */
  double lasts(double more) {
    return drain() == 0 || usable + more >= wanted
        ? Double.POSITIVE_INFINITY
        : need.firstDay() + (usable + more) / drain();
  }

  /** Pieces to buy so that it lasts for so many days then. */
  long toLast(double days) {
    double used = Math.min((double) wanted, drain() * Math.max(0, days - need.firstDay()));
    return rounded(used - usable);
  }

  /** Pieces that so many days of vehicles take. */
  long ofDays(double days) {
    double span = Math.min(days, need.lastDay() + 1.0) - need.firstDay();
    return rounded(Math.min((double) wanted, need.perDay() * Math.max(0, span)));
  }

  /** At least so many pieces, in whole lots. */
  long rounded(double pieces) {
    long whole = (long) Math.ceil(pieces - 1e-6);
    return whole <= 0 ? 0 : (whole + lot - 1) / lot * lot;
  }

  /** Money for so many pieces; 0 where no price is known. */
  long cost(long pieces) {
    return Math.max(0, cents) * pieces;
  }
}
