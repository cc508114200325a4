package org.linewright.core.buffers.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts parts by the money that their buffers tie up. */
final class MoneyClasses {
  private static final double[] MONEY_SHARES = {0.8, 0.95};

  private final List<NeededPart> needed;

  MoneyClasses(List<NeededPart> needed) {
    this.needed = needed;
  }

  /** A, B, C in the sequence of the parts; C without a price. */
  String[] letters() {
    double[] moved = needed.stream().mapToDouble(p -> p.cost(1) * p.need().perDay()).toArray();
    List<Integer> order = new ArrayList<>();
    double all = 0;
    for (int at = 0; at < moved.length; at++) {
      order.add(at);
      all += moved[at];
    }
    order.sort(Comparator.comparingDouble(at -> -moved[at]));
    String[] classes = new String[moved.length];
    double before = 0;
    for (int at : order) {
      boolean isPriced = moved[at] > 0;
      classes[at] =
          isPriced && before < MONEY_SHARES[0] * all
              ? "A"
              : isPriced && before < MONEY_SHARES[1] * all ? "B" : "C";
      before += moved[at];
    }
    return classes;
  }
}
