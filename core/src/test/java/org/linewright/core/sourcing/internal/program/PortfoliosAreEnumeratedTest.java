package org.linewright.core.sourcing.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.core.sourcing.internal.program.Decomposition.Best;

/**
 * Small portfolios against all that there are: one part, one period, two or three offers. What is
 * allowed and what it costs is worked out here from the rows alone.
 */
class PortfoliosAreEnumeratedTest {
  private static final int VEHICLES = 40;
  private static final double BENEFIT = 100;
  private static final double BETA = 0.75;
  private static final double WEIGHT = 0.4;
  private static final double CLOSE = 0.001;

  private static Offer offer(
      String name, double approval, double price, int minimum, int multiple, double share) {
    long most = 60L / multiple * multiple;
    return new Offer(
        name,
        new int[] {0},
        0,
        false,
        approval,
        0,
        1,
        price,
        1,
        minimum,
        multiple,
        most,
        share,
        0,
        0,
        0,
        0);
  }

  private static SourcingModel model(
      List<Offer> offers, List<Limit> limits, double budget, long crew) {
    Waiting waiting =
        new Waiting("V", VEHICLES, new int[] {0}, new int[] {1}, 0, 0.001, new double[] {BENEFIT});
    return new SourcingModel(
        offers,
        List.of(waiting),
        new double[][] {{0}},
        new double[][] {{1000}},
        limits,
        new long[] {crew},
        budget,
        BETA,
        WEIGHT);
  }

  private static Supply supply(double... mostOfEach) {
    double[][] base =
        Arrays.stream(mostOfEach).mapToObj(one -> new double[] {one}).toArray(double[][]::new);
    return new Supply(base, new double[mostOfEach.length][1]);
  }

  private static Best best(SourcingModel model, List<Supply> scenarios) {
    boolean[] all = new boolean[model.offers().size()];
    Arrays.fill(all, true);
    try (Decomposition solver = new Decomposition(model, scenarios, 1)) {
      Best none = solver.evaluate(Portfolio.none(model));
      return solver.best(model.budget(), all, 200, CLOSE, none);
    }
  }

  /** Why a portfolio is not allowed; empty = it is. */
  private static String fault(SourcingModel model, long[] pieces) {
    long all = Arrays.stream(pieces).sum();
    double money = 0;
    long crew = 0;
    for (int k = 0; k < pieces.length; k++) {
      Offer offer = model.offers().get(k);
      if (pieces[k] == 0) {
        continue;
      }
      money += offer.approval();
      crew += offer.crewUnits();
      if (pieces[k] < offer.minimum()) {
        return offer.name() + " below its minimum order";
      }
      if (pieces[k] % offer.multiple() != 0 || pieces[k] > offer.most()) {
        return offer.name() + " in no whole lots, or above its capacity";
      }
      if (pieces[k] > offer.share() * all + 1e-6) {
        return offer.name() + " above its largest share";
      }
    }
    for (Limit limit : model.limits()) {
      long together = Arrays.stream(limit.offers()).mapToLong(k -> pieces[k]).sum();
      if (together > limit.share() * all + 1e-6) {
        return "what stops together above its cap";
      }
    }
    return money > model.budget() + 1e-6 ? "budget" : crew > model.crews()[0] ? "crew" : "";
  }

  private static double cost(SourcingModel model, List<Supply> scenarios, long[] pieces) {
    double money = 0;
    for (int k = 0; k < pieces.length; k++) {
      Offer offer = model.offers().get(k);
      money += pieces[k] == 0 ? 0 : offer.approval() + pieces[k] * offer.price();
    }
    List<Double> costs = new ArrayList<>();
    for (Supply one : scenarios) {
      double there = 0;
      for (int k = 0; k < pieces.length; k++) {
        there += Math.min((double) pieces[k], one.base()[k][0]);
      }
      costs.add(-BENEFIT * Math.min(VEHICLES, there));
    }
    double mean = costs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    costs.sort((a, b) -> Double.compare(b, a));
    int bad = (int) Math.round((1 - BETA) * costs.size());
    double worst = costs.subList(0, bad).stream().mapToDouble(Double::doubleValue).sum() / bad;
    return money + (1 - WEIGHT) * mean + WEIGHT * worst;
  }

  private static double leastByTrying(SourcingModel model, List<Supply> scenarios) {
    int offers = model.offers().size();
    double[] least = {Double.POSITIVE_INFINITY};
    tryAll(model, scenarios, new long[offers], 0, least);
    return least[0];
  }

  private static void tryAll(
      SourcingModel model, List<Supply> scenarios, long[] pieces, int k, double[] least) {
    if (k == pieces.length) {
      if (fault(model, pieces).isEmpty()) {
        least[0] = Math.min(least[0], cost(model, scenarios, pieces));
      }
      return;
    }
    Offer offer = model.offers().get(k);
    for (long q = 0; q <= offer.most(); q += offer.multiple()) {
      pieces[k] = q;
      tryAll(model, scenarios, pieces, k + 1, least);
    }
    pieces[k] = 0;
  }

