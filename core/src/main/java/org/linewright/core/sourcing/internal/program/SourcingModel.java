package org.linewright.core.sourcing.internal.program;

import java.util.Arrays;
import java.util.List;

/**
 * The program without its scenarios. Times are periods of the horizon.
 *
 * @param offers what can be bought
 * @param waiting vehicles that wait
 * @param stock pieces of a pool that are there by the end of a period, {@code [pool][period]}
 * @param free days of a line that the plan leaves in a period, {@code [line][period]}
 * @param limits caps of what stops together
 * @param crews units of each crew
 * @param budget for approvals and reserves
 * @param beta the bad scenarios are the worst 1 − beta of them
 * @param weight weight of the bad scenarios
 */
public record SourcingModel(
    List<Offer> offers,
    List<Waiting> waiting,
    double[][] stock,
    double[][] free,
    List<Limit> limits,
    long[] crews,
    double budget,
    double beta,
    double weight) {

  /** The same with another budget. */
  public SourcingModel withBudget(double other) {
    return new SourcingModel(offers, waiting, stock, free, limits, crews, other, beta, weight);
  }

  /** Families of the offers. */
  int families() {
    return offers.stream().mapToInt(Offer::family).max().orElse(-1) + 1;
  }

  /** The family of each pool; -1 = none. */
  int[] familyOfPool() {
    int[] family = new int[stock.length];
    Arrays.fill(family, -1);
    for (Offer offer : offers) {
      for (int pool : offer.pools()) {
        family[pool] = offer.family();
      }
    }
    return family;
  }

  /** A budget that is never short. */
  public double allMoney() {
    return offers.stream()
        .mapToDouble(one -> one.approval() + one.reserveMost() * one.reservePrice())
        .sum();
  }

  public int periods() {
    return stock.length == 0 ? 0 : stock[0].length;
  }

  /** Vehicles that wait in all. */
  public long vehicles() {
    return waiting.stream().mapToLong(Waiting::vehicles).sum();
  }
}
