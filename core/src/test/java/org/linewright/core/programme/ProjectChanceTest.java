package org.linewright.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.programme.internal.chance.Replications;

/** Closed forms. Durations are hundredths of a day, so that whole numbers hardly ever tie. */
class ProjectChanceTest {
  private static final int MANY = 20_000;

  private static Project parallel(int... days) {
    int[] all = new int[days.length];
    Arrays.setAll(all, a -> a);
    return new Project(
        days,
        new int[days.length],
        Collections.nCopies(days.length, null),
        Project.Links.plain(new int[0], new int[0]),
        new Project.Crews(new int[0], new int[0][]),
        null,
        List.of(new Project.Goal(all, 1)));
  }

  private static Replications run(
      Project project, List<DurationLaw> laws, double common, int threads, int replications) {
    List<String> names = new ArrayList<>();
    for (int a = 0; a < laws.size(); a++) {
      names.add("A" + a);
    }
    int[] sequence = new int[laws.size()];
    Arrays.setAll(sequence, a -> a);
    ProjectChance chance =
        new ProjectChance(laws, names, Collections.nCopies(laws.size(), ""), common, 0);
    return new Replications(project, chance, sequence, 7, replications).run(threads);
  }

  @Test
  void twoEqualParallelActivitiesAreCriticalInHalfOfTheCases() {
    DurationLaw law = new DurationLaw.LogNormal(1000, 1500);

    Replications runs = run(parallel(1000, 1000), List.of(law, law), 0, 1, MANY);

    assertThat((double) runs.critical[0] / MANY).isEqualTo(0.5, offset(0.012));
    assertThat((double) runs.critical[1] / MANY).isEqualTo(0.5, offset(0.012));
  }

  @Test
  void tenDaysBesideSomethingFromNothingToTwentyTakeTwelveAndAHalfInTheMean() {
    List<DurationLaw> laws = List.of(new DurationLaw.Fixed(1000), new DurationLaw.Even(0, 2000));

    Replications runs = run(parallel(1000, 1000), laws, 0, 1, MANY);

    assertThat((double) runs.critical[0] / MANY).isEqualTo(0.5, offset(0.012));
    assertThat(Arrays.stream(runs.span).average().orElseThrow()).isEqualTo(1250, offset(7.0));
  }

  @Test
  void halfTakeNoLongerThanTheMedianAndNineOfTenNoLongerThanP90() {
    Replications runs =
        run(parallel(1000), List.of(new DurationLaw.LogNormal(1000, 1700)), 0.4, 1, MANY);

    assertThat(Arrays.stream(runs.span).filter(days -> days <= 1000).count() / (double) MANY)
        .isEqualTo(0.5, offset(0.012));
    assertThat(Arrays.stream(runs.span).filter(days -> days <= 1700).count() / (double) MANY)
        .isEqualTo(0.9, offset(0.008));
  }

  @Test
  void whatAllHaveInCommonTiesThemTogether() {
    DurationLaw law = new DurationLaw.Even(0, 2000);

    Replications apart = run(parallel(9, 9), List.of(law, law), 0, 1, MANY);
    Replications together = run(parallel(9, 9), List.of(law, law), 1, 1, MANY);

    // to three standard errors; the mean of the longer of two: 2/3 of the range when they are
    // independent, 1/2 when equal
    assertThat(Arrays.stream(apart.span).average().orElseThrow()).isEqualTo(1333, offset(10.0));
    assertThat(Arrays.stream(together.span).average().orElseThrow()).isEqualTo(1000, offset(12.3));
    assertThat(together.correlation(0)).isEqualTo(1, offset(1e-6));
    // the longer of two against one of them, U(0,1): cov 1/24, variances 1/18 and 1/12
    assertThat(apart.correlation(0)).isEqualTo(0.6124, offset(0.015));
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Project project = RandomProjects.project(5, 20);
    List<DurationLaw> laws =
        Arrays.stream(project.days())
            .<DurationLaw>mapToObj(
                days -> new DurationLaw.LogNormal(Math.max(1, days), 2 + 2.0 * days))
            .toList();
    Replications one = run(project, laws, 0.3, 1, 500);
    Replications four = run(project, laws, 0.3, 4, 500);

    assertThat(four.span).isEqualTo(one.span);
    assertThat(four.ready).isDeepEqualTo(one.ready);
    assertThat(four.critical).isEqualTo(one.critical);
    assertThat(four.sums).isDeepEqualTo(one.sums);
  }
}
