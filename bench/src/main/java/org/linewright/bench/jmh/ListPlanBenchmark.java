package org.linewright.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.linewright.bench.PlantSize;
import org.linewright.bench.plain.PlainCompile;
import org.linewright.bench.plain.PlainListScheduler;
import org.linewright.bench.plain.PlainPlan;
import org.linewright.bench.plain.PlainPlant;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What list planning costs: available-to-promise as day arrays with suffix minima against lists of
 * events in tree maps. Both give the same deliveries; the packed one also writes reasons, purchases
 * and the summary.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ListPlanBenchmark {
  @Param({"SMALL", "MEDIUM"})
  PlantSize size;

  private Instance instance;
  private PlainPlant plainPlant;

  @Setup
  public void compile() {
    Plant plant = size.plant();
    instance = Instance.compile(plant);
    plainPlant = PlainCompile.compile(plant);
  }

  @Benchmark
  public Plan packed() {
    return Planner.plan(instance, org.linewright.core.plan.Mode.LIST, List.of());
  }

  @Benchmark
  public PlainPlan plain() {
    return PlainListScheduler.plan(plainPlant, org.linewright.core.plan.Mode.LIST);
  }
}
