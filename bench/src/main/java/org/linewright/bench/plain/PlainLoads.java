package org.linewright.bench.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.balance.Workload;

/**
 * The full loads of the first station as sets of task numbers: grown task by task, each kept once.
 */
public final class PlainLoads {
  private PlainLoads() {}

  /** How many there are. */
  public static long count(Workload work, int takt) {
    Set<Set<Integer>> seen = new HashSet<>();
    List<Set<Integer>> open = new ArrayList<>(List.of(Set.of()));
    long full = 0;
    while (!open.isEmpty()) {
      Set<Integer> load = open.remove(open.size() - 1);
      boolean isFull = true;
      for (int task = 0; task < work.times().length; task++) {
        if (!load.contains(task) && fits(work, takt, load, task)) {
          isFull = false;
          Set<Integer> more = new TreeSet<>(load);
          more.add(task);
          if (seen.add(more)) {
            open.add(more);
          }
        }
      }
      full += isFull ? 1 : 0;
    }
    return full;
  }

  private static boolean fits(Workload work, int takt, Set<Integer> load, int task) {
    for (int link = 0; link < work.from().length; link++) {
      if (work.to()[link] == task && !load.contains(work.from()[link])) {
        return false;
      }
    }
    return load.stream().mapToLong(done -> work.times()[done]).sum() + work.times()[task] <= takt;
  }
}
