package org.linewright.core.cover;

import java.util.List;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;

/**
 * One way to build a vehicle of a variant: from kits with the same missing set or from loose parts
 * alone, with each part as the bill says or with an alternate in its place.
 *
 * @param variant dense number
 * @param needs what one vehicle takes, by number of the variant's bill in force on the start day; a
 *     bill that needs nothing makes the way useless: such a vehicle says nothing about cover
 * @param rules alternates that are fitted; it is open while all of them are allowed
 */
record Way(int variant, List<Need> needs, List<AlternateRule> rules) {

  /** True on days on which every alternate in it is allowed. */
  boolean isOpen(int day) {
    for (AlternateRule rule : rules) {
      if (day < rule.fromDay() || day > rule.toDay()) {
        return false;
      }
    }
    return true;
  }

  /** Vehicles for which everything is promised on a day. */
  int available(PromiseBook book, int bill, int day) {
    Need need = needs.get(bill);
    return need.materials().length == 0 ? 0 : Math.max(0, need.available(book, day));
  }
}
