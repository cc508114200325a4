package org.linewright.core.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.linewright.core.plan.StepWatcher;

/**
 * Looks for the smallest sets of failures that break the plan early, exactly: by size, depth first.
 * More failures never save a vehicle, so a branch is closed as soon as all failures that it could
 * still take together do not break the plan; and a failure that hits nothing but what another one
 * hits is not needed in any set.
 */
final class ReverseSearch {
  private final PlantBase base;
  private final List<Failure> failures;
  private final int lastDay;
  private final double[] each;
  private final StepWatcher watcher;
  private final List<List<Failure>> found = new ArrayList<>();
  private long asked;
  private long covered;

  /**
   * @param effective failures that touch something
   */
  ReverseSearch(PlantBase base, List<Failure> effective, int withinDays, StepWatcher watcher) {
    this.base = base;
    this.watcher = watcher;
    this.failures = withoutDominated(base, effective);
    this.lastDay = Math.min(withinDays, base.instance().days()) - 1;
    this.each = new double[base.value().length];
    Arrays.fill(each, 1);
  }

  private static List<Failure> withoutDominated(PlantBase base, List<Failure> all) {
    List<BitSet> hits = all.stream().map(failure -> hits(base, failure)).toList();
    List<Failure> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean needed = true;
      for (int j = 0; j < all.size() && needed; j++) {
        BitSet rest = (BitSet) hits.get(i).clone();
        rest.andNot(hits.get(j));
        boolean same = hits.get(i).equals(hits.get(j));
        needed = i == j || !rest.isEmpty() || (same && i < j);
      }
      if (needed) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Rows that a failure hits: sources, then arrivals, then events. */
  private static BitSet hits(PlantBase base, Failure failure) {
    FailedPlant failed = new FailedPlant(base.plant(), List.of(failure));
    BitSet hits = new BitSet();
    int at = 0;
    for (var source : base.plant().sources()) {
      hits.set(at++, failed.hits(source));
    }
    for (var arrival : base.plant().arrivals()) {
      hits.set(at++, failed.hits(arrival));
    }
    for (var event : base.plant().events()) {
      hits.set(at++, failed.hits(event));
    }
    return hits;
  }

  ReverseStress find(int withinDays) {
    if (lastDay >= 0 && breaks(failures)) {
      for (int size = 1; size <= ReverseStress.MOST && found.isEmpty(); size++) {
        choose(new ArrayList<>(), 0, size);
      }
    }
    int size = found.isEmpty() ? 0 : found.get(0).size();
    return new ReverseStress(withinDays, size, found, asked, covered);
  }

  /** Tries all sets that add {@code left} of the failures from {@code next} on. */
  private void choose(List<Failure> chosen, int next, int left) {
    if (failures.size() - next < left) {
      return;
    }
    if (left == 0) {
      covered++;
      if (breaks(chosen)) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    List<Failure> most = new ArrayList<>(chosen);
    most.addAll(failures.subList(next, failures.size()));
    if (!breaks(most)) {
      covered += sets(failures.size() - next, left);
      return;
    }
    chosen.add(failures.get(next));
    choose(chosen, next + 1, left - 1);
    chosen.remove(chosen.size() - 1);
    choose(chosen, next + 1, left);
  }

  /** Sets of {@code size} out of {@code of}. */
  private static long sets(int of, int size) {
    long sets = 1;
    for (int i = 0; i < size; i++) {
      sets = sets * (of - i) / (i + 1);
    }
    return sets;
  }

  private boolean breaks(List<Failure> together) {
    MarginQuestion.goOn(watcher);
    asked++;
    PlantWorld world = base.world(new FailedPlant(base.plant(), together).forGood());
    return world.loss(lastDay, each).total() > PlantWorld.NOTHING;
  }
}
