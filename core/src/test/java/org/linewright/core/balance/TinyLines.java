package org.linewright.core.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random lines of a few tasks, and their best balances by trying everything. */
final class TinyLines {
  private TinyLines() {}

  static Workload random(long seed, int tasks, int takt) {
    Random random = new Random(seed);
    int[] times =
        random.ints(tasks, 1, takt + 1).map(t -> random.nextBoolean() ? t : 1 + t / 3).toArray();
    List<int[]> links = new ArrayList<>();
    int density = random.nextInt(4);
    for (int i = 0; i < tasks; i++) {
      for (int j = i + 1; j < tasks; j++) {
        if (random.nextInt(8) < density) {
          links.add(new int[] {i, j});
        }
      }
    }
    return new Workload(
        times,
        links.stream().mapToInt(link -> link[0]).toArray(),
        links.stream().mapToInt(link -> link[1]).toArray());
  }

  /** The fewest stations: best number of stations and least last load over all sets of tasks. */
  static int fewest(Workload work, int takt) {
    int tasks = work.times().length;
    int[] before = new int[tasks];
    for (int link = 0; link < work.from().length; link++) {
      before[work.to()[link]] |= 1 << work.from()[link];
    }
    long[] best = new long[1 << tasks]; // stations × takt, the last one counted as it is filled
    Arrays.fill(best, Long.MAX_VALUE);
    best[0] = 0;
    for (int set = 0; set < best.length; set++) {
      for (int task = 0; task < tasks && best[set] < Long.MAX_VALUE; task++) {
        if ((set >> task & 1) == 0 && (before[task] & ~set) == 0) {
          long used = best[set];
          long room = (takt - used % takt) % takt;
          long start = work.times()[task] <= room ? used : used + room;
          int next = set | 1 << task;
          best[next] = Math.min(best[next], start + work.times()[task]);
        }
      }
    }
    return (int) ((best[best.length - 1] + takt - 1) / takt);
  }
}
