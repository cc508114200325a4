package org.linewright.bench.jmh;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.linewright.bench.PlantSize;
import org.linewright.bench.plain.PlainKits;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.Transfers;
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
 * What the best part transfers cost: classes of kits and a model of what they lack against counting
 * pieces kit by kit in maps. Both give the same complete vehicles by variant; the packed one also
 * knows other rules than {@code within_variant} and writes the ledger.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KitsBenchmark {
  @Param({"1000", "10000", "100000"})
  int cohorts;

  private Plant plant;
  private Instance instance;

  @Setup
  public void makeKits() {
    plant = new StuckKits(cohorts, 100, 200, 2_000, PlantSize.SEED).plant();
    instance = Instance.compile(plant);
  }

  @Benchmark
  public Transfers packed() {
    return KitsQuestion.transfers(instance);
  }

  @Benchmark
  public Map<String, Long> plain() {
    return PlainKits.complete(plant);
  }
}
