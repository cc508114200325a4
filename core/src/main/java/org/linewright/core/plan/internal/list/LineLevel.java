package org.linewright.core.plan.internal.list;

import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;

/**
 * The even load of each line: the smallest share of its time, the same on every day, with which all
 * that is due by a day can be built by then. Up to a day a line is loaded with at most that share
 * of its time so far, rounded up to a vehicle.
 */
final class LineLevel {
  private final Books books;
  private final Instance instance;
  private final double[] share; // [line]
  private final double[][] load; // [line][day]: of all orders
  private double[][] added;

  LineLevel(Books books) {
    this.books = books;
    this.instance = books.instance;
    this.share = new double[instance.lines().size()];
    this.load = new double[share.length][instance.days()];
    this.added = new double[share.length][instance.days()];
  }

  /**
   * Looks at how the lines are loaded.
   *
   * @param movable orders that can be built earlier
   */
  void start(List<Integer> movable, JobLog[] starts) {
    double[][] due = new double[share.length][instance.days()];
    for (JobLog log : starts) {
      add(log, 0, log.size, 1, load);
    }
    for (int line = 0; line < load.length; line++) {
      due[line] = load[line].clone();
    }
    for (int number : movable) {
      JobLog log = starts[number];
      OrderLine order = instance.orders().get(number);
      int last = Math.min(order.dueDay() - 1, books.lastStart());
      for (int i = 0; i < log.size; i++) {
        if (log.option[i] >= 0) {
          double use = use(log, i);
          due[books.option(log.option[i]).line()][log.day[i]] -= use;
          due[books.option(log.option[i]).line()][last] += use;
        }
      }
    }
    for (int line = 0; line < share.length; line++) {
      double soFar = 0;
      double capacity = 0;
      for (int day = 0; day < instance.days(); day++) {
        soFar += due[line][day];
        capacity += instance.lineCapacity()[line][day];
        share[line] = capacity > 0 ? Math.max(share[line], soFar / capacity) : share[line];
      }
      share[line] = Math.min(1, share[line]);
    }
  }

  private double use(JobLog log, int entry) {
    return (double) books.option(log.option[entry]).use()[log.day[entry]] * log.units[entry];
  }

  private void add(JobLog log, int from, int to, double sign, double[][] into) {
    for (int i = from; i < to; i++) {
      if (log.option[i] >= 0) {
        into[books.option(log.option[i]).line()][log.day[i]] += sign * use(log, i);
      }
    }
  }

  /** Counts starts of an order that is being placed. */
  void add(JobLog log, int from, int to, double sign) {
    add(log, from, to, sign, added);
  }

  void forgetAdded() {
    added = new double[share.length][instance.days()];
  }

  /** An order is started otherwise than before. */
  void replace(JobLog before, JobLog after) {
    add(before, 0, before.size, -1, load);
    add(after, 0, after.size, 1, load);
  }

  /** Vehicles that the lines of a variant may start on a day without leaving their level. */
  int room(List<BuildOption> options, int day) {
    int units = 0;
    for (BuildOption option : options) {
      long use = option.use()[day];
      if (use > 0) {
        double allowed = 0;
        for (int d = 0; d <= day; d++) {
          allowed += share[option.line()] * instance.lineCapacity()[option.line()][d];
          allowed -= load[option.line()][d] + added[option.line()][d];
        }
        units += (int) Math.max(0, Math.ceil(allowed / use - 1e-6));
      }
    }
    return units;
  }
}
