package org.linewright.core.kits.internal.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.instance.KitLot;
import org.linewright.core.kits.internal.book.DayBill;

/** What transfers do to the kits of one lot. Mutable while the ledger is written. */
final class LotChange {
  /** Kits opened, and the parts that each gave, ascending. */
  record Opened(int kits, int[] parts) {}

  private int finishedKits;
  private int finishedCars;
  private final List<Opened> opened = new ArrayList<>();

  void finish(int vehicles, boolean built) {
    if (built) {
      finishedCars += vehicles;
    } else {
      finishedKits += vehicles;
    }
  }

  void open(int kits, int[] parts) {
    opened.add(new Opened(kits, parts));
  }

  /** Kits of the lot that were neither finished nor opened. */
  int untouchedKits(KitLot lot) {
    return lot.kits() - finishedKits - opened.stream().mapToInt(Opened::kits).sum();
  }

  List<Opened> opened() {
    return opened;
  }

  /** The lots that the lot falls into: untouched, finished, opened. */
  List<KitLot> after(KitLot lot, DayBill bill) {
    List<KitLot> after = new ArrayList<>();
    int left = untouchedKits(lot);
    if (left > 0 || lot.built() > finishedCars) {
      after.add(with(lot, left, lot.built() - finishedCars, lot.missing()));
    }
    if (finishedKits > 0 || finishedCars > 0) {
      int[] notNeeded = Arrays.stream(lot.missing()).filter(p -> bill.find(p) < 0).toArray();
      after.add(with(lot, finishedKits, finishedCars, notNeeded));
    }
    for (Opened open : opened) {
      int[] missing =
          IntStream.concat(Arrays.stream(lot.missing()), Arrays.stream(open.parts))
              .sorted()
              .toArray();
      after.add(with(lot, open.kits, 0, missing));
    }
    return after;
  }

  private static KitLot with(KitLot lot, int kits, int built, int[] missing) {
    return new KitLot(lot.cohort(), lot.variant(), kits, built, missing, lot.availableDay());
  }
}
