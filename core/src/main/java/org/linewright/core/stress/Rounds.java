package org.linewright.core.stress;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.stress.StressAnswer.Known;
import org.linewright.core.stress.internal.figures.Moments;

/**
 * How the mean of the vehicles lost becomes known while replications go on: told after 100, 200,
 * 400 … of them and at the end. The number of a replication says to which round it belongs, so the
 * rounds are the same on whatever threads or machines the replications ran.
 */
final class Rounds {
  /** Replications of the first round; each further one doubles what was lived through. */
  static final long FIRST = 100;

  private final List<Moments> lost = new ArrayList<>();

  private static int round(long number) {
    return number < FIRST ? 0 : 64 - Long.numberOfLeadingZeros(number / FIRST);
  }

  /** Notes the vehicles lost in a replication. */
  void add(long number, long vehicles) {
    of(round(number)).add(vehicles);
  }

  /** Adds what other replications add up to. */
  void add(Rounds other) {
    for (int round = 0; round < other.lost.size(); round++) {
      of(round).add(other.lost.get(round));
    }
  }

  /** The moments of a round, for replications that ran elsewhere. */
  Moments of(int round) {
    while (lost.size() <= round) {
      lost.add(new Moments());
    }
    return lost.get(round);
  }

  /** Rounds begun. */
  int size() {
    return lost.size();
  }

  /** What was known at the end of each round. */
  List<Known> known() {
    List<Known> known = new ArrayList<>();
    Moments soFar = new Moments();
    for (Moments round : lost) {
      soFar.add(round);
      known.add(new Known(soFar.count, soFar.mean(), soFar.halfWidth()));
    }
    return known;
  }
}
