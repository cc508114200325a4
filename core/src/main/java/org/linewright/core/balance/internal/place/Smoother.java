package org.linewright.core.balance.internal.place;

/**
 * Makes loads alike: moves one task, or lets two tasks change places, as long as Σ load² falls and
 * takt, links and places allow it. The number of places used stays. Deterministic; a local optimum.
 */
public final class Smoother {
  private final Places places;
  private final int takt;
  private final int[] placeOf;
  private final long[][] loads;
  private final int[] held;

  public Smoother(Places places, int takt, int[] placeOf) {
    this.places = places;
    this.takt = takt;
    this.placeOf = placeOf.clone();
    this.loads = new long[places.times.length][places.places()];
    this.held = new int[places.places()];
    for (int task = 0; task < placeOf.length; task++) {
      held[placeOf[task]]++;
      shift(task, placeOf[task], 1);
    }
  }

  /** The places after smoothing. */
  public int[] run() {
    for (boolean better = true; better; ) {
      better = false;
      for (int task = 0; task < placeOf.length; task++) {
        better |= move(task);
      }
      for (int a = 0; a < placeOf.length; a++) {
        for (int b = a + 1; b < placeOf.length; b++) {
          better |= swap(a, b);
        }
      }
    }
    return placeOf;
  }

  private boolean move(int task) {
    int old = placeOf[task];
    if (held[old] == 1) {
      return false;
    }
    for (int place = 0; place < places.places(); place++) {
      if (place != old && held[place] > 0 && places.mayGo(task, place)) {
        long before = squares(old) + squares(place);
        put(task, place);
        if (fits(place) && squares(old) + squares(place) < before && isOrdered(task)) {
          held[old]--;
          held[place]++;
          return true;
        }
        put(task, old);
      }
    }
    return false;
  }

  private boolean swap(int a, int b) {
    int placeA = placeOf[a];
    int placeB = placeOf[b];
    if (placeA == placeB || !places.mayGo(a, placeB) || !places.mayGo(b, placeA)) {
      return false;
    }
    long before = squares(placeA) + squares(placeB);
    put(a, placeB);
    put(b, placeA);
    if (fits(placeA)
        && fits(placeB)
        && squares(placeA) + squares(placeB) < before
        && isOrdered(a)
        && isOrdered(b)) {
      return true;
    }
    put(a, placeA);
    put(b, placeB);
    return false;
  }

  private void put(int task, int place) {
    shift(task, placeOf[task], -1);
    placeOf[task] = place;
    shift(task, place, 1);
  }

  private void shift(int task, int place, int sign) {
    for (int variant = 0; variant < loads.length; variant++) {
      loads[variant][place] += (long) sign * places.times[variant][task];
    }
  }

  private boolean fits(int place) {
    for (long[] ofVariant : loads) {
      if (ofVariant[place] > takt) {
        return false;
      }
    }
    return true;
  }

  private long squares(int place) {
    long sum = 0;
    for (long[] ofVariant : loads) {
      sum += ofVariant[place] * ofVariant[place];
    }
    return sum;
  }

  private boolean isOrdered(int task) {
    for (int link = 0; link < places.from.length; link++) {
      int from = places.from[link];
      int to = places.to[link];
      if ((from == task || to == task) && placeOf[from] > placeOf[to]) {
        return false;
      }
    }
    return true;
  }
}
