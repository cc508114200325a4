package org.linewright.core.plan;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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
  private final int[][] rankInLine; // [line][order]; -1 = cannot be built there

  Rivals(Instance instance) {
    this.instance = instance;
    List<Integer> byDue =
        IntStream.range(0, instance.orders().size())
            .boxed()
            .sorted(Comparator.comparingInt(this::dueDay))
            .toList();
    this.linesOf = new int[instance.variants().size()][];
    for (int variant = 0; variant < linesOf.length; variant++) {
      linesOf[variant] =
          instance.options().get(variant).stream().mapToInt(BuildOption::line).distinct().toArray();
    }
    this.byVariant = new int[linesOf.length][];
    this.rankInVariant = new int[byDue.size()];
    for (int variant = 0; variant < byVariant.length; variant++) {
      int v = variant;
      byVariant[v] = pick(byDue, order -> variantOf(order) == v);
      rank(byVariant[v], rankInVariant);
    }
    this.byLine = new int[instance.lines().size()][];
    this.rankInLine = new int[byLine.length][byDue.size()];
    for (int line = 0; line < byLine.length; line++) {
      int l = line;
      byLine[l] =
          pick(byDue, order -> IntStream.of(linesOf[variantOf(order)]).anyMatch(of -> of == l));
      rank(byLine[l], rankInLine[l]);
    }
  }

  private static int[] pick(List<Integer> orders, java.util.function.IntPredicate wanted) {
    return orders.stream().mapToInt(order -> order).filter(wanted).toArray();
  }

  private static void rank(int[] orders, int[] ranks) {
    for (int i = 0; i < orders.length; i++) {
      ranks[orders[i]] = i;
    }
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
