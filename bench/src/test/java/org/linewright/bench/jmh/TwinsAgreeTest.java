package org.linewright.bench.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.bench.plain.PlainBurnDown;
import org.linewright.bench.plain.PlainCompile;
import org.linewright.bench.plain.PlainCover;
import org.linewright.bench.plain.PlainKits;
import org.linewright.bench.plain.PlainListScheduler;
import org.linewright.bench.plain.PlainLoads;
import org.linewright.bench.plain.PlainPlan;
import org.linewright.bench.plain.PlainSequence;
import org.linewright.core.balance.LoadCensus;
import org.linewright.core.cover.CoverAnswer;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.cover.LineCover;
import org.linewright.core.cover.PartCover;
import org.linewright.core.cover.VariantCover;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.Transfers;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.MoveCensus;
import org.linewright.core.testplants.KitAssembly;

/**
 * The product and its plain twins, which share no code, give the same answers: the benchmarks
 * compare like with like, and neither has a fault that the other has not.
 */
@Tag("slow")
class TwinsAgreeTest {
  private record Started(LocalDate day, String line, String variant) {}

  @ParameterizedTest(name = "{0} variants, {1} of {2} parts, {3} lines, {4} orders, seed {5}")
  @CsvSource({
    "10,  20, 100, 2, 1000, 1",
    "10,  20, 100, 2, 1000, 2",
    "50,  20, 500, 2, 1000, 3",
    " 3,   8,  40, 3,  300, 4",
    "12,   5,  20, 1,  500, 5",
    " 4,  60, 100, 2,  300, 6",
    "10,   1,  20, 4,  400, 7",
  })
  void twins_agree_on_every_order_and_every_stop(
      int variants, int looseParts, int parts, int lines, int orders, long seed) {
    Plant made = new KitAssembly(variants, looseParts, parts, lines, orders, seed).plant();
    // the twin's mode two knows no classes of priority
    Plant plant = made.with(made.settings().withPriorities(Priorities.IGNORED));
    Instance instance = Instance.compile(plant);
    for (Mode mode : List.of(Mode.LIST, Mode.TWO)) {
      Plan plan = Planner.plan(instance, mode, List.of());
      PlainPlan plain = PlainListScheduler.plan(PlainCompile.compile(plant), mode);
      assertThat(days(plan)).isEqualTo(plain.deliveries());
      assertThat(starts(plan)).isEqualTo(starts(plain));
    }
    CoverAnswer cover = CoverQuestion.inProportion(instance);
    PlainCover plain = PlainBurnDown.answer(PlainCompile.compile(plant));
    assertThat(built(cover)).isEqualTo(plain.built());
    assertThat(stopByVariant(cover)).isEqualTo(plain.stopByVariant());
    assertThat(stopByLine(cover)).isEqualTo(plain.stopByLine());
    assertThat(runOutByPart(cover)).isEqualTo(plain.runOutByPart());
  }

  @ParameterizedTest(name = "{0} cohorts, {1} variants, {2} of {3} parts, seed {4}")
  @CsvSource({
    "1000, 100, 200, 2000, 1",
    " 500,  10,  40,  100, 2",
    " 500,   3,   4,    6, 3",
    " 200,  20,  30,   60, 4",
    "  50,   1,   2,    2, 5",
  })
  void twins_agree_on_the_vehicles_that_transfers_complete(
      int cohorts, int variants, int billLines, int parts, long seed) {
    Plant plant = new StuckKits(cohorts, variants, billLines, parts, seed).plant();
    Transfers transfers = KitsQuestion.transfers(Instance.compile(plant));
    Map<String, Long> complete = new TreeMap<>();
    for (int variant = 0; variant < variants; variant++) {
      complete.put(plant.variants().get(variant).variant(), transfers.completeByVariant()[variant]);
    }
    assertThat(complete).isEqualTo(PlainKits.complete(plant));
    assertThat(transfers.isProven()).isTrue();
    // some kits stay stuck and some are freed: the sizes ask something
    assertThat(transfers.complete())
        .isGreaterThan(wholeKits(plant))
        .isLessThan(plant.kits().stream().mapToLong(KitCohort::kits).sum());
  }

