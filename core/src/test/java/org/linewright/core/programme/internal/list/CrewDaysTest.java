package org.linewright.core.programme.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/** Crews side by side in words answer as crews counted one by one. */
class CrewDaysTest {
  private static final int ACTIVITIES = 30;
  private static final int LAST_DAY = 400;

  @ParameterizedTest
  @CsvSource({"1, 3", "4, 9", "5, 40", "9, 32767", "2, 32768", "3, 2000000000", "0, 1"})
  void startsAreThoseOfPlainCounting(int crews, int capacity) {
    for (long seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Project project = project(random, crews, capacity);
      CrewDays packed = new CrewDays(new Graph(project));
      for (int round = 0; round < 2; round++) {
        packed.clear();
        int[][] used = new int[crews][LAST_DAY * 2];
        for (int a = 0; a < ACTIVITIES; a++) {
          int days = project.days()[a];
          int day = random.nextInt(LAST_DAY - days);
          int start = earliest(project, used, a, day);
          assertThat(packed.earliest(a, day)).as("seed %d", seed).isEqualTo(start);
          int late = random.nextInt(LAST_DAY - days);
          int last = late;
          while (last >= 0 && !isFree(project, used, a, last)) {
            last--;
          }
          if (last >= 0) {
            assertThat(packed.latest(a, late)).as("seed %d", seed).isEqualTo(last);
          }
          packed.take(a, start, start + days);
          for (int crew = 0; crew < crews; crew++) {
            for (int at = start; at < start + days; at++) {
              used[crew][at] += project.crews().need()[crew][a];
            }
          }
        }
      }
    }
  }

  private static int earliest(Project project, int[][] used, int a, int day) {
    int start = day;
    while (!isFree(project, used, a, start)) {
      start++;
    }
    return start;
  }

  private static boolean isFree(Project project, int[][] used, int a, int start) {
    return IntStream.range(0, used.length)
        .allMatch(
            crew ->
                IntStream.range(start, start + project.days()[a])
                    .allMatch(
                        day ->
                            project.crews().need()[crew][a]
                                <= project.crews().capacity()[crew] - used[crew][day]));
  }

  private static Project project(SplittableRandom random, int crews, int most) {
    int[] capacity = new int[crews];
    int[][] need = new int[crews][ACTIVITIES];
    for (int crew = 0; crew < crews; crew++) {
      capacity[crew] = crew == 0 ? most : 1 + random.nextInt(most);
      for (int a = 0; a < ACTIVITIES; a++) {
        need[crew][a] = random.nextBoolean() ? 0 : 1 + random.nextInt(capacity[crew]);
      }
    }
    int[] days = IntStream.range(0, ACTIVITIES).map(a -> 1 + random.nextInt(40)).toArray();
    return new Project(
        days,
        new int[ACTIVITIES],
        Collections.nCopies(ACTIVITIES, null),
        Project.Links.plain(new int[0], new int[0]),
        new Project.Crews(capacity, need),
        null,
        List.of(new Project.Goal(IntStream.range(0, ACTIVITIES).toArray(), 1)));
  }
}
