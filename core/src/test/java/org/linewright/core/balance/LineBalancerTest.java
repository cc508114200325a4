package org.linewright.core.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linewright.core.balance.internal.count.TaskGraph;
import org.linewright.core.balance.internal.count.WeightRules;
import org.linewright.core.balance.internal.place.PlaceSearch;
import org.linewright.core.balance.internal.place.Places;
import org.linewright.core.balance.internal.place.Smoother;

class LineBalancerTest {
  private static final BalanceEffort PLENTY = BalanceEffort.steps(50_000_000);

  /** Jackson's eleven tasks (1956); 46 of work, 5 stations at a takt of 10. */
  private static final Workload JACKSON =
      new Workload(
          new int[] {6, 2, 5, 7, 1, 2, 3, 6, 5, 5, 4},
          new int[] {0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
          new int[] {1, 2, 3, 4, 5, 6, 6, 6, 7, 8, 9, 10, 10});

  @Property(tries = 400)
  void theFewestStationsAreThoseOfTryingEverything(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int tasks,
      @ForAll @IntRange(min = 2, max = 30) int takt) {
    Workload work = TinyLines.random(seed, tasks, takt);

    LineCount count = LineBalancer.fewest(work, takt, PLENTY);

    assertThat(BalanceChecker.faults(work, takt, count.stations(), count.stationOf())).isEmpty();
    assertThat(count.stations()).isEqualTo(TinyLines.fewest(work, takt));
    assertThat(count.isProven()).isTrue();
  }

  @Property(tries = 100)
  void theShortestTaktIsTheFirstThatNeedsNoMoreStations(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 10) int tasks,
      @ForAll @IntRange(min = 1, max = 5) int stations) {
    Workload work = TinyLines.random(seed, tasks, 20);
    int expected = work.longest();
    while (TinyLines.fewest(work, expected) > stations) {
      expected++;
    }

    ShortestTakt found = ShortestTakt.of(work, stations, PLENTY);

    assertThat(found.takt()).isEqualTo(expected);
    assertThat(found.bound()).isEqualTo(expected);
  }

  @Test
  void aSearchThatIsStoppedKeepsWhatItHasAndClaimsNoMore() {
    BalanceEffort stopped = BalanceEffort.seconds(600).until(() -> true);

    ShortestTakt takt = ShortestTakt.of(JACKSON, 5, stopped);
    assertThat(BalanceChecker.faults(JACKSON, takt.takt(), 5, takt.stationOf())).isEmpty();
    assertThat(takt.bound()).isLessThanOrEqualTo(ShortestTakt.of(JACKSON, 5, PLENTY).takt());

    long[][] anywhere = new long[JACKSON.times().length][1];
    for (long[] place : anywhere) {
      place[0] = (1L << anywhere.length) - 1;
    }
    Places places =
        new Places(new int[][] {JACKSON.times()}, JACKSON.from(), JACKSON.to(), anywhere);
    PlaceSearch.Found found = new PlaceSearch(places, 10, 8, stopped).run();
    assertThat(found.placeOf()).isEmpty();
    assertThat(found.isExact()).isFalse();
  }

  @Property(tries = 100)
  void placeByPlaceTheAnswerIsTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int tasks) {
    Workload work = TinyLines.random(seed, tasks, 20);
    long[][] anywhere = new long[tasks][1];
    for (long[] place : anywhere) {
      place[0] = (1L << tasks) - 1;
    }
    Places places = new Places(new int[][] {work.times()}, work.from(), work.to(), anywhere);

    PlaceSearch.Found found = new PlaceSearch(places, 20, tasks, PLENTY).run();

    assertThat(found.used()).isEqualTo(TinyLines.fewest(work, 20));
    assertThat(found.isExact()).isTrue();
    int[] smooth = new Smoother(places, 20, found.placeOf()).run();
    assertThat(java.util.Arrays.stream(smooth).distinct().count()).isEqualTo(found.used());
  }

  @Property(tries = 100)
  void liftedRulesNeverAskForMoreThanThereMustBe(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int tasks) {
    Workload work = TinyLines.random(seed, tasks, 20);
    Workload loose = new Workload(work.times(), new int[0], new int[0]);
    TaskGraph graph = TaskGraph.of(loose.times(), loose.from(), loose.to());
    WeightRules rules = new WeightRules(graph.times, 20, true);
    long[] sums = new long[rules.rules];

    rules.sum(new long[1], 0, sums);

    assertThat(rules.stations(sums)).isLessThanOrEqualTo(TinyLines.fewest(loose, 20));
  }

  @Test
  void jacksonsLineNeedsFiveStationsAtTen() {
    assertThat(LineBalancer.fewest(JACKSON, 10, PLENTY).stations()).isEqualTo(5);
    assertThat(LineBalancer.fewest(JACKSON, 7, PLENTY).stations()).isEqualTo(8);
    assertThat(LineBalancer.fewest(JACKSON, 21, PLENTY).stations()).isEqualTo(3);
  }

  @Test
  void aTaskThatFitsBesideOneOnlyIsLifted() {
    int[] times = new int[61];
    java.util.Arrays.fill(times, 20);
    times[60] = 15;
    WeightRules rules = new WeightRules(times, 54, true);
    long[] sums = new long[rules.rules];

    rules.sum(new long[1], 0, sums);

    assertThat(rules.stations(sums)).isEqualTo(31);
  }

  @Test
  void withinABudgetOfStepsTheAnswerIsTheSame() {
    Workload work = TinyLines.random(7, 60, 100);
    BalanceEffort effort = BalanceEffort.steps(200_000);

    LineCount first = LineBalancer.fewest(work, 100, effort);
    LineCount second = LineBalancer.fewest(work, 100, effort);

    assertThat(second.stationOf()).containsExactly(first.stationOf());
    assertThat(BalanceChecker.faults(work, 100, first.stations(), first.stationOf())).isEmpty();
    assertThat(first.bound()).isLessThanOrEqualTo(first.stations());
  }

  @Test
  void aTaskLongerThanTheTaktIsRefused() {
    assertThatThrownBy(() -> LineBalancer.fewest(JACKSON, 6, PLENTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("takt = 6");
  }

  @Test
  void linksInACircleAreRefused() {
    Workload circle = new Workload(new int[] {1, 1}, new int[] {0, 1}, new int[] {1, 0});

    assertThatThrownBy(() -> LineBalancer.fewest(circle, 5, PLENTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("circle");
  }
}
