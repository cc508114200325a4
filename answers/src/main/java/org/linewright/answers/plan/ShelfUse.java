package org.linewright.answers.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;

/**
 * What the starts and completions of a plan take from the shelf, by part and day. Kits of a cohort
 * that lack nothing count as used first.
 */
final class ShelfUse {
  private final Map<String, List<long[]>> kitsLeft = new HashMap<>();

  private final Instance instance;
  private final long[][] used;
  private final Map<String, List<KitLot>> lotsOf;

  ShelfUse(Instance instance, long[][] used, Map<String, List<KitLot>> lotsOf) {
    this.instance = instance;
    this.used = used;
    this.lotsOf = lotsOf;
  }

  void start(Job job) {
    int day = instance.horizon().day(job.day());
    Bill bill = instance.bill(instance.variants().get(job.variant()), day);
    for (int i = 0; i < bill.parts().length; i++) {
      if (!bill.inKit()[i] || job.cohort().isEmpty()) {
        used[bill.parts()[i]][day] += (long) bill.quantities()[i] * job.units();
      }
    }
    if (job.complete() && !job.cohort().isEmpty()) {
      fit(job.cohort(), bill, day, job.units());
    }
  }

  void complete(Completion completion) {
    int day = instance.horizon().day(completion.day());
    Bill bill = instance.bill(instance.variants().get(completion.variant()), day);
    // lots of one cohort that lack something at the start lack the same
    lotsOf.getOrDefault(completion.cohort(), List.of()).stream()
        .filter(lot -> lot.missing().length > 0)
        .findFirst()
        .ifPresent(lot -> take(lot.missing(), bill, day, completion.units()));
  }

  /** Complete vehicles out of kits that lack something got it from the shelf. */
  private void fit(String cohort, Bill bill, int day, int units) {
    int left = units;
    List<KitLot> lots = lotsOf.getOrDefault(cohort, List.of());
    List<long[]> taken = kitsLeft.computeIfAbsent(cohort, name -> new ArrayList<>());
    for (int i = 0; i < lots.size() && left > 0; i++) {
      if (taken.size() <= i) {
        taken.add(new long[] {lots.get(i).kits()});
      }
      int now = (int) Math.min(left, taken.get(i)[0]);
      taken.get(i)[0] -= now;
      left -= now;
      take(lots.get(i).missing(), bill, day, now);
    }
  }

  private void take(int[] missing, Bill bill, int day, int units) {
    for (int part : missing) {
      used[part][day] += (long) bill.quantity(part) * units;
    }
  }
}
