package org.linewright.core.margin.internal.study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipes;

/**
 * What a plan leaves unused by the end of the horizon: pieces that are there or could still be
 * bought, and kits (vehicles begun and never completed among them) by cohort.
 */
final class Leftovers {
  private final Instance instance;
  private final Map<String, KitLot> lots = new HashMap<>();
  private final Map<String, Integer> kits = new HashMap<>();

  /** Pieces left, {@code [part]}. */
  final long[] pieces;

  Leftovers(Instance instance, Plan plan) {
    this.instance = instance;
    this.pieces = new long[instance.parts().size()];
    PromiseBook book = PromiseBook.open(instance, new Recipes(instance), true);
    Arrays.setAll(pieces, part -> book.promised(part, instance.days() - 1));
    for (KitLot lot : instance.kitLots()) {
      lots.putIfAbsent(lot.cohort(), lot);
      kits.merge(lot.cohort(), lot.kits() + lot.built(), Integer::sum);
    }
    plan.jobs().forEach(this::take);
    plan.completions().forEach(this::take);
  }

  private void take(Job job) {
    int variant = instance.variants().get(job.variant());
    Bill bill = instance.bill(variant, instance.horizon().day(job.day()));
    KitLot lot = lots.get(job.cohort());
    for (int i = 0; i < bill.parts().length; i++) {
      int part = bill.parts()[i];
      boolean missing = lot != null && Arrays.binarySearch(lot.missing(), part) >= 0;
      boolean fromShelf = missing ? job.complete() : lot == null || !bill.inKit()[i];
      pieces[part] -= fromShelf ? (long) job.units() * bill.quantities()[i] : 0;
    }
    if (lot != null && job.complete()) {
      kits.merge(job.cohort(), -job.units(), Integer::sum);
    }
  }

  private void take(Completion done) {
    int variant = instance.variants().get(done.variant());
    Bill bill = instance.bill(variant, instance.horizon().day(done.day()));
    KitLot lot = lots.get(done.cohort());
    for (int i = 0; lot != null && i < bill.parts().length; i++) {
      if (Arrays.binarySearch(lot.missing(), bill.parts()[i]) >= 0) {
        pieces[bill.parts()[i]] -= (long) done.units() * bill.quantities()[i];
      }
    }
    kits.merge(done.cohort(), -done.units(), Integer::sum);
  }

  /**
   * Kits of a lot's cohort that are left; the lots of one cohort share them, each up to its own.
   */
  int takeKits(KitLot lot, int atMost) {
    int left = Math.max(0, kits.getOrDefault(lot.cohort(), 0));
    int taken = Math.min(atMost, Math.min(left, lot.kits() + lot.built()));
    kits.merge(lot.cohort(), -taken, Integer::sum);
    return taken;
  }
}
