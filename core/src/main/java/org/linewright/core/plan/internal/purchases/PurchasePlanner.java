package org.linewright.core.plan.internal.purchases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.Mode;

/**
 * Buys what the jobs take beyond stock and arrivals, just in time: for each shortage the source of
 * the best priority (mode best: of the lowest price) that can deliver by the day, ordered on the
 * latest possible day; what one order brings is rounded up to the smallest allowed order. What is
 * bought too much serves later days. Mode best has {@link PurchaseProgram} do better where that
 * costs more than the cheapest price.
 */
public final class PurchasePlanner {
  /** A purchase in dense numbers. */
  public record Buy(SourceOption source, int orderDay, int receiptDay, long pieces) {}

  /** Programs solved for one plan at most: a few seconds. */
  private static final int MOST_PROGRAMS = 100;

  private final Instance instance;
  private final Mode mode;
  private final BooleanSupplier isOver;
  private int programs;

  /**
   * Purchases that take the time they need.
   *
   * @param mode the list modes buy by priority as a planner does, best buys the cheapest
   */
  public PurchasePlanner(Instance instance, Mode mode) {
    this(instance, mode, () -> false);
  }

  /**
   * Purchases within limited time.
   *
   * @param isOver true as soon as what is bought just in time has to do
   */
  public PurchasePlanner(Instance instance, Mode mode, BooleanSupplier isOver) {
    this.instance = instance;
    this.mode = mode;
    this.isOver = isOver;
  }

  private List<SourceOption> sources(int part) {
    List<SourceOption> sources = instance.sources().get(part);
    return mode == Mode.BEST
        ? sources.stream().sorted(Comparator.comparingLong(SourceOption::unitPriceCents)).toList()
        : sources;
  }

  /**
   * Purchases by part number, then receipt.
   *
   * @param taken pieces taken, {@code [part][day]}; null for a part that is not bought
   */
  public List<Buy> plan(long[][] taken) {
    List<Buy> buys = new ArrayList<>();
    for (int part = 0; part < taken.length; part++) {
      if (taken[part] != null) {
        buys.addAll(bestOf(part, taken[part], planPart(part, taken[part])));
      }
    }
    return buys;
  }

  private List<Buy> bestOf(int part, long[] taken, List<Buy> justInTime) {
    if (mode != Mode.BEST || premium(part, justInTime) == 0 || programs == MOST_PROGRAMS) {
      return justInTime;
    }
    if (isOver.getAsBoolean()) {
      return justInTime;
    }
    programs++;
    List<Buy> exact = new PurchaseProgram(instance, part, taken).buys();
    return exact.isEmpty() ? justInTime : exact;
  }

  /** What purchases of a part cost above its cheapest source, in cents. */
  private long premium(int part, List<Buy> buys) {
    List<SourceOption> sources = instance.sources().get(part);
    long cheapest = sources.stream().mapToLong(SourceOption::unitPriceCents).min().orElse(0);
    return buys.stream()
        .mapToLong(buy -> (buy.source().unitPriceCents() - cheapest) * buy.pieces())
        .sum();
  }

  private List<Buy> planPart(int part, long[] taken) {
    List<SourceOption> sources = sources(part);
    PartPurchases purchases = new PartPurchases(sources);
    int[][] weekLeft = new int[sources.size()][];
    for (int i = 0; i < weekLeft.length; i++) {
      weekLeft[i] = sources.get(i).weeklyLots().clone();
    }
    int[] supply = instance.supply().cumulative(part, taken.length);
    long used = 0;
    long bought = 0;
    for (int day = 0; day < taken.length; day++) {
      used += taken[day];
      if (used > supply[day] + bought) {
        bought += cover(sources, weekLeft, day, used - supply[day] - bought, purchases);
      }
    }
    return purchases.byReceipt();
  }

  /** Buys what is short by a day; returns how many pieces are bought. */
  private static long cover(
      List<SourceOption> sources,
      int[][] weekLeft,
      int day,
      long shortage,
      PartPurchases purchases) {
    long left = shortage;
    for (int i = 0; i < sources.size() && left > 0; i++) {
      SourceOption source = sources.get(i);
      int orderDay = source.latestOrder()[day];
      if (orderDay < 0) {
        continue;
      }
      left -=
          source.isUnlimited()
              ? purchases.add(i, orderDay, source.receipt()[orderDay], left, Long.MAX_VALUE / 2)
              : coverByWeeks(i, source, weekLeft[i], day, left, purchases);
    }
    if (left > 0) {
      throw new IllegalStateException(
          left
              + " pieces on day "
              + day
              + " were promised but no source delivers them\n"
              + "Maybe the promise book counts a source that cannot deliver.");
    }
    return shortage - left;
  }

  /** Latest weeks first; what a week has left is added to the order of that week. */
  private static long coverByWeeks(
      int number,
      SourceOption source,
      int[] weekLeft,
      int day,
      long shortage,
      PartPurchases purchases) {
    long covered = 0;
    for (int week = weekLeft.length - 1; week >= 0 && covered < shortage; week--) {
      int receiptDay = source.receiptOfWeek(week);
      if (receiptDay > day || weekLeft[week] == 0) {
        continue;
      }
      int orderDay = source.orderDayOfWeek(week);
      long pieces = purchases.add(number, orderDay, receiptDay, shortage - covered, weekLeft[week]);
      weekLeft[week] -= (int) pieces;
      covered += pieces;
    }
    return covered;
  }
}
