package org.linewright.core.balance.internal.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.balance.BalanceEffort;
import org.linewright.core.balance.internal.count.StateStore;
import org.linewright.core.balance.internal.count.TaskGraph;

/**
 * The fewest places used when places differ (zones, fixed and forbidden tasks) or several variants
 * share them: dynamic programming place by place over sets of done tasks. A place is left empty or
 * gets a full load: whatever could still be added can be moved forward to it. Exact until a layer
 * has more sets than it may keep; then the most promising stay. Not thread-safe.
 */
public final class PlaceSearch implements PlaceWalk.Sink {
  private static final int MOST_SETS = 60_000;
  private static final int MOST_LOADS = 20_000;

  /**
   * What was found.
   *
   * @param placeOf of each task; empty = no balance was found
   * @param used places with a task
   * @param isExact no balance uses fewer, or there is none
   * @param opened sets whose loads were looked at
   */
  public record Found(int[] placeOf, int used, boolean isExact, long opened) {}

  private final Places places;
  private final int takt;
  private final int mostUsed;
  private final BalanceEffort effort;
  private final long started = System.nanoTime();
  private final List<StateStore> layers = new ArrayList<>();
  private final PlaceWalk walk;
  private final long[] set;
  private int best;
  private int bestLayer;
  private int bestState;
  private int place;
  private int from;
  private int loads;
  private long opened;
  private boolean exact = true;

  public PlaceSearch(Places places, int takt, int mostUsed, BalanceEffort effort) {
    this.places = places;
    this.takt = takt;
    this.mostUsed = mostUsed;
    this.effort = effort;
    this.walk = new PlaceWalk(places, takt);
    this.set = new long[places.words];
    this.best = mostUsed + 1;
  }

  public Found run() {
    StateStore first = layer();
    first.reach(first.add(set), 0, -1);
    if (places.tasks == 0) {
      return new Found(new int[0], 0, true, 0);
    }
    for (place = 0; place < places.places(); place++) {
      StateStore earlier = layers.get(place);
      layer();
      for (int state : promising(earlier)) {
        if (effort.isStopped().getAsBoolean()) {
          exact = false;
          break;
        }
        open(earlier, state);
      }
    }
    int[] of = best <= mostUsed ? assigned() : new int[0];
    return new Found(of, best, exact, opened);
  }

  private StateStore layer() {
    StateStore store = new StateStore(places.words, effort.bytes() / (places.places() + 1));
    layers.add(store);
    return store;
  }

  /** The states of a layer, the most promising ones if there are too many. */
  private int[] promising(StateStore layer) {
    Integer[] states = new Integer[layer.size()];
    Arrays.setAll(states, i -> i);
    boolean late = opened >= effort.steps() || effort.isOver(started);
    int most = late ? 100 : MOST_SETS;
    if (states.length > most) {
      exact = false;
      double[] keys = new double[states.length];
      for (int state = 0; state < keys.length; state++) {
        layer.read(state, set);
        keys[state] = layer.depth(state) + (double) open(set) / takt;
      }
      Arrays.sort(states, (a, b) -> Double.compare(keys[a], keys[b]));
      states = Arrays.copyOf(states, most);
    }
    return Arrays.stream(states).mapToInt(Integer::intValue).toArray();
  }

  private void open(StateStore earlier, int state) {
    earlier.read(state, set);
    opened++;
    from = state;
    loads = 0;
    reach(set, earlier.depth(state));
    int used = earlier.depth(state) + 1;
    if (used < best) {
      depth = used;
      walk.walk(set, place, this);
    }
  }

  private int depth;

  @Override
  public boolean take(long[] done) {
    if (++loads > MOST_LOADS) {
      exact = false;
      return false;
    }
    reach(done, depth);
    return true;
  }

  /** Notes that a set is done after the place. */
  private void reach(long[] done, int used) {
    if (isOverdue(done) || used + (open(done) + takt - 1) / takt >= best) {
      return;
    }
    StateStore layer = layers.get(place + 1);
    int state = layer.add(done);
    if (state == StateStore.FULL) {
      exact = false;
    } else if (layer.isNew() || layer.depth(state) > used) {
      layer.reach(state, used, from);
      if (isWhole(done)) {
        best = used;
        bestLayer = place + 1;
        bestState = state;
      }
    }
  }

  private boolean isOverdue(long[] done) {
    for (int task = 0; task < places.tasks; task++) {
      if (places.latest[task] <= place && !TaskGraph.has(done, 0, task)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWhole(long[] done) {
    int count = 0;
    for (long word : done) {
      count += Long.bitCount(word);
    }
    return count == places.tasks;
  }

  /** Time of the open tasks in the variant that has most of it. */
  private long open(long[] done) {
    long most = 0;
    for (int[] ofVariant : places.times) {
      long sum = 0;
      for (int task = 0; task < places.tasks; task++) {
        if (!TaskGraph.has(done, 0, task)) {
          sum += ofVariant[task];
        }
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  private int[] assigned() {
    int[] of = new int[places.tasks];
    long[] later = new long[places.words];
    long[] earlier = new long[places.words];
    int state = bestState;
    for (int layer = bestLayer; layer > 0; layer--) {
      layers.get(layer).read(state, later);
      state = layers.get(layer).parent(state);
      layers.get(layer - 1).read(state, earlier);
      for (int task = 0; task < of.length; task++) {
        if (TaskGraph.has(later, 0, task) && !TaskGraph.has(earlier, 0, task)) {
          of[task] = layer - 1;
        }
      }
    }
    return of;
  }
}
