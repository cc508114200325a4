package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.List;

/**
 * Up to which levels the stages of a chain order when demand is normal and what the customer misses
 * waits (A. Clark, H. Scarf, Management Science 6(4), 1960). Levels are of echelons: what a stage
 * and all after it hold and what is under way to them, less what customers wait for. From the
 * customer's end, with D(j) the demand of the lead time of stage j and h(j) the echelon cost:
 *
 * <pre>
 *   C(1, y) = h(1) E(y - D(1)) + (p + h(1) + … + h(N)) E(D(1) - y)⁺
 *   C(j, y) = h(j) E(y - D(j)) + E C(j - 1, min(S(j - 1), y - D(j)))
 *   S(j) = the y with the least C(j, y);  cost = C(N, S(N))
 * </pre>
 *
 * Reviewed continuously: a lead time counts as it is, not one period more. Source: L. Snyder, Z.-J.
 * Shen, Fundamentals of Supply Chain Theory, 2nd ed., section 6.2. Example 6.1: echelon costs 3, 2,
 * 2 and lead times 1, 1, 2 from the customer up, p = 37.12, demand 5 with deviation 1: S = 6.49,
 * 12.02, 22.71, cost 47.65.
 *
 * @param levels echelon base-stock levels, the customer's end first
 * @param cost money per unit of time
 */
public record SerialStocks(List<Double> levels, double cost) {

  /**
   * A stage of a chain.
   *
   * @param echelonCost money per unit and unit of time that it adds to the cost of holding; above 0
   * @param leadTime units of time from its supplier; above 0
   */
  public record Stage(double echelonCost, double leadTime) {}

  /**
   * A chain.
   *
   * @param stages stages, the customer's end first
   * @param stockoutCost p, money per unit and unit of time that a customer waits; above 0
   * @param mean demand per unit of time
   * @param sd its standard deviation; above 0
   */
  public record Chain(List<Stage> stages, double stockoutCost, double mean, double sd) {
    public Chain {
      stages = List.copyOf(stages);
    }
  }

  public SerialStocks {
    levels = List.copyOf(levels);
  }

  /** Finds the best levels, on a grid of a thousandth of the deviation of the longest demand. */
  public static SerialStocks answer(Chain chain) {
    EchelonCosts costs = new EchelonCosts(chain);
    List<Double> levels = new ArrayList<>();
    for (int stage = 0; stage < chain.stages().size(); stage++) {
      levels.add(costs.next());
    }
    return new SerialStocks(levels, costs.least());
  }

  /**
   * Levels by two newsvendors for each stage, without any grid (K. Shang, J.-S. Song, Management
   * Science 49(5), 2003): half way between the quantiles (p + H) / (p + all h) and (p + H) / (p + H
   * + h(j)) of the demand over the lead times up to stage j, H the costs above j. Example 6.1:
   * 6.4909, 12.0274, 22.6340.
   */
  public static List<Double> heuristicLevels(Chain chain) {
    double all = chain.stages().stream().mapToDouble(Stage::echelonCost).sum();
    double above = all;
    double time = 0;
    List<Double> levels = new ArrayList<>();
    for (Stage stage : chain.stages()) {
      double withOwn = chain.stockoutCost() + above;
      above -= stage.echelonCost();
      time += stage.leadTime();
      double short1 = (chain.stockoutCost() + above) / (chain.stockoutCost() + all);
      double short2 = (chain.stockoutCost() + above) / withOwn;
      double z = (StandardNormal.quantile(short1) + StandardNormal.quantile(short2)) / 2;
      levels.add(chain.mean() * time + z * chain.sd() * Math.sqrt(time));
    }
    return levels;
  }
}
