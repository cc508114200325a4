package org.linewright.core.instance;

import java.util.Arrays;

/**
 * What becomes usable when, without buying: per part, pieces by day.
 *
 * @param start {@code start[part] .. start[part + 1]} are the part's entries
 * @param day day on which the pieces become usable, ascending within a part
 * @param quantity pieces
 */
public record Supply(int[] start, int[] day, int[] quantity) {

  /** Pieces usable on {@code onDay}, arrivals up to it included. */
  public long usable(int part, int onDay) {
    long sum = 0;
    for (int i = start[part]; i < start[part + 1] && day[i] <= onDay; i++) {
      sum += quantity[i];
    }
    return sum;
  }

  /** Cumulative pieces of a part by day, {@code [day]}; capped at {@code Instance.PLENTY}. */
  public int[] cumulative(int part, int days) {
    int[] cumulative = new int[days];
    long sum = 0;
    int entry = start[part];
    for (int d = 0; d < days; d++) {
      while (entry < start[part + 1] && day[entry] <= d) {
        sum += quantity[entry++];
      }
      cumulative[d] = (int) Math.min(sum, Instance.PLENTY);
    }
    return cumulative;
  }

  /** First day after {@code day} on which more of the part arrives; NEVER when none does. */
  public int nextArrival(int part, int afterDay) {
    for (int i = start[part]; i < start[part + 1]; i++) {
      if (day[i] > afterDay) {
        return day[i];
      }
    }
    return Instance.NEVER;
  }

  /**
   * This supply after pieces were taken from the shelf on day 0.
   *
   * @param taken {@code [part]}; not more than is usable on day 0
   */
  public Supply withoutNow(long[] taken) {
    int[] left = quantity.clone();
    for (int part = 0; part < taken.length; part++) {
      long toTake = taken[part];
      for (int i = start[part]; i < start[part + 1] && toTake > 0; i++) {
        int now = (int) Math.min(left[i], toTake);
        left[i] -= now;
        toTake -= now;
      }
    }
    return new Supply(start, day, left);
  }

  /**
   * This supply with other pieces usable on day 0.
   *
   * @param change pieces that come to those usable on day 0, negative = taken away, {@code [part]}
   */
  public Supply changedNow(long[] change) {
    Builder changed = new Builder();
    for (int part = 0; part < start.length - 1; part++) {
      long now = usable(part, 0) + change[part];
      if (now < 0) {
        throw new IllegalArgumentException(
            "change = " + change[part] + " of part " + part + " takes more than lies there");
      }
      changed.add(part, 0, (int) Math.min(now, Instance.PLENTY));
      for (int i = start[part]; i < start[part + 1]; i++) {
        if (day[i] > 0) {
          changed.add(part, day[i], quantity[i]);
        }
      }
    }
    return changed.build(start.length - 1);
  }

  /** Collects entries in any order. */
  static final class Builder {
    private long[] keys = new long[64]; // part in the upper, day in the lower half
    private int[] quantities = new int[64];
    private int size;

    void add(int part, int day, int quantity) {
      if (day == Instance.NEVER || quantity == 0) {
        return;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        quantities = Arrays.copyOf(quantities, 2 * size);
      }
      keys[size] = ((long) part << 32) | day;
      quantities[size++] = quantity;
    }

    Supply build(int parts) {
      Integer[] order = new Integer[size];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
      int[] start = new int[parts + 1];
      int[] day = new int[size];
      int[] quantity = new int[size];
      for (int i = 0; i < size; i++) {
        long key = keys[order[i]];
        start[(int) (key >>> 32) + 1]++;
        day[i] = (int) key;
        quantity[i] = quantities[order[i]];
      }
      for (int part = 0; part < parts; part++) {
        start[part + 1] += start[part];
      }
      return new Supply(start, day, quantity);
    }
  }
}
