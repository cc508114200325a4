package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.line.Lock;

/**
 * The locks that are still to come, for no more vehicles than their orders still want. The last
 * days keep theirs first: then days closed in one step and in several leave the same.
 */
final class OpenLocks {
  private final List<Lock> locks;
  private final OrderLedger orders;

  OpenLocks(List<Lock> locks, OrderLedger orders) {
    this.locks = locks;
    this.orders = orders;
  }

  /** The locks from a day on, in their order. */
  List<Lock> rows(LocalDate from) {
    @Nullable Lock[] kept = new Lock[locks.size()];
    Map<String, Integer> left = new HashMap<>();
    List<Integer> lastFirst =
        IntStream.range(0, kept.length)
            .boxed()
            .filter(i -> !locks.get(i).day().isBefore(from))
            .sorted(Comparator.comparing((Integer i) -> locks.get(i).day()).reversed())
            .toList();
    for (int i : lastFirst) {
      Lock lock = locks.get(i);
      String order = lock.order();
      int most = order == null ? lock.units() : left.computeIfAbsent(order, orders::left);
      int units = Math.min(lock.units(), most);
      if (order != null) {
        left.put(order, most - units);
      }
      if (units > 0) {
        kept[i] = with(lock, units);
      }
    }
    List<Lock> rows = new ArrayList<>();
    for (Lock lock : kept) {
      if (lock != null) {
        rows.add(lock);
      }
    }
    return rows;
  }

  private static Lock with(Lock lock, int units) {
    return units == lock.units()
        ? lock
        : new Lock(lock.order(), lock.line(), lock.day(), lock.variant(), units);
  }
}