  private static long wholeKits(Plant plant) {
    return plant.kits().stream()
        .filter(row -> row.missing().isEmpty())
        .mapToLong(KitCohort::kits)
        .sum();
  }

  /** Every delivered order has one delivery of its whole quantity. */
  private static Map<String, LocalDate> days(Plan plan) {
    Map<String, LocalDate> days = new TreeMap<>();
    for (Delivery delivery : plan.deliveries()) {
      assertThat(days.put(delivery.order(), delivery.day())).isNull();
    }
    return days;
  }

  private static Map<Started, Integer> starts(Plan plan) {
    Map<Started, Integer> starts = new HashMap<>();
    for (Job job : plan.jobs()) {
      starts.merge(new Started(job.day(), job.line(), job.variant()), job.units(), Integer::sum);
    }
    return starts;
  }

  private static Map<Started, Integer> starts(PlainPlan plan) {
    Map<Started, Integer> starts = new HashMap<>();
    for (PlainPlan.Start start : plan.starts()) {
      Started key = new Started(start.day(), start.line(), start.variant());
      starts.merge(key, start.units(), Integer::sum);
    }
    return starts;
  }

  private static Map<String, Integer> built(CoverAnswer cover) {
    Map<String, Integer> built = new TreeMap<>();
    for (VariantCover variant : cover.variants()) {
      if (variant.buildable() > 0) {
        built.put(variant.variant(), (int) variant.buildable());
      }
    }
    return built;
  }

  private static Map<String, LocalDate> stopByVariant(CoverAnswer cover) {
    Map<String, LocalDate> stops = new TreeMap<>();
    for (VariantCover variant : cover.variants()) {
      if (variant.stop() != null) {
        stops.put(variant.variant(), variant.stop());
      }
    }
    return stops;
  }

  private static Map<String, LocalDate> stopByLine(CoverAnswer cover) {
    Map<String, LocalDate> stops = new TreeMap<>();
    for (LineCover line : cover.lines()) {
      if (line.stop() != null) {
        stops.put(line.line(), line.stop());
      }
    }
    return stops;
  }

  private static Map<String, LocalDate> runOutByPart(CoverAnswer cover) {
    Map<String, LocalDate> runOuts = new TreeMap<>();
    for (PartCover part : cover.parts()) {
      if (part.runOutDate() != null) {
        runOuts.put(part.part(), part.runOutDate());
      }
    }
    return runOuts;
  }

  @Test
  void theLoadsOfAStation() {
    long packed = new LoadCensus(BalanceBenchmark.line(), BalanceBenchmark.TAKT).count();

    assertThat(packed)
        .isEqualTo(PlainLoads.count(BalanceBenchmark.line(), BalanceBenchmark.TAKT))
        .isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void what_each_move_of_a_day_adds(MoveCensus.Kind kind) {
    LineDay day = SequenceBenchmark.day();
    MoveCensus packed = new MoveCensus(day, SequenceBenchmark.WEIGHTS);
    PlainSequence plain = new PlainSequence(day, SequenceBenchmark.WEIGHTS);
    assertThat(packed.goals()).isEqualTo(day.goals());
    int[][] slots = SequenceBenchmark.slots(kind, 2);
    long better = 0;
    for (int i = 0; i < 300; i++) {
      int a = slots[0][i];
      int b = slots[1][i];
      long added = packed.added(kind, a, b);
      assertThat(added).isEqualTo(plain.added(kind, a, b));
      better += added < 0 ? 1 : 0;
      if (i % 3 == 0) {
        packed.move(kind, a, b);
        plain.move(kind, a, b);
        assertThat(packed.totals()).isEqualTo(plain.totals());
      }
    }
    assertThat(better).isBetween(1L, 299L);
    assertThat(plain.totals()).doesNotContain(0);
  }
}
