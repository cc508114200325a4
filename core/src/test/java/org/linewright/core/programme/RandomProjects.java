package org.linewright.core.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.time.WorkDays;

/** Random programmes: links of all kinds, calendars, crews, money, several goals. */
final class RandomProjects {
  private static final List<LinkKind> KINDS = List.of(LinkKind.values());

  private final SplittableRandom random;
  private final int size;

  private RandomProjects(long seed, int size) {
    this.random = new SplittableRandom(seed);
    this.size = size;
  }

  /** The same seed gives the same project. */
  static Project project(long seed, int size) {
    return new RandomProjects(seed, size).project();
  }

  private int from(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  private Project project() {
    int[] days = new int[size];
    Arrays.setAll(days, a -> from(0, 4));
    int[] earliest = new int[size];
    Arrays.setAll(earliest, a -> from(0, 5) == 0 ? from(1, 4) : 0);
    WorkDays week = week();
    List<@Nullable WorkDays> calendars = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      calendars.add(from(0, 2) == 0 ? week : null);
    }
    return new Project(
        days, earliest, calendars, links(), crews(), from(0, 1) == 0 ? null : cash(days), goals());
  }

  private WorkDays week() {
    boolean[] works = new boolean[400];
    int off = from(0, 6);
    for (int day = 0; day < works.length; day++) {
      works[day] = day % 7 != off;
    }
    return WorkDays.of(works);
  }

  private Project.Links links() {
    List<int[]> pairs = new ArrayList<>();
    for (int to = 1; to < size; to++) {
      for (int from = 0; from < to; from++) {
        if (from(1, size) <= 2) {
          pairs.add(new int[] {from, to});
        }
      }
    }
    LinkKind[] kinds = new LinkKind[pairs.size()];
    Arrays.setAll(kinds, i -> from(0, 2) > 0 ? LinkKind.FINISH_START : KINDS.get(from(0, 3)));
    int[] lags = new int[kinds.length];
    Arrays.setAll(lags, i -> from(0, 3) == 0 ? from(-2, 3) : 0);
    return new Project.Links(
        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        pairs.stream().mapToInt(pair -> pair[1]).toArray(),
        kinds,
        lags);
  }

  private Project.Crews crews() {
    int[] capacity = {from(1, 3), from(1, 3)};
    int[][] need = new int[2][size];
    for (int crew = 0; crew < 2; crew++) {
      int most = capacity[crew];
      Arrays.setAll(need[crew], a -> from(0, 2) == 0 ? 0 : from(1, most));
    }
    return new Project.Crews(capacity, need);
  }

  private Project.Cash cash(int[] days) {
    int[][] after = new int[size][];
    long[][] paid = new long[size][];
    long total = 0;
    for (int a = 0; a < size; a++) {
      after[a] = days[a] == 0 ? new int[] {0} : new int[] {0, days[a]};
      paid[a] = new long[after[a].length];
      for (int payment = 0; payment < paid[a].length; payment++) {
        paid[a][payment] = from(0, 50);
        total += paid[a][payment];
      }
    }
    return new Project.Cash(
        new int[] {0, from(1, 4), from(5, 9)},
        new long[] {total / 2, total / 4, total},
        after,
        paid);
  }

  private List<Project.Goal> goals() {
    int half = size / 2;
    int[] first = new int[half];
    Arrays.setAll(first, a -> 2 * a);
    int[] all = new int[size];
    Arrays.setAll(all, a -> a);
    return from(0, 1) == 0
        ? List.of(new Project.Goal(all, 1))
        : List.of(new Project.Goal(first, from(1, 3)), new Project.Goal(all, 2, from(0, 12)));
  }
}
