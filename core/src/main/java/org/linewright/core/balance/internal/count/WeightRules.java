package org.linewright.core.balance.internal.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Bounds on the number of stations that look at the times alone (bin packing). A rule gives each
 * task a weight such that no station can hold more weight than the rule's capacity; the weight of
 * all tasks over the capacity, rounded up, is a bound. Weights come from dual feasible functions
 * (Fekete and Schepers 2001; Carlier, Clautiaux and Moukrim 2007):
 *
 * <ul>
 *   <li>LM1: the time itself, capacity the takt c;
 *   <li>LM2: 2 for t &gt; c/2, 1 for t = c/2; capacity 2;
 *   <li>LM3: 6 for t &gt; 2c/3, 4 for 2c/3, 3 for more than c/3, 2 for c/3; capacity 6;
 *   <li>u(k): k·t if (k+1)·t/c is whole, otherwise c·⌊(k+1)·t/c⌋; capacity k·c;
 *   <li>f(λ): 2·(⌊c/λ⌋ − ⌊(c−t)/λ⌋) for t &gt; c/2, ⌊c/λ⌋ for t = c/2, 2·⌊t/λ⌋ below; capacity
 *       2·⌊c/λ⌋.
 * </ul>
 *
 * <p>LM1, LM2 and LM3 are always kept, of the others those that say most about all tasks together.
 */
public final class WeightRules {
  private static final int KEPT = 12;
  private static final int MOST_SHARES = 12;
  private static final int MOST_STEPS = 400;

  /**
   * A rule.
   *
   * @param name what people call it
   * @param weights of the tasks
   * @param capacity of a station
   */
  record Rule(String name, long[] weights, long capacity) {
    private double stations() {
      return (double) Arrays.stream(weights).sum() / capacity;
    }
  }

  private final int takt;
  private final int[] times;

  /** How many rules there are. */
  public final int rules;

  /** Weights, {@code [task][rule]}, row-major. */
  final long[] weights;

  /** What a station holds at most. */
  final long[] capacities;

  private final String[] names;

  /**
   * The rules for these tasks.
   *
   * @param lifted whether to sharpen them, which takes longer
   */
  public WeightRules(int[] times, int takt, boolean lifted) {
    this.takt = takt;
    this.times = times;
    List<Rule> kept = choose();
    if (lifted && WeightLift.isWorthIt(times.length, takt)) {
      WeightLift lift = new WeightLift(times, takt);
      List<Rule> sharp = kept.stream().map(lift::lift).toList();
      kept = new ArrayList<>(kept.subList(0, 1)); // the first stays the time itself
      kept.addAll(sharp);
    }
    this.rules = kept.size();
    this.weights = new long[times.length * rules];
    this.capacities = new long[rules];
    this.names = new String[rules];
    for (int rule = 0; rule < rules; rule++) {
      Rule from = kept.get(rule);
      capacities[rule] = from.capacity;
      names[rule] = from.name;
      for (int task = 0; task < times.length; task++) {
        weights[task * rules + rule] = from.weights[task];
      }
    }
  }

  public String name(int rule) {
    return names[rule];
  }

  /** Adds up the weights of the tasks that are not done. */
  public void sum(long[] done, int at, long[] sums) {
    Arrays.fill(sums, 0);
    for (int task = 0; task < times.length; task++) {
      if (!TaskGraph.has(done, at, task)) {
        for (int rule = 0, row = task * rules; rule < rules; rule++) {
          sums[rule] += weights[row + rule];
        }
      }
    }
  }

  /** The most stations that a rule asks for. */
  public int stations(long[] sums) {
    long most = 0;
    for (int rule = 0; rule < rules; rule++) {
      most = Math.max(most, (sums[rule] + capacities[rule] - 1) / capacities[rule]);
    }
    return (int) most;
  }

  /** The first rule that asks for so many. */
  public int strictest(long[] sums) {
    int most = stations(sums);
    for (int rule = 0; rule < rules; rule++) {
      if ((sums[rule] + capacities[rule] - 1) / capacities[rule] == most) {
        return rule;
      }
    }
    return 0;
  }

  private List<Rule> choose() {
    List<Rule> always = List.of(plain(), halves(), thirds());
    List<Rule> others = new ArrayList<>();
    for (int share = 2; share <= MOST_SHARES; share++) {
      others.add(shares(share));
    }
    Arrays.stream(times)
        .flatMap(time -> Arrays.stream(new int[] {time, takt - time, time + 1, takt - time + 1}))
        .filter(step -> step >= 1 && 2L * step <= takt)
        .distinct()
        .sorted()
        .limit(MOST_STEPS)
        .forEach(step -> others.add(steps(step)));
    others.sort(Comparator.comparingDouble(Rule::stations).reversed());
    List<Rule> kept = new ArrayList<>(always);
    for (Rule rule : others) {
      if (kept.size() < KEPT && kept.stream().noneMatch(other -> isSame(other, rule))) {
        kept.add(rule);
      }
    }
    return kept;
  }

  private static boolean isSame(Rule a, Rule b) {
    for (int task = 0; task < a.weights.length; task++) {
      if (a.weights[task] * b.capacity != b.weights[task] * a.capacity) {
        return false;
      }
    }
    return true;
  }

  private Rule plain() {
    return new Rule("LM1", Arrays.stream(times).asLongStream().toArray(), takt);
  }

  private Rule halves() {
    long[] of = new long[times.length];
    for (int task = 0; task < of.length; task++) {
      long twice = 2L * times[task];
      if (twice >= takt) {
        of[task] = twice == takt ? 1 : 2;
      }
    }
    return new Rule("LM2", of, 2);
  }

  private Rule thirds() {
    long[] of = new long[times.length];
    for (int task = 0; task < of.length; task++) {
      long triple = 3L * times[task];
      long two = 2L * takt;
      if (triple >= two) {
        of[task] = triple == two ? 4 : 6;
      } else if (triple >= takt) {
        of[task] = triple == takt ? 2 : 3;
      }
    }
    return new Rule("LM3", of, 6);
  }

  private Rule shares(int k) {
    long[] of = new long[times.length];
    for (int task = 0; task < of.length; task++) {
      long product = (k + 1L) * times[task];
      of[task] = product % takt == 0 ? (long) k * times[task] : product / takt * takt;
    }
    return new Rule("u(" + k + ")", of, (long) k * takt);
  }

  private Rule steps(int step) {
    long[] of = new long[times.length];
    long whole = takt / step;
    for (int task = 0; task < of.length; task++) {
      int time = times[task];
      if (2L * time > takt) {
        of[task] = 2 * (whole - (takt - time) / step);
      } else {
        of[task] = 2L * time == takt ? whole : 2L * (time / step);
      }
    }
    return new Rule("f(" + step + ")", of, 2 * whole);
  }
}
