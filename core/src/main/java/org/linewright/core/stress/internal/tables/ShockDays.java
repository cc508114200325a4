package org.linewright.core.stress.internal.tables;

import java.util.Arrays;
import org.linewright.core.draw.Draws;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.risk.Shock;
import org.linewright.core.plant.risk.ShockDistribution;

/**
 * On which days of one replication what stands still. All works on the plan date. A day counts as
 * down when it begins while a shock lasts, so that in the long run the share of days up is
 * mean_days_between / (mean_days_between + mean_days_down) for every distribution; with geometric
 * times it is the two-state Markov chain with the daily chances 1 / mean. Reused from replication
 * to replication; one thread.
 */
public final class ShockDays {
  private static final int MOST_SHOCKS = 1_000_000;

  private final ShockTable table;
  private final int days;
  private final int[][] setsOf; // [shock]
  private final int[][] nextUp; // [set][day]: first day from this one on that is up
  private final boolean[] quiet; // [set]
  private int[] from = new int[16];
  private int[] until = new int[16]; // first day up again; days = not within the horizon
  private int[] shock = new int[16];
  private int count;

  public ShockDays(ShockTable table, int days) {
    this.table = table;
    this.days = days;
    this.setsOf = new int[table.size()][];
    Arrays.setAll(setsOf, table::setsOf);
    this.nextUp = new int[table.sets()][days];
    this.quiet = new boolean[table.sets()];
    Arrays.fill(quiet, true);
    for (int[] ofSet : nextUp) {
      Arrays.setAll(ofSet, day -> day);
    }
  }

  /**
   * Draws all shocks.
   *
   * @param isOn which shocks happen at all, {@code [shock]}
   */
  public void draw(Draws draws, boolean[] isOn) {
    for (int set = 0; set < quiet.length; set++) {
      if (!quiet[set]) {
        int[] ofSet = nextUp[set];
        for (int day = 0; day < days; day++) {
          ofSet[day] = day;
        }
        quiet[set] = true;
      }
    }
    count = 0;
    for (int one = 0; one < table.size(); one++) {
      if (isOn[one]) {
        draw(draws, one);
      }
    }
    for (int set = 0; set < quiet.length; set++) {
      if (!quiet[set]) {
        close(nextUp[set]);
      }
    }
  }

  private void draw(Draws draws, int one) {
    Shock row = table.shocks.get(one);
    long stream = table.stream[one];
    double now = 0;
    for (int n = 0; n < MOST_SHOCKS; n += 2) {
      now += time(draws, row, stream, n, row.meanDaysBetween());
      if (now > days - 1) {
        return;
      }
      int first = (int) Math.ceil(now);
      if (row.distribution() == ShockDistribution.PERMANENT) {
        mark(one, first, days);
        return;
      }
      now += time(draws, row, stream, n + 1, row.meanDaysDown());
      mark(one, first, now >= days ? days : (int) Math.ceil(now));
    }
  }

  private static double time(Draws draws, Shock row, long stream, int n, double mean) {
    return switch (row.distribution()) {
      case EXPONENTIAL, PERMANENT -> draws.exponential(stream, n, mean);
      case GEOMETRIC -> draws.geometric(stream, n, mean);
      case FIXED -> mean;
    };
  }

  private void mark(int one, int firstDown, int firstUp) {
    if (firstUp <= firstDown) {
      return;
    }
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      until = Arrays.copyOf(until, 2 * count);
      shock = Arrays.copyOf(shock, 2 * count);
    }
    from[count] = firstDown;
    until[count] = firstUp;
    shock[count++] = one;
    for (int set : setsOf[one]) {
      quiet[set] = false;
      int[] ofSet = nextUp[set];
      for (int day = firstDown; day < firstUp; day++) {
        ofSet[day] = Instance.NEVER;
      }
    }
  }

  /** Turns marks of days down into the next day up. */
  private static void close(int[] ofSet) {
    int next = Instance.NEVER;
    for (int day = ofSet.length - 1; day >= 0; day--) {
      if (ofSet[day] == day) {
        next = day;
      } else {
        ofSet[day] = next;
      }
    }
  }

  public boolean isUp(int set, int day) {
    return quiet[set] || nextUp[set][day] == day;
  }

  /** First day from a day on that is up; NEVER when none is within the horizon. */
  int firstUp(int set, int day) {
    if (quiet[set]) {
      return day;
    }
    return day >= days ? Instance.NEVER : nextUp[set][Math.max(0, day)];
  }

  /** Day on which so many days up have passed since the start of a day. */
  int passed(int set, int day, int wanted) {
    if (quiet[set]) {
      return day + wanted;
    }
    int now = day;
    for (int left = wanted; left > 0; now++) {
      if (now >= days) {
        return Instance.NEVER;
      }
      if (nextUp[set][now] == now) {
        left--;
      }
    }
    return now;
  }

  /** Number of shocks drawn. */
  public int count() {
    return count;
  }

  /** What the i-th of them hits: number of the row of shocks. */
  public int shock(int i) {
    return shock[i];
  }

  public int firstDown(int i) {
    return from[i];
  }

  /** First day up again; the number of days when that is not within the horizon. */
  public int firstUpAgain(int i) {
    return until[i];
  }
}