  @Test
  void whatIsFoundIsAllowedAndAsGoodAsAllThatAreTried() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      int count = 2 + random.nextInt(2);
      List<Offer> offers = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        int multiple = 3 + random.nextInt(4);
        double share = random.nextInt(3) == 0 ? 0.6 : 1;
        int minimum = multiple * random.nextInt(4);
        double approval = 100 * random.nextInt(6);
        offers.add(offer("O" + k, approval, 10 + random.nextInt(60), minimum, multiple, share));
      }
      List<Limit> limits =
          random.nextBoolean()
              ? List.of(new Limit("country", 0, new int[] {0, 1}, 0.8))
              : List.of();
      SourcingModel model = model(offers, limits, 200 + 100 * random.nextInt(10), 2);
      List<Supply> scenarios = new ArrayList<>();
      for (int s = 0; s < 8; s++) {
        scenarios.add(supply(random.doubles(count).map(x -> x < 0.3 ? 0 : 60 * x).toArray()));
      }
      Best found = best(model, scenarios);
      long[] pieces = found.portfolio().pieces();
      double least = leastByTrying(model, scenarios);
      double near = 2 * CLOSE * BENEFIT * VEHICLES;
      assertThat(fault(model, pieces)).as("seed %d", seed).isEmpty();
      assertThat(found.cost())
          .as("seed %d", seed)
          .isCloseTo(cost(model, scenarios, pieces), within(1e-3));
      assertThat(found.cost()).as("seed %d", seed).isLessThanOrEqualTo(least + near);
      assertThat(found.bound()).as("seed %d: the bound", seed).isLessThanOrEqualTo(least + 1e-3);
    }
  }

  @Test
  void whereNothingFailsASecondSourceIsNotApproved() {
    List<Offer> same = List.of(offer("A", 50, 10, 1, 1, 1), offer("B", 50, 10, 1, 1, 1));
    Best found = best(model(same, List.of(), 1000, 9), List.of(supply(60, 60), supply(60, 60)));
    assertThat(Arrays.stream(found.portfolio().pieces()).filter(q -> q > 0).count()).isEqualTo(1);
    assertThat(Arrays.stream(found.portfolio().pieces()).sum()).isEqualTo(VEHICLES);
  }

  @Test
  void whatStopsTogetherIsBoughtOfOneWhatDoesNotOfTwo() {
    List<Offer> same = List.of(offer("A", 50, 10, 1, 1, 1), offer("B", 50, 10, 1, 1, 1));
    SourcingModel model = model(same, List.of(), 1000, 9);
    List<Supply> together = List.of(supply(60, 60), supply(60, 60), supply(60, 60), supply(0, 0));
    List<Supply> apart = List.of(supply(60, 60), supply(0, 60), supply(60, 0), supply(60, 60));
    assertThat(best(model, together).portfolio().pieces()).contains(0);
    assertThat(best(model, apart).portfolio().pieces()).doesNotContain(0);
  }

  /** Unit-independent yield, no lead time: Fadiloglu, Berk, Gurbuz 2008. */
  @Test
  void piecesThatFailOneByOneAreNoReasonForASecondSource() {
    Offer cheap = yields("A", 10, 0, 0);
    Offer dear = yields("B", 11, 0, 0);
    List<Supply> scenarios = List.of(supply(60, 60), supply(60, 60), supply(60, 60));
    Best found = best(model(List.of(cheap, dear), List.of(), 1000, 9), scenarios);
    assertThat(found.portfolio().pieces()[1]).isZero();
    assertThat(found.portfolio().pieces()[0]).isEqualTo(50); // 0.8 · 50 = 40
  }

  @Test
  void whatAReserveCanBringIsUnderTheCaps() {
    Offer base = yields("A", 30, 0, 0);
    Offer kept = yields("B", 90, 30, 2);
    Limit cap = new Limit("country", 0, new int[] {1}, 0.4);
    SourcingModel model = model(List.of(base, kept), List.of(cap), 1000, 9);
    double[][] down = {{0}, {60}};
    Supply bad = new Supply(down, new double[][] {{0}, {2}});
    Supply good = new Supply(new double[][] {{60}, {60}}, new double[][] {{0}, {2}});
    Portfolio found = best(model, List.of(good, bad, bad, bad)).portfolio();
    double ofReserve = found.pieces()[1] + 2.0 * found.reserved()[1];
    assertThat(found.reserved()[1]).isPositive();
    assertThat(ofReserve).isLessThanOrEqualTo(0.4 * (found.pieces()[0] + ofReserve) + 1e-6);
  }

  /** Of 10 pieces 8 are good; a reserve costs 1 a piece, 20 when it is taken. */
  private static Offer yields(String name, double price, int reserveMost, double reach) {
    return new Offer(
        name, new int[] {0}, 0, false, 1, 0, 1, price, 0.8, 1, 1, 60, 1, reserveMost, 1, reach, 20);
  }

  @Test
  void moreMoneyIsNeverWorse() {
    List<Offer> offers = List.of(offer("A", 300, 30, 5, 5, 1), offer("B", 200, 50, 5, 5, 1));
    List<Supply> scenarios = List.of(supply(60, 60), supply(0, 60), supply(60, 0), supply(20, 30));
    double before = Double.POSITIVE_INFINITY;
    for (double budget : new double[] {0, 200, 300, 500}) {
      Best found = best(model(offers, List.of(), budget, 9), scenarios);
      assertThat(found.cost()).as("budget %s", budget).isLessThanOrEqualTo(before + 1e-3);
      before = found.cost();
    }
    assertThat(before).isLessThan(0);
  }
}
