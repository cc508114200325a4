package org.linewright.core.plan.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.WantedVariants;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Scarce materials that several variants want: those of which, on some day, the orders due by then
 * need more than there can be.
 */
final class Contests {
  private final Instance instance;
  private final List<Map<Integer, Integer>> pieces; // [variant]: most per vehicle by material
  private final int[][] ordersOf; // [contest]: by due day
  private final int[][] contestsOf; // [variant]

  /**
   * @param byDue all orders by due day
   */
  Contests(Instance instance, Recipes recipes, int[] byDue) {
    this.instance = instance;
    this.pieces = pieces(recipes);
    int[] contestOf = contests(scarce(PromiseBook.open(instance, recipes, true), byDue));
    this.contestsOf = new int[pieces.size()][];
    Arrays.setAll(
        contestsOf,
        variant ->
            pieces.get(variant).keySet().stream()
                .mapToInt(material -> contestOf[material])
                .filter(contest -> contest >= 0)
                .toArray());
    this.ordersOf =
        Rivals.pools(
            byDue,
            Arrays.stream(contestOf).max().orElse(-1) + 1,
            order -> contestsOf[instance.orders().get(order).variant()]);
  }

  private List<Map<Integer, Integer>> pieces(Recipes recipes) {
    List<Map<Integer, Integer>> most = new ArrayList<>();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      most.add(new TreeMap<>());
    }
    boolean[] isWanted = WantedVariants.of(instance);
    for (Recipe recipe : recipes.all()) {
      if (!isWanted[recipe.variant()]) {
        continue;
      }
      for (Need need : recipe.needs()) {
        for (int i = 0; i < need.materials().length; i++) {
          most.get(recipe.variant()).merge(need.materials()[i], need.quantities()[i], Math::max);
        }
      }
    }
    return most;
  }

  /** Is there on some day less than is due by then? {@code [material]}. */
  private boolean[] scarce(PromiseBook supply, int[] byDue) {
    boolean[] isScarce = new boolean[supply.materials()];
    long[] wanted = new long[isScarce.length];
    for (int number : byDue) {
      OrderLine order = instance.orders().get(number);
      int due = order.isAsSoonAsPossible() ? 0 : order.dueDay();
      int lastStart = Math.max(0, Math.min(due, instance.days()) - 1);
      for (Map.Entry<Integer, Integer> need : pieces.get(order.variant()).entrySet()) {
        int material = need.getKey();
        wanted[material] += (long) need.getValue() * order.quantity();
        isScarce[material] |= wanted[material] > supply.promised(material, lastStart);
      }
    }
    return isScarce;
  }

  /** Numbers the scarce materials of at least two variants, {@code [material]}; −1 = another. */
  private int[] contests(boolean[] isScarce) {
    int[] users = new int[isScarce.length];
    pieces.forEach(each -> each.keySet().forEach(material -> users[material]++));
    int[] contest = new int[users.length];
    int count = 0;
    for (int material = 0; material < users.length; material++) {
      contest[material] = isScarce[material] && users[material] > 1 ? count++ : -1;
    }
    return contest;
  }

  /** Contests that a variant takes part in. */
  int[] of(int variant) {
    return contestsOf[variant];
  }

  /** Orders of a contest by due day. */
  int[] orders(int contest) {
    return ordersOf[contest];
  }
}
