package org.linewright.core.plan.internal.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.promise.Recipes;

/**
 * Which orders stand in each other's way: those of one variant compete for its kits and parts,
 * those of one line for its days, those of several variants for a scarce material; the nearer their
 * due days, the more.
 */
final class Rivals {
  private static final int WIDEST = 400;
  private static final int WIDEST_ON_A_LINE = 240;
  private static final int PERCENT_BY_CONTEST = 33;
  private static final int PERCENT_OF_UNMET_BY_CONTEST = 90;

  private final Instance instance;
  private final int[][] linesOf; // [variant]
  private final int[] place; // [order]: in the sequence by due day
  private final int[][] byVariant; // orders by due day
  private final int[][] byLine; // orders that can be built there, by due day
  private final Contests contests;

  Rivals(Instance instance, Recipes recipes) {
    this.instance = instance;
    this.linesOf = new int[instance.variants().size()][];
    Arrays.setAll(
        linesOf,
        variant ->
            instance.options().get(variant).stream()
                .mapToInt(BuildOption::line)
                .distinct()
                .toArray());
    int[] byDue = byDueDay();
    this.place = new int[byDue.length];
    for (int i = 0; i < byDue.length; i++) {
      place[byDue[i]] = i;
    }
    this.byVariant = pools(byDue, linesOf.length, order -> new int[] {variantOf(order)});
    this.byLine = pools(byDue, instance.lines().size(), order -> linesOf[variantOf(order)]);
    this.contests = new Contests(instance, recipes, byDue);
  }

  /**
   * Sorts orders into pools, each by due day.
   *
   * @param poolsOf pools that an order belongs to
   */
  static int[][] pools(int[] byDue, int count, IntFunction<int[]> poolsOf) {
    int[] sizes = new int[count];
    for (int order : byDue) {
      for (int pool : poolsOf.apply(order)) {
        sizes[pool]++;
      }
    }
    int[][] pools = new int[count][];
    Arrays.setAll(pools, pool -> new int[sizes[pool]]);
    int[] filled = new int[count];
    for (int order : byDue) {
      for (int pool : poolsOf.apply(order)) {
        pools[pool][filled[pool]++] = order;
      }
    }
    return pools;
  }

  /** Orders by due day, then file order: counted into the days, which is faster than compared. */
  private int[] byDueDay() {
    int[] due = new int[instance.orders().size()];
    Arrays.setAll(due, this::dueDay);
    int first = Arrays.stream(due).min().orElse(0);
    int last = Arrays.stream(due).max().orElse(0);
    int[] place = new int[last - first + 2];
    for (int day : due) {
      place[day - first + 1]++;
    }
    for (int day = 1; day < place.length; day++) {
      place[day] += place[day - 1];
    }
    int[] sorted = new int[due.length];
    for (int order = 0; order < due.length; order++) {
      sorted[place[due[order] - first]++] = order;
    }
    return sorted;
  }

  private int variantOf(int order) {
    return instance.orders().get(order).variant();
  }

  /** Due day; the plan date for an order that is wanted as soon as possible. */
  int dueDay(int order) {
    OrderLine line = instance.orders().get(order);
    return line.isAsSoonAsPossible() ? 0 : line.dueDay();
  }

  /**
   * An order and some of its rivals.
   *
   * @param isUnmet nobody builds it yet: what it lacks is most likely a scarce material
   * @param into receives them, the order itself first; as many as it is long at most
   * @param wanted how many, the order itself included
   * @return how many were found
   */
  int around(int order, boolean isUnmet, int wanted, int[] into, SplittableRandom random) {
    Pool pool = pool(order, isUnmet, random);
    int size = pool.orders.length;
    int reach = Math.min(size, Math.max(2 * wanted, 2 + random.nextInt(pool.widest)));
    into[0] = order;
    int count = 1;
    for (int tries = 4 * wanted; count < wanted && tries > 0; tries--) {
      int at = pool.rank - reach / 2 + random.nextInt(reach + 1);
      if (at >= 0 && at < size && !contains(into, count, pool.orders[at])) {
        into[count++] = pool.orders[at];
      }
    }
    return count;
  }

  /**
   * Orders that may be rivals.
   *
   * @param rank place of the order whose rivals they are
   * @param widest how far from it to look at most
   */
  private record Pool(int[] orders, int rank, int widest) {}

  private Pool pool(int order, boolean isUnmet, SplittableRandom random) {
    int variant = variantOf(order);
    int[] scarce = contests.of(variant);
    int percent = isUnmet ? PERCENT_OF_UNMET_BY_CONTEST : PERCENT_BY_CONTEST;
    if (scarce.length > 0 && random.nextInt(100) < percent) {
      int[] orders = contests.orders(scarce[random.nextInt(scarce.length)]);
      return new Pool(orders, rank(orders, order), WIDEST);
    }
    int[] lines = linesOf[variant];
    if (lines.length == 0 || random.nextInt(3) > 0) {
      return new Pool(byVariant[variant], rank(byVariant[variant], order), WIDEST);
    }
    int line = lines[random.nextInt(lines.length)];
    return new Pool(byLine[line], rank(byLine[line], order), WIDEST_ON_A_LINE);
  }

  /** Place of an order in a pool that is sorted as all are. */
  private int rank(int[] pool, int order) {
    int low = 0;
    int high = pool.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place[pool[middle]] < place[order]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean contains(int[] orders, int count, int order) {
    for (int i = 0; i < count; i++) {
      if (orders[i] == order) {
        return true;
      }
    }
    return false;
  }
}
