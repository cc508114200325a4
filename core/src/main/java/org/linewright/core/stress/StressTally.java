package org.linewright.core.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.stress.internal.figures.Histogram;
import org.linewright.core.stress.internal.figures.Moments;

/**
 * What many replications add up to. Its size does not grow with their number. Everything in it is a
 * sum of whole numbers, so tallies of parts may be merged in any sequence and the total is the same
 * to the last bit, on whatever threads or machines the parts were made. {@link #pack} makes it a
 * row of numbers for the way between machines.
 */
public final class StressTally {
  private static final int FINE_BINS = 1 << 17;
  private static final int CURVE_BINS = 1 << 12;

  final Moments built = new Moments();
  final Moments lost = new Moments();
  final Moments delayed = new Moments();
  final Moments late = new Moments();
  final Moments lateDays = new Moments();
  final Moments rerouted = new Moments();
  final Moments lossCents = new Moments();
  final Rounds rounds = new Rounds();
  final Histogram builtShares;
  final Histogram lostShares;
  final Histogram delayedShares;
  final Histogram lossShares;
  final Histogram stop;
  final Histogram[] contractStop;
  final Histogram[] curve;

  /** Replications in which a contract got by its end what the plan gives it by then. */
  final long[] kept;

  private final List<Moments> moments;
  private final List<Histogram> histograms;

  StressTally(StressModel model, Outcome plan) {
    long ordered = Math.max(1, model.ordered());
    long worth = Math.max(1, Math.abs(plan.cents));
    builtShares = new Histogram(0, 2 * ordered, FINE_BINS);
    lostShares = new Histogram(plan.built - 2 * ordered, plan.built, FINE_BINS);
    delayedShares = new Histogram(0, 2 * ordered, FINE_BINS);
    lossShares = new Histogram(-worth, 2 * worth, FINE_BINS);
    stop = new Histogram(-1, model.days, FINE_BINS);
    contractStop = new Histogram[model.contracts.size()];
    Arrays.setAll(contractStop, contract -> new Histogram(-1, model.days, FINE_BINS));
    curve = new Histogram[model.steps()];
    Arrays.setAll(curve, step -> new Histogram(0, 2 * ordered, CURVE_BINS));
    kept = new long[contractStop.length];
    moments = List.of(built, lost, delayed, late, lateDays, rerouted, lossCents);
    List<Histogram> all =
        new ArrayList<>(List.of(builtShares, lostShares, delayedShares, lossShares, stop));
    all.addAll(Arrays.asList(contractStop));
    all.addAll(Arrays.asList(curve));
    histograms = List.copyOf(all);
  }

  /** Adds replication {@code number} beside the plan without any shock. */
  void add(long number, Outcome outcome, Outcome plan) {
    rounds.add(number, outcome.lost);
    built.add(outcome.built);
    lost.add(outcome.lost);
    delayed.add(outcome.delayed);
    late.add(outcome.late);
    lateDays.add(outcome.lateVehicleDays);
    rerouted.add(outcome.rerouted);
    lossCents.add(plan.cents - outcome.cents);
    builtShares.add(outcome.built);
    lostShares.add(outcome.lost);
    delayedShares.add(outcome.delayed);
    lossShares.add(plan.cents - outcome.cents);
    stop.add(outcome.stop);
    for (int contract = 0; contract < kept.length; contract++) {
      contractStop[contract].add(outcome.contractStop[contract]);
      kept[contract] += outcome.contractBuilt[contract] >= plan.contractBuilt[contract] ? 1 : 0;
    }
    for (int step = 0; step < curve.length; step++) {
      curve[step].add(outcome.curve[step]);
    }
  }

  /** Adds what another tally of the same plant holds. */
  void add(StressTally other) {
    rounds.add(other.rounds);
    for (int i = 0; i < moments.size(); i++) {
      moments.get(i).add(other.moments.get(i));
    }
    for (int i = 0; i < histograms.size(); i++) {
      histograms.get(i).add(other.histograms.get(i));
    }
    for (int contract = 0; contract < kept.length; contract++) {
      kept[contract] += other.kept[contract];
    }
  }

  /** Replications added. */
  public long replications() {
    return built.count;
  }

  /** Everything in it as numbers; equal tallies give equal rows. */
  public long[] pack() {
    Row row = new Row();
    moments.forEach(one -> put(row, one));
    row.put(rounds.size());
    for (int round = 0; round < rounds.size(); round++) {
      put(row, rounds.of(round));
    }
    row.put(kept);
    for (Histogram one : histograms) {
      int filled = 0;
      for (int bin = 0; bin < one.bins(); bin++) {
        filled += one.count(bin) > 0 ? 1 : 0;
      }
      row.put(filled);
      for (int bin = 0; bin < one.bins(); bin++) {
        if (one.count(bin) > 0) {
          row.put(bin, one.count(bin), one.sum(bin));
        }
      }
    }
    return Arrays.copyOf(row.numbers, row.size);
  }

  private static void put(Row row, Moments one) {
    row.put(one.count, one.sum.high(), one.sum.low(), one.squares.high(), one.squares.low());
  }

  /** Adds what {@link #pack} made of a tally of the same plant. */
  public void addPacked(long[] packed) {
    int at = 0;
    for (Moments one : moments) {
      at = add(one, packed, at);
    }
    long begun = packed[at++];
    for (int round = 0; round < begun; round++) {
      at = add(rounds.of(round), packed, at);
    }
    for (int contract = 0; contract < kept.length; contract++) {
      kept[contract] += packed[at++];
    }
    for (Histogram one : histograms) {
      for (long filled = packed[at++]; filled > 0; filled--) {
        one.add((int) packed[at], packed[at + 1], packed[at + 2]);
        at += 3;
      }
    }
  }

  private static int add(Moments to, long[] packed, int at) {
    to.count += packed[at];
    to.sum.add(packed[at + 1], packed[at + 2]);
    to.squares.add(packed[at + 3], packed[at + 4]);
    return at + 5;
  }

  private static final class Row {
    private long[] numbers = new long[256];
    private int size;

    void put(long... some) {
      if (size + some.length > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(2 * size, size + some.length));
      }
      for (long one : some) {
        numbers[size++] = one;
      }
    }
  }
}
