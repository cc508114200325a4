package org.linewright.core.margin.internal.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.ReverseStress;
import org.linewright.core.margin.internal.failed.FailedPlant;
import org.linewright.core.margin.internal.world.PlantBase;
import org.linewright.core.margin.internal.world.PlantWorld;
import org.linewright.core.plan.StepWatcher;

/**
 * Looks for the smallest sets of failures that break the plan early, exactly: all sets of a size,
 * one after the other. More failures never save a vehicle, so whatever is part of a set that does
 * not break the plan does not break it either: each such set is made as large as it can be, and
 * with it are settled all sets within. A failure that hits nothing but what another one hits is not
 * needed in any set.
 */
public final class ReverseSearch {
  private final PlantBase base;
  private final List<Failure> failures;
  private final int lastDay;
  private final double[] each;
  private final StepWatcher watcher;
  private final List<List<Failure>> found = new ArrayList<>();
  private final List<BitSet> safeSets = new ArrayList<>();
  private long asked;
  private long covered;

  /**
   * @param effective failures that touch something
   */
  public ReverseSearch(
      PlantBase base, List<Failure> effective, int withinDays, StepWatcher watcher) {
    this.base = base;
    this.watcher = watcher;
    this.failures = Dominance.withoutDominated(base, effective);
    this.lastDay = Math.min(withinDays, base.instance().days()) - 1;
    this.each = new double[base.value().length];
    Arrays.fill(each, 1);
  }

  public ReverseStress find(int withinDays) {
    BitSet all = new BitSet();
    all.set(0, failures.size());
    if (lastDay >= 0 && breaks(all)) {
      for (int size = 1; size <= ReverseStress.MOST && found.isEmpty(); size++) {
        choose(new BitSet(), 0, size);
      }
    }
    int size = found.isEmpty() ? 0 : found.get(0).size();
    return new ReverseStress(withinDays, size, found, asked, covered);
  }

  /** Tries all sets that add {@code left} of the failures from {@code next} on. */
  private void choose(BitSet chosen, int next, int left) {
    if (left == 0) {
      covered++;
      if (!isKnownSafe(chosen)) {
        settle(chosen);
      }
      return;
    }
    for (int failure = next; failure + left <= failures.size(); failure++) {
      BitSet more = (BitSet) chosen.clone();
      more.set(failure);
      choose(more, failure + 1, left - 1);
    }
  }

  private boolean isKnownSafe(BitSet chosen) {
    for (BitSet safe : safeSets) {
      BitSet rest = (BitSet) chosen.clone();
      rest.andNot(safe);
      if (rest.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Notes a set that breaks the plan; one that does not is made as large as it can be. */
  private void settle(BitSet chosen) {
    if (breaks(chosen)) {
      found.add(chosen.stream().mapToObj(failures::get).toList());
      return;
    }
    BitSet safe = (BitSet) chosen.clone();
    grow(safe, failures.size());
    safeSets.add(safe);
  }

  /** Adds failures that break nothing: first many together, then fewer and fewer of them. */
  private void grow(BitSet safe, int piece) {
    for (int from = 0; from < failures.size(); from += piece) {
      BitSet more = (BitSet) safe.clone();
      more.set(from, Math.min(failures.size(), from + piece));
      if (!more.equals(safe) && !breaks(more)) {
        safe.or(more);
      }
    }
    if (piece > 1) {
      grow(safe, piece / 2);
    }
  }

  private boolean breaks(BitSet chosen) {
    goOn(watcher);
    asked++;
    List<Failure> together = chosen.stream().mapToObj(failures::get).toList();
    PlantWorld world = base.world(new FailedPlant(base.plant(), together).forGood());
    return world.loss(lastDay, each).total() > PlantWorld.NOTHING;
  }

  /** Ends the work when the watcher says so: half of the failures is no answer. */
  public static void goOn(StepWatcher watcher) {
    if (watcher.isStopped()) {
      throw new CancellationException("stopped before all failures were asked about");
    }
  }
}
