package org.linewright.answers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Purchase;

/**
 * What lies on the shelf at the end of each day while a plan is carried out: what is there and
 * arrives or is bought, less what the starts take. Pieces inside of kits are not counted. A plan
 * does not say which alternate is fitted; here it is taken when the part itself is used up. Kits of
 * a cohort that lack nothing count as used first.
 */
public final class ShelfStock {
  private static final int MOST_ROWS = 300_000;

  private final Instance instance;
  private final Plan plan;
  private final long[][] stock; // [part][day], at the end of the day
  private final long[][] arrivals; // [part][day]
  private final Map<String, List<KitLot>> lotsOf = new HashMap<>(); // what lacks least first

  /**
   * A part on a day.
   *
   * @param part part
   * @param day day
   * @param stock pieces on the shelf at the end of the day
   * @param arrivals pieces that became usable on the day
   * @param used pieces taken on the day
   */
  public record PartDay(String part, LocalDate day, long stock, long arrivals, long used) {}

  private final long[][] used; // [part][day]
  private final ShelfUse use;

  /**
   * The shelf of a plan.
   *
   * @param instance after the plan's transfers
   */
  public ShelfStock(Instance instance, Plan plan) {
    this.instance = instance;
    this.plan = plan;
    int parts = instance.parts().size();
    this.stock = new long[parts][instance.days()];
    this.arrivals = new long[parts][instance.days()];
    this.used = new long[parts][instance.days()];
    this.use = new ShelfUse(instance, used, lotsOf);
  }

  /**
   * Parts that lie or come there, day by day; of very many, the days on which something changes.
   */
  public List<PartDay> days() {
    supply();
    plan.jobs().forEach(use::start);
    plan.completions().forEach(use::complete);
    settleAlternates();
    List<PartDay> rows = new ArrayList<>();
    long cells = (long) stock.length * instance.days();
    for (int part = 0; part < stock.length; part++) {
      long before = 0;
      for (int day = 0; day < instance.days(); day++) {
        before += arrivals[part][day] - used[part][day];
        stock[part][day] = Math.max(0, before);
      }
      if (isMoving(part)) {
        add(rows, part, cells <= MOST_ROWS);
      }
    }
    return rows;
  }

  private boolean isMoving(int part) {
    return Arrays.stream(arrivals[part]).anyMatch(pieces -> pieces != 0)
        || Arrays.stream(used[part]).anyMatch(pieces -> pieces != 0);
  }

  private void add(List<PartDay> rows, int part, boolean every) {
    for (int day = 0; day < instance.days(); day++) {
      boolean changes = arrivals[part][day] != 0 || used[part][day] != 0;
      if (every || changes || day == 0 || day == instance.days() - 1) {
        rows.add(
            new PartDay(
                instance.parts().name(part),
                instance.horizon().date(day),
                stock[part][day],
                arrivals[part][day],
                used[part][day]));
      }
    }
  }

  private void supply() {
    for (int part = 0; part < stock.length; part++) {
      int[] sums = instance.supply().cumulative(part, instance.days());
      for (int day = 0; day < sums.length; day++) {
        arrivals[part][day] = (long) sums[day] - (day == 0 ? 0 : sums[day - 1]);
      }
    }
    for (Purchase purchase : plan.purchases()) {
      int day = Math.max(0, instance.horizon().day(purchase.received()));
      if (day < instance.days()) {
        arrivals[instance.parts().get(purchase.part())][day] += purchase.quantity();
      }
    }
    for (KitLot lot : instance.kitLots()) {
      lotsOf.computeIfAbsent(lot.cohort(), name -> new ArrayList<>()).add(lot);
    }
    lotsOf
        .values()
        .forEach(lots -> lots.sort(Comparator.comparingInt(lot -> lot.missing().length)));
  }

  /** What a part does not have is taken of its alternates, in the order of their rows. */
  private void settleAlternates() {
    for (AlternateRule rule : instance.alternates()) {
      long left = 0;
      for (int day = 0; day < instance.days(); day++) {
        left += arrivals[rule.part()][day] - used[rule.part()][day];
        if (left < 0 && rule.fromDay() <= day && day <= rule.toDay()) {
          long moved = Math.min(-left, used[rule.part()][day]);
          used[rule.part()][day] -= moved;
          used[rule.alternate()][day] += rule.pieces((int) moved);
          left += moved;
        }
      }
    }
  }
}
