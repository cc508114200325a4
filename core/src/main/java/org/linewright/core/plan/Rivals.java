package org.linewright.core.plan;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;

/**
 * Which orders stand in each other's way: those of one variant compete for its kits and parts,
 * those of one line for its days; the nearer their due days, the more.
 */
final class Rivals {
  private final Instance instance;
  private final int[][] byVariant; // orders by due day
  private final int[][] byLine; // orders that can be built there, by due day
  private final int[][] linesOf; // [variant]
  private final int[] rankInVariant; // [order]
  private final int[][] rankInLine; // [line][order]; where it can be built there

  Rivals(Instance instance) {
    this.instance = instance;
    this.linesOf = new int[instance.variants().size()][];
    for (int variant = 0; variant < linesOf.length; variant++) {
      linesOf[variant] =
          instance.options().get(variant).stream().mapToInt(BuildOption::line).distinct().toArray();
    }
    int[] byDue = byDueDay();
    this.rankInVariant = new int[byDue.length];
    this.rankInLine = new int[instance.lines().size()][byDue.length];
    int[] ofVariant = new int[linesOf.length];
    int[] ofLine = new int[rankInLine.length];
    for (int order : byDue) {
      int variant = variantOf(order);
      rankInVariant[order] = ofVariant[variant]++;
      for (int line : linesOf[variant]) {
        rankInLine[line][order] = ofLine[line]++;
      }
    }
    this.byVariant = new int[ofVariant.length][];
    Arrays.setAll(byVariant, variant -> new int[ofVariant[variant]]);
    this.byLine = new int[ofLine.length][];
    Arrays.setAll(byLine, line -> new int[ofLine[line]]);
    for (int order : byDue) {
      int variant = variantOf(order);
      byVariant[variant][rankInVariant[order]] = order;
      for (int line : linesOf[variant]) {
        byLine[line][rankInLine[line][order]] = order;
      }
    }
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
   * @param into receives them, the order itself first; as many as it is long at most
   * @param wanted how many, the order itself included
   * @return how many were found
   */
  int around(int order, int wanted, int[] into, SplittableRandom random) {
    int variant = variantOf(order);
    int[] lines = linesOf[variant];
    boolean sameVariant = lines.length == 0 || random.nextInt(3) > 0;
    int[] pool;
    int rank;
    if (sameVariant) {
      pool = byVariant[variant];
      rank = rankInVariant[order];
    } else {
      int line = lines[random.nextInt(lines.length)];
      pool = byLine[line];
      rank = rankInLine[line][order];
    }
    int widest = sameVariant ? 400 : 240;
    int reach = Math.min(pool.length, Math.max(2 * wanted, 2 + random.nextInt(widest)));
    into[0] = order;
    int count = 1;
    for (int tries = 4 * wanted; count < wanted && tries > 0; tries--) {
      int at = rank - reach / 2 + random.nextInt(reach + 1);
      if (at >= 0 && at < pool.length && !contains(into, count, pool[at])) {
        into[count++] = pool[at];
      }
    }
    return count;
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
