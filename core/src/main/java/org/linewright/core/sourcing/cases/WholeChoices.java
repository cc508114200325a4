package org.linewright.core.sourcing.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers chosen before and after an outcome: min Σ c x + mean over outcomes of min Σ d y
 * with Σ a x + Σ b y ≤ limit. All figures are made whole by a common power of ten and everything is
 * tried: the answer is the optimum, as an exact fraction. For small cases.
 */
final class WholeChoices {
  /** Combinations that are tried at most. */
  static final double MOST_TRIALS = 5e7;

  private final List<ChoiceRow> first;
  private final List<ChoiceRow> second;
  private final Map<String, Integer> limits = new HashMap<>();
  private final long[][] firstUse; // [choice][limit], scaled
  private final long[][] secondUse;
  private final long[] firstCost;
  private final long[] secondCost;
  private final long[][] there; // [outcome][limit], scaled
  private final BigDecimal costScale;

  WholeChoices(List<ChoiceRow> choices, List<TermRow> uses, List<OutcomeRow> outcomes) {
    first = choices.stream().filter(one -> one.stage() == 1).toList();
    second = choices.stream().filter(one -> one.stage() != 1).toList();
    outcomes.forEach(row -> limits.putIfAbsent(row.limit(), limits.size()));
    List<Double> amounts = new ArrayList<>();
    uses.forEach(row -> amounts.add(row.perUnit()));
    outcomes.forEach(row -> amounts.add(row.atMost()));
    BigDecimal scale = scale(amounts);
    costScale = scale(choices.stream().map(ChoiceRow::cost).toList());
    firstUse = uses(first, uses, scale);
    secondUse = uses(second, uses, scale);
    firstCost = first.stream().mapToLong(one -> scaled(one.cost(), costScale)).toArray();
    secondCost = second.stream().mapToLong(one -> scaled(one.cost(), costScale)).toArray();
    Map<String, long[]> byOutcome = new LinkedHashMap<>();
    for (OutcomeRow row : outcomes) {
      long[] ofOutcome =
          byOutcome.computeIfAbsent(
              row.outcome(),
              name -> {
                long[] free = new long[limits.size()];
                java.util.Arrays.fill(free, Long.MAX_VALUE / 4);
                return free;
              });
      ofOutcome[number(row.limit())] = scaled(row.atMost(), scale);
    }
    there = byOutcome.values().toArray(long[][]::new);
  }

  /** Combinations that would be tried. */
  static double trials(List<ChoiceRow> choices, int outcomes) {
    double trials = Math.max(1, outcomes);
    for (ChoiceRow one : choices) {
      trials *= one.most() + 1.0;
    }
    return trials;
  }

  List<CaseFigure> figures(String name) {
    int[] x = new int[first.size()];
    int[] best = x.clone();
    @Nullable Long least = null;
    do {
      Long cost = cost(x);
      if (cost != null && (least == null || cost < least)) {
        least = cost;
        best = x.clone();
      }
    } while (next(x, first));
    if (least == null) {
      return List.of(CaseFigure.of(name, "no choice fits", 0));
    }
    BigInteger over = costScale.toBigIntegerExact().multiply(BigInteger.valueOf(there.length));
    List<CaseFigure> figures = new ArrayList<>();
    figures.add(
        new CaseFigure(
            name,
            "least mean cost",
            least / over.doubleValue(),
            fraction(BigInteger.valueOf(least), over)));
    for (int i = 0; i < best.length; i++) {
      figures.add(CaseFigure.of(name, first.get(i).choice(), best[i]));
    }
    return figures;
  }

  /** Scaled cost times the number of outcomes; null = in some outcome nothing fits. */
  private @Nullable Long cost(int[] x) {
    long sum = 0;
    for (long[] amounts : there) {
      long[] left = amounts.clone();
      for (int i = 0; i < x.length; i++) {
        for (int limit = 0; limit < left.length; limit++) {
          left[limit] -= firstUse[i][limit] * x[i];
        }
      }
      long own = best(left, 0);
      if (own == Long.MAX_VALUE) {
        return null;
      }
      sum += own;
      for (int i = 0; i < x.length; i++) {
        sum += firstCost[i] * x[i];
      }
    }
    return sum;
  }

  private long best(long[] left, int from) {
    if (from == second.size()) {
      for (long one : left) {
        if (one < 0) {
          return Long.MAX_VALUE;
        }
      }
      return 0;
    }
    long best = Long.MAX_VALUE;
    long[] rest = left.clone();
    for (int units = 0; units <= second.get(from).most(); units++) {
      long after = best(rest, from + 1);
      if (after < Long.MAX_VALUE) {
        best = Math.min(best, after + units * secondCost[from]);
      }
      for (int limit = 0; limit < rest.length; limit++) {
        rest[limit] -= secondUse[from][limit];
      }
    }
    return best;
  }

  private static boolean next(int[] x, List<ChoiceRow> choices) {
    for (int i = x.length - 1; i >= 0; i--) {
      if (x[i] < choices.get(i).most()) {
        x[i]++;
        return true;
      }
      x[i] = 0;
    }
    return false;
  }

  private int number(String limit) {
    return limits.getOrDefault(limit, -1);
  }

  private long[][] uses(List<ChoiceRow> choices, List<TermRow> uses, BigDecimal scale) {
    long[][] used = new long[choices.size()][limits.size()];
    for (int i = 0; i < used.length; i++) {
      for (TermRow row : uses) {
        if (row.choice().equals(choices.get(i).choice()) && number(row.limit()) >= 0) {
          used[i][number(row.limit())] = scaled(row.perUnit(), scale);
        }
      }
    }
    return used;
  }

  private static BigDecimal scale(List<Double> figures) {
    int digits = 0;
    for (double one : figures) {
      digits = Math.max(digits, BigDecimal.valueOf(one).stripTrailingZeros().scale());
    }
    return BigDecimal.TEN.pow(digits);
  }

  private static long scaled(double figure, BigDecimal scale) {
    return BigDecimal.valueOf(figure).multiply(scale).longValueExact();
  }

  private static String fraction(BigInteger above, BigInteger below) {
    BigInteger common = above.gcd(below);
    BigInteger rest = below.divide(common);
    String whole = above.divide(common).toString();
    return rest.equals(BigInteger.ONE) ? whole : whole + "/" + rest;
  }
}
