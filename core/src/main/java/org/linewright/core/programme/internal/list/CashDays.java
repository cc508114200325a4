package org.linewright.core.programme.internal.list;

import java.util.Arrays;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/** The money left on each day when everything placed so far has been paid. One thread. */
final class CashDays {
  /** No start is late enough: the money never suffices. */
  static final int NEVER = -1;

  private final Graph graph;
  private final Project.Cash cash;
  private final int lastIncome;
  private long[] left = new long[0];

  CashDays(Graph graph, Project.Cash cash) {
    this.graph = graph;
    this.cash = cash;
    int[] days = cash.day();
    this.lastIncome = days.length == 0 ? 0 : Math.max(0, days[days.length - 1]);
  }

  void clear() {
    left = new long[lastIncome + 1];
    for (int i = 0; i < cash.day().length; i++) {
      for (int day = Math.max(0, cash.day()[i]); day < left.length; day++) {
        left[day] += cash.cents()[i];
      }
    }
  }

  /** First start from {@code start} on at which an activity can be paid, or {@link #NEVER}. */
  int earliest(int a, int start) {
    int from = start;
    while (true) {
      int payments = cash.paid()[a].length;
      if (payments == 0) {
        return from;
      }
      int last = payDay(a, payments - 1, from);
      int lacking = lastShort(a, from, Math.max(last + 1, left.length));
      if (lacking < 0) {
        return from;
      }
      if (lacking >= left.length - 1 && total(a) > left[left.length - 1]) {
        return NEVER;
      }
      from = graph.first(a, startPayingAfter(a, lacking, from));
    }
  }

  private int payDay(int a, int payment, int start) {
    return graph.after(a, start, cash.paidAfter()[a][payment]);
  }

  private long total(int a) {
    return Arrays.stream(cash.paid()[a]).sum();
  }

  private long left(int day) {
    return left[Math.min(day, left.length - 1)];
  }

  /** The last day before {@code until} on which too much were paid; -1 = none. */
  private int lastShort(int a, int start, int until) {
    long paid = total(a);
    int payment = cash.paid()[a].length - 1;
    int day = until - 1;
    while (payment >= 0) {
      int payDay = payDay(a, payment, start);
      for (; day >= payDay; day--) {
        if (left(day) < paid) {
          return day;
        }
      }
      paid -= cash.paid()[a][payment--];
    }
    return -1;
  }

  /** The first start with which no more is paid up to a day than is left on it. */
  private int startPayingAfter(int a, int day, int start) {
    long paid = 0;
    for (int payment = 0; payment < cash.paid()[a].length; payment++) {
      paid += cash.paid()[a][payment];
      if (paid > left(day)) {
        return Math.max(start + 1, graph.startWithout(a, day + 1, cash.paidAfter()[a][payment]));
      }
    }
    return start + 1;
  }

  void take(int a, int start) {
    for (int payment = 0; payment < cash.paid()[a].length; payment++) {
      int payDay = payDay(a, payment, start);
      if (payDay >= left.length) {
        int old = left.length;
        left = Arrays.copyOf(left, payDay + 1);
        Arrays.fill(left, old, left.length, left[old - 1]);
      }
      for (int day = payDay; day < left.length; day++) {
        left[day] -= cash.paid()[a][payment];
      }
    }
  }
}
