package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;

/**
 * Buys what the jobs take beyond stock and arrivals, just in time: for each shortage the source of
 * the best priority (mode best: of the lowest price) that can deliver by the day, ordered on the
 * latest possible day, rounded up to the smallest allowed order. What is bought too much serves
 * later days. Mode best has {@link PurchaseProgram} do better where that costs more than the
 * cheapest price.
 */
final class PurchasePlanner {
  /** A purchase in dense numbers. */
  record Buy(SourceOption source, int orderDay, int receiptDay, long pieces) {}

  /** Programs solved for one plan at most: a few seconds. */
  private static final int MOST_PROGRAMS = 100;

  private final Instance instance;
  private final Mode mode;
  private int programs;

  /**
   * @param mode the list modes buy by priority as a planner does, best buys the cheapest
   */
  PurchasePlanner(Instance instance, Mode mode) {
    this.instance = instance;
    this.mode = mode;
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
  List<Buy> plan(long[][] taken) {
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
    List<Buy> buys = new ArrayList<>();
    List<SourceOption> sources = sources(part);
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
        List<Buy> more = cover(sources, weekLeft, day, used - supply[day] - bought);
        buys.addAll(more);
        bought += more.stream().mapToLong(Buy::pieces).sum();
      }
    }
    buys.sort(Comparator.comparingInt(Buy::receiptDay));
    return buys;
  }

  private static List<Buy> cover(
      List<SourceOption> sources, int[][] weekLeft, int day, long shortage) {
    List<Buy> buys = new ArrayList<>();
    long left = shortage;
    for (int i = 0; i < sources.size() && left > 0; i++) {
      SourceOption source = sources.get(i);
      int orderDay = source.latestOrder()[day];
      if (orderDay < 0) {
        continue;
      }
      if (source.isUnlimited()) {
        long pieces = source.orderSize(left);
        buys.add(new Buy(source, orderDay, source.receipt()[orderDay], pieces));
        left -= pieces;
      } else {
        left -= coverByWeeks(source, weekLeft[i], day, left, buys);
      }
    }
    if (left > 0) {
      throw new IllegalStateException(
          left
              + " pieces on day "
              + day
              + " were promised but no source delivers them\nMaybe the promise book counts a source that cannot deliver.");
    }
    return buys;
  }

  /** Latest weeks first; a week whose rest is below the smallest order is passed over. */
  private static long coverByWeeks(
      SourceOption source, int[] weekLeft, int day, long shortage, List<Buy> buys) {
    long covered = 0;
    for (int week = weekLeft.length - 1; week >= 0 && covered < shortage; week--) {
      int receiptDay = source.receiptOfWeek(week);
      if (receiptDay > day || weekLeft[week] == 0) {
        continue;
      }
      // a rest too small for an order of its own is bought along
      long pieces = source.orderSize(shortage - covered);
      if (weekLeft[week] - pieces < source.minimumOrder()) {
        pieces = weekLeft[week];
      }
      pieces = Math.min(pieces, weekLeft[week]);
      buys.add(new Buy(source, source.orderDayOfWeek(week), receiptDay, pieces));
      weekLeft[week] -= (int) pieces;
      covered += pieces;
    }
    return covered;
  }
}
